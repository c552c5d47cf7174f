// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace naervaer::ui {

/// How large a dialog may be on its screen: what is free there, less the window's own frame.
[[nodiscard]] QSize roomFor(const QWidget& dialog);

} // namespace naervaer::ui

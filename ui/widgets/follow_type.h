// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace naervaer::ui {

/// Calls `fit`, which measures by the widget's type, now and again whenever the size of type has changed. It lives as
/// long as the widget.
void followType(QWidget& widget, std::function<void()> fit);

} // namespace naervaer::ui

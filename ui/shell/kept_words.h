// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/settings.h"
#include "ui/shell/page.h"

class QDialog;

namespace naervaer::ui {

/// What was typed in a form that can no longer be opened, to read and copy; and to throw away.
[[nodiscard]] QDialog* keptWords(const Frame& frame, const Draft& draft, QWidget* parent);

} // namespace naervaer::ui

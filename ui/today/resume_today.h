// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

namespace naervaer::ui {

/// The form of a task, a concern or a group contact in which a draft was typed; null when that has ended, or it was
/// another form.
[[nodiscard]] QDialog* resumeToday(const Frame& frame, const DraftPlace& place, QWidget* parent);

} // namespace naervaer::ui

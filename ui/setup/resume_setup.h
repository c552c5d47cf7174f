// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

namespace naervaer::ui {

/// The form of the set-up in which a draft was typed; null when what it was about is gone, or it was another form.
[[nodiscard]] QDialog* resumeSetup(const Frame& frame, const DraftPlace& place, QWidget* parent);

} // namespace naervaer::ui

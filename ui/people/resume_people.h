// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

namespace naervaer::ui {

/// The form of a new person, or on a card, in which a draft was typed; null when the person is gone, one may not do
/// that any more, or it was another form. Opening a card for it is logged.
[[nodiscard]] QDialog* resumePeople(const Frame& frame, const DraftPlace& place, QWidget* parent);

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

namespace naervaer::ui {

/// Every dialog of the people screens, about the first people of the list, for drawing them without a user.
[[nodiscard]] NamedDialogs peopleDialogs(const Frame& frame);

} // namespace naervaer::ui

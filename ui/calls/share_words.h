// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/share.h"

namespace naervaer::ui {

// Why somebody was given to whom, in a few words, as they stand under a name.

[[nodiscard]] QString words(ShareReason reason);
[[nodiscard]] QString words(LeftReason reason);
[[nodiscard]] QString words(WishSide side);
[[nodiscard]] QString words(WishKind kind);
/// "Rang last · has rung before"
[[nodiscard]] QString reasonWords(const std::vector<CostPart>& parts);

} // namespace naervaer::ui

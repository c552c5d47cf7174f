// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/crew.h"

namespace naervaer {

class ShiftService;

/// The crew that the rota says: who has a shift on a line of the round's centre, and who is kept apart from whom.
/// Lives no longer than `shifts`.
[[nodiscard]] Crew crewOf(const ShiftService& shifts);

} // namespace naervaer

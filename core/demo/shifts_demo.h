// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// Writes the phone lines of the houses that have staff and volunteers enough: a rota from eight weeks before `until`
/// on whose next week has one gap and whose week after that is fragile, what helpers said of their times, and who is
/// away.
void writeShiftsDemo(DemoWorld& world, storage::Database& file);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// The log of acts of the last weeks: some of the calls of each day with the look at the card before it, and now and
/// then somebody who looked at a card without having to do with the person. After all contacts are written to `file`.
void writeActs(DemoWorld& world, storage::Database& file);

} // namespace naervaer

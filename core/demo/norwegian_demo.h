// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// Writes the Norwegian demo: the working groups of Trøndelag with their befriending and their phone rounds.
void writeNorwegianDemo(DemoWorld& world);

} // namespace naervaer

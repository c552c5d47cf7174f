// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// Writes the Danish demo: Værested in København and Aarhus, Samtaler, Vordingborg and Drive Out.
void writeDanishDemo(DemoWorld& world);

} // namespace naervaer

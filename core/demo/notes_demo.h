// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"
#include "core/storage/vault/secret.h"

namespace naervaer {

/// Writes confidential notes about one in twenty-five of the people in the file, as their centres' coordinators wrote
/// them, sealed with the file's own key.
void writeNotesDemo(DemoWorld& world, storage::Database& file, const storage::vault::Secret& key);

} // namespace naervaer

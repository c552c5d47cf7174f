// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/vault/recovery_code.h"

namespace naervaer::test {

/// Founds a register whose coordinator, Mette, opens it with "rød grød", or with the code; cheap to open.
void foundHouse(const QString& file, const storage::vault::RecoveryCode& recovery, const Clock& clock);

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/sealing.h"

#include <QByteArray>
#include <map>

struct sqlite3;

namespace naervaer::storage::vault {

/// What a database holds, in a form that two of them can be compared by: a hash of the rows of each table, and of the
/// statements of the schema under "". Throws Failure when something cannot be read.
[[nodiscard]] std::map<QByteArray, Hash> contentDigest(sqlite3* connection);

} // namespace naervaer::storage::vault

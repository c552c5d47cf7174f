// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit.h"

#include <vector>

namespace naervaer::storage {

class Database;

/// What an area asks of its own tables: orphan rows, derived rows that are stale.
struct Check {
    QString code; ///< "check.rhythm_stale": the problem when there are any.
    QString sql; ///< A SELECT of one number: how many rows are wrong. Takes no values.
};

/// Looks the whole register over, changing nothing. Empty when all is well. Long on a large file: for a Reader in the
/// background. SQLite: [check.integrity with the engine's words, check.foreign_key with table, other table and count].
/// A question that a damaged file cannot answer: [check.unanswered with its name and the failure's code].
/// Both: [check.schema_missing, check.schema_newer, check.schema_altered, each with the step], what verifyAudit()
/// finds with `anchors`, then each of `offered` that finds rows, with their number as its value.
[[nodiscard]] Problems checkRegister(
    Database& database, const std::vector<Check>& offered, const std::vector<AuditAnchor>& anchors = {});

} // namespace naervaer::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace naervaer::storage {

class Database;

/// One line of the log of acts: who did what to which row, never its content.
struct AuditEntry {
    qint64 id = 0;
    QDateTime at{};
    HelperId helperId{};
    CentreId centreId{};
    QString verb{}; ///< "people.register", "people.open_card".
    QString subjectKind{}; ///< "person"
    qint64 subjectId = 0;
    QString purpose{}; ///< Why a card was opened, as a code.
};

/// Writes the entry in the transaction that is open, or by itself when none is.
void recordInAudit(Database& database, const AuditEntry& entry);

/// The newest entries about a row, newest first.
[[nodiscard]] std::vector<AuditEntry> auditOf(Database& database, const QString& subjectKind, qint64 subjectId);

} // namespace naervaer::storage

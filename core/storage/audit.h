// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QDateTime>
#include <QString>
#include <stop_token>
#include <vector>

namespace naervaer::storage {

class AuditKey;
class Database;

/// Something somebody did at a desk, to be written down: never its content.
struct Act {
    qint64 id = 0; ///< Of the entry it becomes.
    QDateTime at{};
    HelperId helperId{};
    CentreId centreId{};
    QString verb{}; ///< "people.register", "look".
    QString subjectKind{}; ///< "person"
    qint64 subjectId = 0; ///< 0 when the act was about no single row.
    QString purpose{}; ///< Why a card was opened, as a code.
};

/// One line of the log of acts. The log is only ever added to; each desk's entries are numbered from 1 and each is
/// sealed together with the one before it (AuditKey), so that what was changed, left out or moved shows.
struct AuditEntry {
    qint64 id = 0;
    QDateTime at{};
    HelperId helperId{};
    CentreId centreId{};
    QString verb{};
    QString subjectKind{};
    QString subjectMark{}; ///< AuditKey::markOf the row: an erased person cannot be told from it.
    QString purpose{};
    qint64 deskId = 0;
    qint64 position = 0;
    QString seal{};
};

/// How far a desk's entries had come. Kept outside the log, it shows when its end was cut off.
struct AuditAnchor {
    qint64 deskId = 0;
    qint64 position = 0; ///< 0: nothing was written yet.
    QString seal{};

    friend bool operator==(const AuditAnchor&, const AuditAnchor&) = default;
};

/// Adds the act to the chain of this connection's desk (Location::desk), in the transaction that is open.
void recordInAudit(Database& database, const Act& act);

/// The newest 200 entries about a row, newest first.
[[nodiscard]] std::vector<AuditEntry> auditOf(Database& database, const QString& subjectKind, qint64 subjectId);

/// Seals a log anew with this connection's key, and names its rows by it, after the register got a key of its own:
/// `former` is the one that sealed it until now. Entries about rows that are gone keep a mark that says nothing.
void rekeyAudit(Database& database, const AuditKey& former);

/// How far this connection's desk has come.
[[nodiscard]] AuditAnchor auditAnchor(Database& database);

/// Reads the whole log and recomputes every seal. Empty when nothing was touched. Long on a large log: for a Reader
/// in the background. Problems, the first twenty: [audit.altered with desk and position], [audit.missing with desk,
/// first and last position], [audit.cut with desk, anchored and last position: entries after the last are gone].
/// Stopped half-way it says nothing.
[[nodiscard]] Problems verifyAudit(
    Database& database, const std::vector<AuditAnchor>& anchors, const std::stop_token& stop = {});

} // namespace naervaer::storage

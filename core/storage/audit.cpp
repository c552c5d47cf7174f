// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit.h"

#include "core/storage/database.h"

namespace naervaer::storage {

template <> struct Mapping<AuditEntry> {
    static constexpr const char* table = "audit";
    static constexpr auto columns = std::make_tuple(column("id", &AuditEntry::id), column("at", &AuditEntry::at),
        column("helper_id", &AuditEntry::helperId), column("centre_id", &AuditEntry::centreId),
        column("verb", &AuditEntry::verb), column("subject_kind", &AuditEntry::subjectKind),
        column("subject_id", &AuditEntry::subjectId), column("purpose", &AuditEntry::purpose));
};

void recordInAudit(Database& database, const AuditEntry& entry)
{
    database.insert(entry);
}

std::vector<AuditEntry> auditOf(Database& database, const QString& subjectKind, qint64 subjectId)
{
    return database.list<AuditEntry>(
        QStringLiteral("WHERE subject_kind = :kind AND subject_id = :id ORDER BY audit.id DESC LIMIT 200"),
        {{"kind", subjectKind}, {"id", subjectId}});
}

} // namespace naervaer::storage

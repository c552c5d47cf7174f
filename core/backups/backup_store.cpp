// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_store.h"

#include "core/storage/audit.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace naervaer {
namespace {

struct Counted {
    const char* what;
    const char* table;
    const char* where;
};

constexpr Counted counted[] = {
    {"people", "person", "state NOT IN ('merged', 'withdrawn', 'erased')"},
    {"contacts", "contact", "NOT is_undone"},
    {"attempts", "attempt", "NOT is_undone"},
    {"concerns", "concern", "TRUE"},
    {"tasks", "task", "TRUE"},
    {"rounds", "round", "TRUE"},
    {"helpers", "helper", "is_active"},
};

} // namespace

bool BackupStore::hasTable(const QString& name) const
{
    return m_database
        .value<int>(
            QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name"), {{"name", name}})
        .has_value();
}

QString BackupStore::mark() const
{
    const storage::AuditAnchor anchor = storage::auditAnchor(m_database);
    const auto drafts = m_database.value<qint64>(QStringLiteral("SELECT count(*) FROM draft"));
    const auto typedAt = m_database.value<QDateTime>(QStringLiteral("SELECT max(changed_at) FROM draft"));
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(storage::schemaVersion(m_database))
        .arg(anchor.position)
        .arg(anchor.seal)
        .arg(drafts.value_or(0))
        .arg(typedAt.value_or(QDateTime()).toMSecsSinceEpoch());
}

RegisterFigures BackupStore::figures() const
{
    RegisterFigures figures;
    for (const Counted& each : counted) {
        const QString table = QString::fromLatin1(each.table);
        const qint64 count = hasTable(table)
            ? m_database
                  .value<qint64>(
                      QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, QString::fromLatin1(each.where)))
                  .value_or(0)
            : 0;
        figures.tallies.push_back({QString::fromLatin1(each.what), count});
    }
    if (hasTable(QStringLiteral("contact")))
        figures.newestContactAt =
            m_database.value<QDateTime>(QStringLiteral("SELECT max(at) FROM contact WHERE NOT is_undone"))
                .value_or(QDateTime());
    return figures;
}

qint64 BackupStore::acts() const
{
    return storage::auditAnchor(m_database).position;
}

QString BackupStore::sealOf(qint64 position) const
{
    return m_database
        .value<QString>(QStringLiteral("SELECT seal FROM audit WHERE desk_id = :desk AND position = :position"),
            {{"desk", m_database.location().desk}, {"position", position}})
        .value_or(QString());
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace naervaer::storage {
namespace {

bool hasSchema(Database& db)
{
    const QString sql = db.dialect().isPostgres()
        ? QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_name = 'schema_step'"
                         " AND table_schema = current_schema()")
        : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'schema_step'");
    return db.value<int>(sql).value_or(0) > 0;
}

void install(Database& database, const Migration& step)
{
    Transaction transaction(database);
    database.runScript(database.dialect().lockTable(QStringLiteral("schema_step")));
    if (schemaVersion(database) >= step.version) // another program was faster
        return;
    database.runScript(database.dialect().schema(step.script));
    database.run(QStringLiteral("INSERT INTO schema_step (version, name, checksum, applied_at)"
                                " VALUES (:version, :name, :checksum, :at)"),
        {{"version", step.version}, {"name", step.name}, {"checksum", step.checksum()},
            {"at", QDateTime::currentDateTimeUtc()}});
    transaction.commit();
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::vector<Migration> knownMigrations(const Database& database)
{
    const QString other = database.dialect().isPostgres() ? QStringLiteral("sqlite") : QStringLiteral("postgres");
    std::vector<Migration> known;
    const QDir scripts(QStringLiteral(":/migrations"));
    for (const QString& entry : scripts.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QStringList parts = entry.chopped(4).split(u'.');
        if (parts.value(1) == other)
            continue;
        QFile file(scripts.filePath(entry));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::Damaged, entry);
        known.push_back(
            {parts[0].section(u'_', 0, 0).toInt(), parts[0].section(u'_', 1), QString::fromUtf8(file.readAll())});
    }
    return known;
}

int schemaVersion(Database& database)
{
    if (!hasSchema(database))
        return 0;
    return database.value<int>(QStringLiteral("SELECT max(version) FROM schema_step")).value_or(0);
}

std::vector<InstalledStep> installedSteps(Database& database)
{
    std::vector<InstalledStep> steps;
    if (!hasSchema(database))
        return steps;
    Rows rows = database.query(QStringLiteral("SELECT version, checksum FROM schema_step ORDER BY version"));
    while (rows.next())
        steps.push_back({rows.get<int>(0), rows.get<QString>(1)});
    return steps;
}

void refuseOtherSchema(Database& database, const std::vector<Migration>& known)
{
    const std::vector<InstalledStep> installed = installedSteps(database);
    for (size_t i = 0; i < installed.size(); ++i) {
        if (i >= known.size())
            throw Failure(Failure::Kind::Newer, QStringLiteral("schema step %1").arg(installed[i].version));
        if (!(installed[i] == known[i]))
            throw Failure(Failure::Kind::Damaged, QStringLiteral("schema step %1 differs").arg(known[i].version));
    }
}

void migrate(Database& database, const std::vector<Migration>& known)
{
    database.runScript(
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_step (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                       " checksum TEXT NOT NULL, applied_at TIMESTAMPTZ NOT NULL);"));
    refuseOtherSchema(database, known);
    const int installed = schemaVersion(database);
    for (const Migration& step : known)
        if (step.version > installed)
            install(database, step);
}

void migrate(Database& database)
{
    migrate(database, knownMigrations(database));
}

} // namespace naervaer::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recover.h"

#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/durable_file.h"
#include "core/storage/vault/page_file.h"
#include "core/storage/vault/table_salvage.h"

#include <QFileInfo>
#include <sqlite3.h>

#include <algorithm>

namespace naervaer::storage::vault {
namespace {

/// Through the connection's own file, as every read of it.
void checkPages(sqlite3* connection, Recovery& recovery)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    sqlite3_int64 size = 0;
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw Failure(Failure::Kind::Storage, QStringLiteral("size"));
    recovery.pages = (size + pageSize - 1) / pageSize;
    PageBytes page{};
    for (qint64 number = 1; number <= recovery.pages; ++number)
        if (file->pMethods->xRead(file, page.data(), pageSize, (number - 1) * pageSize) != SQLITE_OK)
            recovery.unreadable.push_back(number);
    page.fill(0);
}

/// The statements of the schema in the order they were given; indexes come last, when the rows are there.
std::vector<QByteArray> statementsOf(sqlite3* damaged, const QByteArray& kind)
{
    std::vector<QByteArray> statements;
    StatementCursor schema(damaged,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND type " + kind
            + " ORDER BY rowid");
    while (schema.next())
        statements.push_back(schema.text(0));
    return statements;
}

void runAll(Database& target, const std::vector<QByteArray>& statements)
{
    for (const QByteArray& each : statements)
        target.run(QString::fromUtf8(each));
}

/// What the program knows a register by: its mark and its version.
void copyMarks(sqlite3* damaged, Database& target)
{
    for (const QByteArray& name : {QByteArray("application_id"), QByteArray("user_version")}) {
        StatementCursor value(damaged, "PRAGMA " + name);
        if (value.next())
            target.run(QString::fromUtf8("PRAGMA " + name + " = " + QByteArray::number(value.number(0))));
    }
}

void fill(Database& damaged, Database& target, Recovery& recovery)
{
    runAll(target, statementsOf(damaged.sqlite(), "= 'table'"));
    StatementCursor names(damaged.sqlite(),
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    while (names.next())
        recovery.tables.push_back(salvageTable(damaged.sqlite(), target.sqlite(), names.text(0)));
    runAll(target, statementsOf(damaged.sqlite(), "<> 'table'"));
    copyMarks(damaged.sqlite(), target);
}

void recoverTo(const VaultFile& damaged, const Location& place, Recovery& recovery)
{
    Database source(damaged.location(), Use::Job); // which writes nothing by itself, nor moves the log
    checkPages(source.sqlite(), recovery);
    Database target(place, Use::Build);
    target.runScript(QStringLiteral("PRAGMA foreign_keys = OFF;")); // rows may point to others that are lost
    fill(source, target, recovery);
    if (recovery.tables.empty()) // cut off before its first page: nothing was recovered, not everything
        throw Failure(Failure::Kind::Damaged, place.file);
    if (target.value<QString>(QStringLiteral("PRAGMA quick_check")) != QStringLiteral("ok"))
        throw Failure(Failure::Kind::Damaged, place.file);
}

} // namespace

bool Recovery::isComplete() const
{
    return std::all_of(tables.begin(), tables.end(), [](const RecoveredTable& each) { return each.isComplete(); });
}

Recovery recover(const VaultFile& damaged, const QString& target)
{
    if (QFileInfo::exists(target))
        throw Failure(Failure::Kind::InUse, target);
    const QString unfinished = unfinishedName(target);
    Recovery recovery;
    try {
        makePrivate(unfinished);
        {
            const auto prepared = damaged.prepareCopy(unfinished);
            recoverTo(damaged, prepared->location(), recovery);
        }
        publish(unfinished, target);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
    return recovery;
}

} // namespace naervaer::storage::vault

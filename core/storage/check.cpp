// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/storage/audit.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QMap>

namespace naervaer::storage {
namespace {

void checkIntegrity(Database& database, Problems& problems)
{
    // The engine names pages, tables and indexes, never what stands in them.
    Rows rows = database.query(QStringLiteral("PRAGMA integrity_check(20)"));
    while (rows.next())
        if (const QString finding = rows.get<QString>(0); finding != QLatin1String("ok"))
            problems.push_back({QStringLiteral("check.integrity"), {}, {finding}});
}

void checkForeignKeys(Database& database, Problems& problems)
{
    QMap<QPair<QString, QString>, int> orphans;
    Rows rows = database.query(QStringLiteral("PRAGMA foreign_key_check"));
    while (rows.next())
        ++orphans[{rows.get<QString>(0), rows.get<QString>(2)}];
    for (auto each = orphans.constBegin(); each != orphans.constEnd(); ++each)
        problems.push_back({QStringLiteral("check.foreign_key"), {},
            {each.key().first, each.key().second, QString::number(each.value())}});
}

void checkSchema(Database& database, Problems& problems)
{
    const std::vector<Migration> known = knownMigrations(database);
    const std::vector<InstalledStep> installed = installedSteps(database);
    for (size_t i = 0; i < std::max(known.size(), installed.size()); ++i) {
        if (i >= installed.size())
            problems.push_back({QStringLiteral("check.schema_missing"), {}, {QString::number(known[i].version)}});
        else if (i >= known.size())
            problems.push_back({QStringLiteral("check.schema_newer"), {}, {QString::number(installed[i].version)}});
        else if (!(installed[i] == known[i]))
            problems.push_back({QStringLiteral("check.schema_altered"), {}, {QString::number(known[i].version)}});
    }
}

/// On a damaged file a question may not find an answer: that is a finding, not the end of the check.
template <typename Question> void ask(const QString& what, Problems& problems, Question question)
{
    try {
        question();
    } catch (const Failure& failure) {
        problems.push_back({QStringLiteral("check.unanswered"), {}, {what, failure.code()}});
    }
}

} // namespace

Problems checkRegister(Database& database, const std::vector<Check>& offered, const std::vector<AuditAnchor>& anchors)
{
    Problems problems;
    if (!database.dialect().isPostgres()) {
        ask(QStringLiteral("integrity"), problems, [&] { checkIntegrity(database, problems); });
        ask(QStringLiteral("foreign_key"), problems, [&] { checkForeignKeys(database, problems); });
    }
    ask(QStringLiteral("schema"), problems, [&] { checkSchema(database, problems); });
    ask(QStringLiteral("audit"), problems, [&] {
        const Problems found = verifyAudit(database, anchors);
        problems.insert(problems.end(), found.begin(), found.end());
    });
    for (const Check& each : offered) {
        ask(each.code, problems, [&] {
            if (const qint64 count = database.value<qint64>(each.sql).value_or(0); count > 0)
                problems.push_back({each.code, {}, {QString::number(count)}});
        });
    }
    return problems;
}

} // namespace naervaer::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

namespace naervaer {
namespace {

storage::Database& migrated(storage::Database& database)
{
    storage::migrate(database);
    return database;
}

Contact fullContact()
{
    Contact contact;
    contact.id = ContactId(7);
    contact.centreId = CentreId(3);
    contact.personId = PersonId(5);
    contact.kind = ContactKind::DropIn;
    contact.at = QDateTime(QDate(2026, 2, 28), QTime(23, 59, 58, 7), Qt::UTC);
    contact.day = QDate(2026, 3, 1);
    contact.municipalityCode = QStringLiteral("0751");
    contact.minutes = 12;
    contact.topics = {QStringLiteral("health"), QStringLiteral("family")};
    contact.note = QStringLiteral("Åse spiste blåbærgrød 🫐");
    return contact;
}

QStringList indexesOf(storage::Database& database)
{
    QStringList indexes;
    auto rows = database.query(QStringLiteral(
        "SELECT name || ': ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"));
    while (rows.next())
        indexes.append(rows.get<QString>(0));
    return indexes;
}

} // namespace

TEST_CASE("a bulk fill works without indexes and leaves them as they were")
{
    storage::Database database(storage::Location::sqlite(QStringLiteral(":memory:")), storage::Use::Build);
    const QStringList before = indexesOf(migrated(database));
    storage::BulkFill fill(database);
    CHECK(indexesOf(database).isEmpty());
    database.insert(fullContact());
    fill.finish();
    CHECK(before.size() > 20);
    CHECK(indexesOf(database) == before);
    CHECK(
        database.value<int>(QStringLiteral("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'contact'")).value_or(0) > 0);
}

} // namespace naervaer

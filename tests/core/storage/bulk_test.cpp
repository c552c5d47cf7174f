// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

namespace naervaer {
namespace {

/// Every cell of a table with its type, in order of id.
QStringList cellsOf(storage::Database& database, const QString& table, const QStringList& columns)
{
    QStringList cells;
    for (const QString& column : columns) {
        auto rows =
            database.query(QStringLiteral("SELECT typeof(%1) || ' ' || coalesce(%1, 'nothing') FROM %2 ORDER BY 1")
                               .arg(column, table));
        while (rows.next())
            cells.append(column + u' ' + rows.get<QString>(0));
    }
    return cells;
}

storage::Database& migrated(storage::Database& database)
{
    storage::migrate(database);
    return database;
}

template <typename Entity> void insertBothWays(const Entity& entity)
{
    storage::Database slow(storage::Location::sqlite(QStringLiteral(":memory:")), storage::Use::Build);
    storage::Database fast(storage::Location::sqlite(QStringLiteral(":memory:")), storage::Use::Build);
    migrated(slow).insert(entity);
    storage::BulkInsert<Entity>(migrated(fast)).add(entity);
    const QString table = storage::tableName<Entity>();
    const QStringList columns = storage::columnNames<Entity>();
    CHECK(cellsOf(fast, table, columns) == cellsOf(slow, table, columns));
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

TEST_CASE("a row inserted in bulk has the very cells of a row inserted singly")
{
    insertBothWays(fullContact());
    Contact heads = fullContact();
    heads.personId = {};
    heads.minutes.reset();
    heads.topics.clear();
    heads.note.clear();
    insertBothWays(heads);
}

TEST_CASE("times of day and moments before 1970 are written like any other")
{
    Contact old = fullContact();
    old.at = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    insertBothWays(old);
    Rhythm rhythm;
    rhythm.personId = PersonId(3);
    rhythm.centreId = CentreId(4);
    rhythm.sinceOn = QDate(2026, 1, 9);
    rhythm.notBefore = QTime(11, 5);
    storage::Database slow(storage::Location::sqlite(QStringLiteral(":memory:")));
    storage::Database fast(storage::Location::sqlite(QStringLiteral(":memory:")));
    for (storage::Database* each : {&slow, &fast})
        migrated(*each).runScript(QStringLiteral("PRAGMA foreign_keys = OFF;"));
    slow.insert(rhythm);
    storage::BulkInsert<Rhythm>(fast).add(rhythm);
    const QStringList columns = storage::columnNames<Rhythm>();
    CHECK(cellsOf(fast, QStringLiteral("rhythm"), columns) == cellsOf(slow, QStringLiteral("rhythm"), columns));
}

TEST_CASE("a refused bulk row fails with the statement and without its values")
{
    storage::Database database(storage::Location::sqlite(QStringLiteral(":memory:")));
    storage::BulkInsert<Contact> contacts(migrated(database));
    contacts.add(fullContact());
    try {
        contacts.add(fullContact());
        FAIL("the same id twice");
    } catch (const Failure& failure) {
        CHECK(failure.kind() == Failure::Kind::Storage);
        CHECK(failure.detail().contains(QStringLiteral("INSERT INTO contact")));
        CHECK_FALSE(failure.detail().contains(QStringLiteral("blåbær")));
    }
    Contact next = fullContact();
    next.id = ContactId(8);
    contacts.add(next);
    CHECK(database.value<int>(QStringLiteral("SELECT count(*) FROM contact")) == 2);
}

TEST_CASE("a bulk fill works without indexes and leaves them as they were")
{
    storage::Database database(storage::Location::sqlite(QStringLiteral(":memory:")), storage::Use::Build);
    const QStringList before = indexesOf(migrated(database));
    storage::BulkFill fill(database);
    CHECK(indexesOf(database).isEmpty());
    storage::BulkInsert<Contact>(database).add(fullContact());
    fill.finish();
    CHECK(before.size() > 20);
    CHECK(indexesOf(database) == before);
    CHECK(
        database.value<int>(QStringLiteral("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'contact'")).value_or(0) > 0);
}

} // namespace naervaer

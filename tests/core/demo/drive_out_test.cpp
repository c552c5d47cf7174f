// SPDX-License-Identifier: GPL-3.0-or-later
// Akut Social Drive Out as the report tells it: recognised by asking the file, not the code that wrote it.
#include "core/demo/demo_tables.h"
#include "tests/core/demo/demo_file.h"
#include "tests/support/catch.h"

#include <QSet>

namespace naervaer {
namespace {

using test::danishDemo;
using test::DemoFile;

constexpr int centres = 15;
constexpr int weeks = 13;
constexpr int villagesEach = 12;
constexpr int plannedAWeek = 1'260;

const QString visits = QStringLiteral("(SELECT group_id, min(day) AS day, min(centre_id) AS centre_id,"
                                      " count(DISTINCT day) AS days, count(DISTINCT centre_id) AS centres,"
                                      " count(DISTINCT helper_id) AS writers, min(id) AS first,"
                                      " sum(adults + children) AS heads FROM contact WHERE kind = 'cafe'"
                                      " GROUP BY group_id)");

/// Monday of week 0 to 12.
QDate monday(int week)
{
    return QDate(2026, 8, 3).addDays(7 * week);
}

QString inWeek(int week)
{
    return QStringLiteral("day BETWEEN '%1' AND '%2'")
        .arg(monday(week).toString(Qt::ISODate), monday(week).addDays(6).toString(Qt::ISODate));
}

} // namespace

TEST_CASE("Drive Out: each centre opens in its twelve villages once a week, two a day from Monday to Saturday")
{
    DemoFile& demo = danishDemo();
    for (int week = 0; week < weeks; ++week) {
        CAPTURE(week);
        const QString perCentre =
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2 GROUP BY centre_id").arg(visits, inWeek(week));
        CHECK(demo.texts(perCentre) == QStringList(centres, QString::number(villagesEach)));
        const QString perDay =
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2 GROUP BY centre_id, day").arg(visits, inWeek(week));
        CHECK(demo.texts(perDay) == QStringList(centres * 6, QStringLiteral("2")));
    }
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM contact WHERE kind = 'cafe' AND strftime('%w', day) = '0'"))
        == 0);
}

TEST_CASE("Drive Out: a visit is one record by one writer, in which no head stands twice")
{
    DemoFile& demo = danishDemo();
    CHECK(demo.number(
              QStringLiteral("SELECT count(*) FROM %1 WHERE days <> 1 OR centres <> 1 OR writers <> 1").arg(visits))
        == 0);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM %1 v WHERE NOT EXISTS (SELECT 1 FROM contact c"
                                     " WHERE c.id = v.group_id AND c.group_id = c.id)")
                          .arg(visits))
        == 0);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM %1 WHERE heads < 1 OR heads > 25").arg(visits)) == 0);
    const QString rows = QStringLiteral("SELECT count(*) FROM contact WHERE kind = 'cafe' AND ");
    CHECK(demo.number(rows + QStringLiteral("(person_id > 0 OR alias <> '') AND adults <> 1")) == 0);
    CHECK(demo.number(rows + QStringLiteral("person_id > 0 AND alias <> ''")) == 0);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM contact WHERE kind = 'cafe' AND person_id > 0"
                                     " GROUP BY group_id, person_id HAVING count(*) > 1)"))
        == 0);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM contact WHERE kind = 'cafe' AND person_id IS"
                                     " NULL AND alias = '' GROUP BY group_id HAVING count(*) > 1)"))
        == 0);
}

TEST_CASE("Drive Out: more people every week than the week before, and never fewer than were planned")
{
    DemoFile& demo = danishDemo();
    qint64 before = plannedAWeek;
    qint64 all = 0;
    for (int week = 0; week < weeks; ++week) {
        const qint64 heads = demo.number(
            QStringLiteral("SELECT sum(adults + children) FROM contact WHERE kind = 'cafe' AND ") + inWeek(week));
        CAPTURE(week);
        CHECK(heads > before);
        before = heads;
        all += heads;
    }
    CHECK(all * 100 == qint64{weeks} * plannedAWeek * 150);
}

TEST_CASE("Drive Out: ten volunteers and two of the staff at each centre, the villages in the addresses")
{
    DemoFile& demo = danishDemo();
    const QString of = QStringLiteral("SELECT count(*) FROM helper WHERE kind = '%1' AND centre_id IN (SELECT centre_id"
                                      " FROM contact WHERE kind = 'cafe') GROUP BY centre_id");
    CHECK(demo.texts(of.arg(QStringLiteral("volunteer"))) == QStringList(centres, QStringLiteral("10")));
    CHECK(demo.texts(of.arg(QStringLiteral("staff"))) == QStringList(centres, QStringLiteral("2")));
    QSet<QString> villages;
    for (const DemoTables::Village& each : DemoTables::load(false).villages)
        villages.insert(each.centre + QStringLiteral(", ") + each.name);
    const QStringList addresses = demo.texts(QStringLiteral(
        "SELECT n.name || substr(p.address, instr(p.address, ', ')) FROM person p JOIN centre n ON n.id ="
        " p.centre_id WHERE p.dwelling = 'address' AND EXISTS (SELECT 1 FROM contact c WHERE c.person_id = p.id"
        " AND c.kind = 'cafe')"));
    CHECK(addresses.size() > 30);
    for (const QString& address : addresses) {
        CAPTURE(address);
        CHECK(villages.contains(address));
    }
}

TEST_CASE("Drive Out: known people are 18 to 75, some with their children, some only by alias, many new on the way")
{
    DemoFile& demo = danishDemo();
    const QString known = QStringLiteral(" FROM person p WHERE EXISTS (SELECT 1 FROM contact c WHERE c.person_id = p.id"
                                         " AND c.kind = 'cafe')");
    const qint64 all = demo.number(QStringLiteral("SELECT count(*)") + known);
    CHECK(all >= 60);
    CHECK(demo.number(QStringLiteral("SELECT count(*)") + known
              + QStringLiteral(" AND NOT (p.birth_year BETWEEN 1951 AND 2008)"))
        == 0);
    CHECK(demo.number(QStringLiteral("SELECT count(*)") + known + QStringLiteral(" AND p.children > 0")) * 8 > all);
    const qint64 aliases = demo.number(QStringLiteral("SELECT count(*)") + known + QStringLiteral(" AND p.name = ''"));
    CHECK(aliases > 0);
    CHECK(aliases * 4 < all);
    const qint64 later = demo.number(QStringLiteral(
        "SELECT count(*) FROM (SELECT min(day) AS began FROM contact WHERE kind = 'cafe' AND person_id > 0"
        " GROUP BY person_id) WHERE began >= '%1'")
                                         .arg(monday(3).toString(Qt::ISODate)));
    CHECK(later * 3 > all); // new faces on the way, and those who were there from the start
    CHECK(later * 4 < all * 3);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/demo_file.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

using test::danishDemo;
using test::DemoFile;
using test::norwegianDemo;

const QString talkBranches = QStringLiteral("(SELECT id FROM centre WHERE name LIKE 'Samtaler %')");

/// Ages of people by a condition on person p, in 2026.
QList<int> agesOf(DemoFile& demo, const QString& tail)
{
    QList<int> ages;
    for (const QString& year : demo.texts(QStringLiteral("SELECT p.birth_year FROM person p ") + tail))
        ages.append(2026 - year.toInt());
    return ages;
}

QString membersOf(const QString& group)
{
    return QStringLiteral("JOIN group_member m ON m.person_id = p.id JOIN people_group g ON g.id = m.group_id "
                          "WHERE g.name LIKE '%1%'")
        .arg(group);
}

} // namespace

TEST_CASE("Samtaler: three branches, 1,800 talks since 24 March 2020 in 84 municipalities")
{
    DemoFile& demo = danishDemo();
    const QString talks = QStringLiteral(" FROM contact WHERE kind = 'talk' AND centre_id IN ") + talkBranches;
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM centre WHERE name LIKE 'Samtaler %'")) == 3);
    CHECK(demo.number(QStringLiteral("SELECT count(*)") + talks) == 1'800);
    CHECK(demo.number(QStringLiteral("SELECT count(DISTINCT municipality_code)") + talks) == 84);
    CHECK(demo.number(QStringLiteral("SELECT count(DISTINCT centre_id)") + talks) == 3);
    CHECK(demo.texts(QStringLiteral("SELECT min(day)") + talks).constFirst() >= QStringLiteral("2020-03-24"));
    CHECK(demo.texts(QStringLiteral("SELECT min(day)") + talks).constFirst() < QStringLiteral("2020-05-01"));
}

TEST_CASE("Samtaler: users are 9 to 94 years old, most of them 30 to 55")
{
    const QList<int> ages = agesOf(danishDemo(), QStringLiteral("WHERE p.centre_id IN ") + talkBranches);
    REQUIRE(ages.size() >= 80);
    CHECK(*std::min_element(ages.begin(), ages.end()) == 9);
    CHECK(*std::max_element(ages.begin(), ages.end()) == 94);
    const auto middle = std::count_if(ages.begin(), ages.end(), [](int age) { return age >= 30 && age <= 55; });
    CHECK(middle * 2 > ages.size());
    const QString child = QStringLiteral("JOIN person p ON p.id = c.person_id WHERE p.birth_year = 2017");
    CHECK(
        danishDemo().number(
            QStringLiteral("SELECT count(*) FROM consent c %1 AND c.guardian <> '' AND c.how = 'guardian'").arg(child))
        > 0);
}

TEST_CASE("Vordingborg: 31 users of mean age 47, three volunteers, and it is over")
{
    DemoFile& demo = danishDemo();
    const QList<int> ages = agesOf(demo, membersOf(QStringLiteral("Online")));
    CHECK(ages.size() == 31);
    CHECK(std::accumulate(ages.begin(), ages.end(), 0) == 31 * 47);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM helper h JOIN centre c ON c.id = h.centre_id "
                                     "WHERE c.name = 'Vordingborg' AND h.kind = 'volunteer'"))
        == 3);
    CHECK(demo.texts(QStringLiteral("SELECT DISTINCT m.left_on FROM person p ") + membersOf(QStringLiteral("Online")))
        == QStringList{QStringLiteral("2021-11-01")});
}

TEST_CASE("Vordingborg: the youth group of 18 to 30 year olds rises")
{
    DemoFile& demo = danishDemo();
    const QList<int> ages = agesOf(demo, membersOf(QStringLiteral("Ungegruppen")));
    CHECK(ages.size() == 24);
    CHECK(std::all_of(ages.begin(), ages.end(), [](int age) { return age >= 18 && age <= 30; }));
    const auto sittings = [&](const char* from, const char* to) {
        return demo.number(
            QStringLiteral("SELECT count(*) FROM contact c JOIN centre v ON v.id = c.centre_id WHERE v.name = "
                           "'Vordingborg' AND c.kind = 'sitting' AND c.day BETWEEN '%1' AND '%2'")
                .arg(QLatin1String(from), QLatin1String(to)));
    };
    const qint64 spring = sittings("2026-02-01", "2026-04-30");
    const qint64 summer = sittings("2026-05-01", "2026-07-31");
    const qint64 autumn = sittings("2026-08-01", "2026-10-31");
    CHECK(spring > 0);
    CHECK(spring < summer);
    CHECK(summer < autumn);
}

TEST_CASE("Drive Out: 15 centres in 13 municipalities with 150 volunteers")
{
    DemoFile& demo = danishDemo();
    const QString centres = QStringLiteral("(SELECT DISTINCT centre_id FROM contact WHERE kind = 'cafe')");
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM centre WHERE id IN ") + centres) == 15);
    CHECK(demo.number(QStringLiteral("SELECT count(DISTINCT municipality_code) FROM centre WHERE id IN ") + centres)
        == 13);
    CHECK(
        demo.number(QStringLiteral("SELECT count(*) FROM helper WHERE kind = 'volunteer' AND centre_id IN ") + centres)
        == 150);
}

TEST_CASE("Drive Out: 150 % of the 1,260 people a week that were planned for 13 weeks, more every week")
{
    DemoFile& demo = danishDemo();
    const QString visits = QStringLiteral("SELECT count(DISTINCT group_id) FROM contact WHERE kind = 'cafe'");
    const QString heads = QStringLiteral("SELECT sum(adults + children) FROM contact WHERE kind = 'cafe'");
    CHECK(demo.number(visits) == 13 * 180);
    CHECK(demo.number(heads) == 13 * 1'260 * 150 / 100);
    CHECK(demo.texts(QStringLiteral("SELECT min(day) FROM contact WHERE kind = 'cafe'"))
        == QStringList{QStringLiteral("2026-08-03")});
    CHECK(demo.number(heads + QStringLiteral(" AND day BETWEEN '2026-08-03' AND '2026-08-09'")) == 90 * 15);
    CHECK(demo.number(heads + QStringLiteral(" AND day BETWEEN '2026-10-26' AND '2026-11-01'")) == 90 * 27);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM contact WHERE kind = 'cafe' AND person_id > 0")) > 300);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM contact WHERE kind = 'cafe' AND alias <> ''")) > 100);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM contact WHERE kind = 'cafe' AND children > 0 "
                                     "AND person_id > 0"))
        > 50);
}

TEST_CASE("Værestedet Aarhus: Mette coordinates, the house was closed for a month, and people were rung meanwhile")
{
    DemoFile& demo = danishDemo();
    const QString aarhus = QStringLiteral("(SELECT id FROM centre WHERE name = 'Værestedet Aarhus')");
    CHECK(demo.texts(QStringLiteral("SELECT role FROM helper WHERE name = 'Mette' AND centre_id = ") + aarhus)
        == QStringList{QStringLiteral("coordinator")});
    for (const char* role : {"volunteer", "staff", "manager", "administrator"})
        CHECK(demo.number(QStringLiteral("SELECT count(*) FROM helper WHERE role = '%1' AND centre_id = %2")
                              .arg(QLatin1String(role), aarhus))
            > 0);
    CHECK(demo.texts(QStringLiteral("SELECT from_on || ' ' || to_on FROM centre_closure WHERE centre_id = ") + aarhus)
        == QStringList{QStringLiteral("2026-06-01 2026-06-30")});
    const QString inJune = QStringLiteral(" FROM contact WHERE day BETWEEN '2026-06-01' AND '2026-06-30' "
                                          "AND centre_id = ")
        + aarhus;
    CHECK(demo.number(QStringLiteral("SELECT count(*)") + inJune) > 50);
    CHECK(demo.number(QStringLiteral("SELECT count(*)") + inJune + QStringLiteral(" AND kind LIKE 'call%'"))
        == demo.number(QStringLiteral("SELECT count(*)") + inJune));
}

TEST_CASE("an evening's queue is believable: 10 to 25 due, a few of them late, forgotten or never rung")
{
    for (const auto& [file, name] :
        {std::pair(&danishDemo(), "Aftenrunden"), std::pair(&norwegianDemo(), "Kveldsrunden")}) {
        const QString round = QStringLiteral("SELECT r.id FROM round r WHERE r.name = '%1'").arg(QLatin1String(name));
        for (const QString& id : file->texts(round)) {
            const QString members = QStringLiteral("SELECT count(*) FROM rhythm h JOIN round_member m ON m.person_id = "
                                                   "h.person_id WHERE m.round_id = %1 AND ")
                                        .arg(id);
            const qint64 due = file->number(members + QStringLiteral("h.due_on <= '2026-11-03'"));
            CHECK(due >= 10);
            CHECK(due <= 25);
            const qint64 forgotten = file->number(members + QStringLiteral("h.forgotten_on <= '2026-11-03'"));
            CHECK(forgotten >= 1);
            CHECK(forgotten <= 5);
            CHECK(file->number(members + QStringLiteral("h.last_contact_id IS NULL")) >= 1);
        }
    }
}

TEST_CASE("most of the demo's people are on time")
{
    for (DemoFile* demo : {&danishDemo(), &norwegianDemo()}) {
        const qint64 agreed = demo->number(QStringLiteral("SELECT count(*) FROM rhythm WHERE interval_days > 0"));
        const qint64 late = demo->number(QStringLiteral("SELECT count(*) FROM rhythm WHERE due_on < '2026-11-03'"));
        const qint64 forgotten =
            demo->number(QStringLiteral("SELECT count(*) FROM rhythm WHERE forgotten_on <= '2026-11-03'"));
        CHECK(agreed > 100);
        CHECK(late * 4 < agreed);
        CHECK(forgotten >= 3);
        CHECK(forgotten * 12 < agreed);
    }
}

TEST_CASE("attempts, concerns, tasks, pauses, alerts, consents and holds are there in every state")
{
    for (DemoFile* demo : {&danishDemo(), &norwegianDemo()}) {
        const auto count = [&](const char* sql) {
            return demo->number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(sql));
        };
        const qint64 calls = count("contact WHERE kind = 'call_out'");
        CHECK(count("attempt") * 5 > calls);
        CHECK(count("attempt") * 2 < calls);
        for (const char* state : {"'open'", "'handled'"})
            CHECK(count(qPrintable(QStringLiteral("concern WHERE state = ") + QLatin1String(state))) > 0);
        CHECK(count("concern WHERE state = 'handled' AND how <> ''") == count("concern WHERE state = 'handled'"));
        CHECK(count("task WHERE state = 'open' AND due_on < '2026-11-03'") > 0);
        CHECK(count("task WHERE owner_role <> ''") > 0);
        CHECK(count("task WHERE owner_id > 0") > 0);
        CHECK(count("task WHERE reason = 'call.declined'") == count("call_hold WHERE reason = 'declined'"));
        CHECK(count("call_hold WHERE reason = 'wrong_number'") > 0);
        CHECK(count("person_phone WHERE is_wrong") == count("call_hold WHERE reason = 'wrong_number'"));
        CHECK(count("person_pause WHERE from_on < '2026-11-03' AND coalesce(to_on, '9') >= '2026-11-03'") > 0);
        CHECK(count("person_pause WHERE from_on > '2026-11-03'") > 0);
        CHECK(count("person_alert WHERE to_on < '2026-11-03'") > 0);
        CHECK(count("person_alert WHERE coalesce(to_on, '9') >= '2026-11-03'") > 0);
        CHECK(count("consent WHERE withdrawn_on IS NOT NULL") > 0);
        CHECK(count("person WHERE is_protected") > 0);
        CHECK(count("person WHERE dwelling = 'stays_at'") > 0);
        CHECK(count("person WHERE name = '' AND alias <> ''") > 0);
    }
}

TEST_CASE("Trøndelag: every stage of a match can be told")
{
    DemoFile& demo = norwegianDemo();
    const auto hosts = [&](const char* condition) {
        return demo.number(
            QStringLiteral("SELECT count(*) FROM (SELECT p.state, count(c.id) AS met, "
                           "sum(c.kind = 'befriending') AS meetings, max(c.kind = 'sitting') AS alone, "
                           "max(p.remember LIKE 'besøksvenn er funnet%') AS found, "
                           "(SELECT count(*) FROM group_member m WHERE m.person_id = p.id) AS groups "
                           "FROM person p LEFT JOIN contact c ON c.person_id = p.id GROUP BY p.id) WHERE ")
            + QLatin1String(condition));
    };
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM task WHERE text LIKE 'Finn en aktivitet%'")) > 5);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM task WHERE text LIKE 'Finn en besøksvenn blant%'")) > 5);
    CHECK(hosts("found AND meetings = 0") > 5);
    CHECK(hosts("meetings = 1 AND groups = 0") > 5);
    CHECK(hosts("meetings >= 5 AND alone = 0 AND groups = 0") > 5);
    CHECK(hosts("meetings >= 5 AND alone = 1 AND groups = 1") > 5);
    CHECK(hosts("meetings > 0 AND state = 'ended'") > 5);
    for (const char* name : {"Kor", "Band", "Sjakklubb", "Håndverk", "Strikkekafé"})
        CHECK(demo.number(
                  QStringLiteral("SELECT count(*) FROM people_group WHERE name = '%1'").arg(QString::fromUtf8(name)))
            == 7);
}

TEST_CASE("the year has its seasons: less in July and at Christmas, less at weekends")
{
    DemoFile& demo = danishDemo();
    const auto calls = [&](const QString& condition) {
        return demo.number(
            QStringLiteral("SELECT count(*) FROM contact WHERE kind IN ('call_out', 'drop_in') AND day > "
                           "'2025-11-03' AND ")
            + condition);
    };
    CHECK(calls(QStringLiteral("day LIKE '2026-07-%'")) * 4 < calls(QStringLiteral("day LIKE '2026-05-%'")) * 3);
    CHECK(calls(QStringLiteral("day BETWEEN '2025-12-23' AND '2025-12-26'"))
        < calls(QStringLiteral("day BETWEEN '2025-12-16' AND '2025-12-19'")));
    CHECK(calls(QStringLiteral("strftime('%w', day) = '0'")) * 2
        < calls(QStringLiteral("strftime('%w', day) = '2'")) + 50);
}

} // namespace naervaer

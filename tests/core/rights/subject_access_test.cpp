// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rights/rights_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace naervaer;
using test::RightsDesk;

namespace {

QStringList tablesOf(const SubjectAccess& access)
{
    QStringList tables;
    for (const SubjectSection& each : access.sections)
        tables.append(each.table);
    return tables;
}

} // namespace

TEST_CASE("a person gets everything that is kept, the card first, and when it was looked at and why")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj Holm"), 1957);
    desk.met(kaj, ContactKind::Visit, QStringLiteral("talte om søsteren"));
    REQUIRE(desk.people.openCard(kaj, LookPurpose::Concern));
    desk.reg.clock.advance(std::chrono::hours(1));
    const auto access = desk.rights.giveAccess(kaj);
    REQUIRE(access.ok());
    CHECK(tablesOf(*access)
        == QStringList{QStringLiteral("person"), QStringLiteral("rhythm"), QStringLiteral("contact")});
    const SubjectSection& card = access->sections.front();
    CHECK(card.columns.front().name == QStringLiteral("name"));
    CHECK(card.rows.front().front().toString() == QStringLiteral("Kaj Holm"));
    REQUIRE(access->looks.size() == 2);
    CHECK(access->looks[0].purpose == QStringLiteral("concern"));
    CHECK(access->looks[1].purpose == QStringLiteral("subject_access"));
    CHECK(access->looks[0].at < access->looks[1].at);
}

TEST_CASE("the copy names no helper")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    desk.met(kaj);
    const QByteArray json = toJson(*desk.rights.giveAccess(kaj));
    for (const char* word : {"Mette", "helper", "created_by", "desk"})
        CHECK_FALSE(json.contains(word));
    CHECK_FALSE(json.contains(desk.reg.mette.text().toUtf8()));
}

TEST_CASE("the copy as JSON has numbers, lists, days and moments, and null for what is not known")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    Person made;
    made.name = QStringLiteral("Kaj");
    made.languages = {QStringLiteral("da"), QStringLiteral("en")};
    const PersonId kaj = *desk.people.registerPerson(made, {});
    desk.met(kaj);
    const QJsonObject json = QJsonDocument::fromJson(toJson(*desk.rights.giveAccess(kaj))).object();
    CHECK(json[QStringLiteral("made_at")].toString() == QStringLiteral("2026-11-03T17:30:00Z"));
    const QJsonObject sections = json[QStringLiteral("sections")].toObject();
    const QJsonObject card = sections[QStringLiteral("person")][0].toObject();
    CHECK(card[QStringLiteral("name")].toString() == QStringLiteral("Kaj"));
    CHECK(card[QStringLiteral("birth_year")].isNull());
    CHECK(card[QStringLiteral("adults")].toInt() == 1);
    CHECK(card[QStringLiteral("is_protected")] == QJsonValue(false));
    CHECK(card[QStringLiteral("languages")].toArray().size() == 2);
    const QJsonObject contact = sections[QStringLiteral("contact")][0].toObject();
    CHECK(contact[QStringLiteral("at")].toString() == QStringLiteral("2026-11-03T17:30:00Z"));
    CHECK(sections[QStringLiteral("rhythm")][0][QStringLiteral("since_on")].toString() == QStringLiteral("2026-11-03"));
    CHECK(json[QStringLiteral("looks")][0][QStringLiteral("purpose")].toString() == QStringLiteral("subject_access"));
}

TEST_CASE("cards that were merged into the person's are in the copy, under any of their ids")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    const PersonId kalle = desk.person(QStringLiteral("Kalle"));
    REQUIRE(desk.people.openCard(kalle, LookPurpose::Call));
    REQUIRE(desk.people.merge(kaj, kalle).empty());
    desk.reg.clock.advance(std::chrono::hours(1));
    const auto access = desk.rights.giveAccess(kalle);
    CHECK(access->sections.front().rows.size() == 2);
    CHECK(access->looks.front().purpose == QStringLiteral("call"));
}

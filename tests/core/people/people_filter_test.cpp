// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_filter.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace naervaer;

namespace {

PeopleFilter fromText(const char* json)
{
    return PeopleFilter::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST_CASE("a saved filter comes back as it was, ids to the last digit")
{
    PeopleFilter filter;
    filter.centre = CentreId(9007199254740993);
    filter.state = PersonState::Ended;
    filter.text = QStringLiteral("åse");
    filter.group = GroupId(4611686018427387905);
    filter.municipalityCode = QStringLiteral("0751");
    filter.language = QStringLiteral("ar");
    filter.interest = QStringLiteral("kor");
    filter.bornFrom = 1950;
    filter.bornTo = 1960;
    filter.hasPhone = false;
    filter.hasRhythm = true;
    filter.pausedOn = QDate(2026, 11, 3);
    filter.order = {{PeopleFilter::Sort::Town, true}, {PeopleFilter::Sort::Name, false}};
    const QByteArray text = QJsonDocument(filter.toJson()).toJson();
    CHECK(PeopleFilter::fromJson(QJsonDocument::fromJson(text).object()) == filter);
}

TEST_CASE("an empty filter is the default one")
{
    CHECK(PeopleFilter::fromJson({}) == PeopleFilter());
    CHECK(PeopleFilter::fromJson(PeopleFilter().toJson()) == PeopleFilter());
}

TEST_CASE("what a filter does not know or cannot read is left out, the rest stays")
{
    const PeopleFilter filter = fromText(R"({"state": "frozen", "centre": -3, "group": "x", "born_from": "old",
        "has_phone": "yes", "paused_on": "2026-13-01", "colour": "red", "text": ["a"], "language": "ar",
        "order": [{"by": "shoe_size"}, 7, {"by": "town", "descending": true}, {"by": "town"}, "name"]})");
    PeopleFilter expected;
    expected.language = QStringLiteral("ar");
    expected.order = {{PeopleFilter::Sort::Town, true}};
    CHECK(filter == expected);
    CHECK(fromText(R"({"born_from": 1950.5, "born_to": 1e300})") == PeopleFilter());
    CHECK(fromText(R"({"order": "name"})").order == PeopleFilter().order);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_rules.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

Centre centre(int id, const char* name, int margin = 2)
{
    Centre made;
    made.id = CentreId(id);
    made.name = QString::fromUtf8(name);
    made.marginDays = margin;
    return made;
}

Helper helper(int id, const char* name, Role role)
{
    Helper made;
    made.id = HelperId(id);
    made.name = QString::fromUtf8(name);
    made.role = role;
    return made;
}

std::vector<std::string> codes(const Problems& problems)
{
    std::vector<std::string> found;
    for (const Problem& each : problems)
        found.push_back((each.code + u'@' + each.field).toStdString());
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("an organisation has a name and a country whose phone numbers are known")
{
    CHECK(checkOrganisation(QStringLiteral("Samtaler"), QStringLiteral("NO")).empty());
    CHECK(codes(checkOrganisation(QStringLiteral("  "), QStringLiteral("SE")))
        == Found{"organisation.name_missing@name", "organisation.country_unknown@country"});
}

TEST_CASE("a centre's name is its own among the active ones, however it is spelt")
{
    const std::vector<Centre> all{centre(1, "Værestedet"), centre(2, "Caféen")};
    CHECK(checkCentre(centre(1, "Værestedet"), all).empty());
    CHECK(codes(checkCentre(centre(3, "VÆRESTEDET "), all)) == Found{"centre.name_taken@name"});
    CHECK(codes(checkCentre(centre(3, "cafeen"), all)) == Found{"centre.name_taken@name"});
    CHECK(codes(checkCentre(centre(3, " ! "), all)) == Found{"centre.name_missing@name"});
    std::vector<Centre> closed = all;
    closed[0].isActive = false;
    CHECK(checkCentre(centre(3, "Værestedet"), closed).empty());
}

TEST_CASE("a name in the house has 200 characters at most")
{
    const QByteArray longest(200, 'x');
    const QByteArray tooLong(201, 'x');
    CHECK(checkOrganisation(QString::fromUtf8(longest), QStringLiteral("DK")).empty());
    CHECK(checkCentre(centre(1, longest), {}).empty());
    CHECK(checkHelper(helper(1, longest, Role::Staff), {}).empty());
    for (const Problems& problems : {checkOrganisation(QString::fromUtf8(tooLong), QStringLiteral("DK")),
             checkCentre(centre(1, tooLong), {}), checkHelper(helper(1, tooLong, Role::Staff), {})}) {
        REQUIRE(codes(problems) == Found{"text.too_long@name"});
        CHECK(problems[0].values == QStringList{QStringLiteral("200")});
    }
}

TEST_CASE("a margin is from 0 to 60 days")
{
    for (const int days : {0, 60})
        CHECK(checkCentre(centre(1, "A", days), {}).empty());
    for (const int days : {-1, 61}) {
        const Problems problems = checkCentre(centre(1, "A", days), {});
        REQUIRE(codes(problems) == Found{"centre.margin_out_of_range@margin_days"});
        CHECK(problems[0].values == QStringList{QStringLiteral("0"), QStringLiteral("60")});
    }
}

TEST_CASE("the last active centre stays")
{
    std::vector<Centre> all{centre(1, "A"), centre(2, "B")};
    Centre shut = all[0];
    shut.isActive = false;
    CHECK(checkCentre(shut, all).empty());
    all[1].isActive = false;
    CHECK(codes(checkCentre(shut, all)) == Found{"centre.last_active@is_active"});
    all[0].isActive = false;
    CHECK(checkCentre(shut, all).empty()); // it was none before either
}

TEST_CASE("there is always a coordinator")
{
    std::vector<Helper> all{helper(1, "Mette", Role::Coordinator), helper(2, "Ole", Role::Staff)};
    CHECK(codes(checkHelper(helper(1, "Mette", Role::Staff), all)) == Found{"helper.last_coordinator@role"});
    Helper gone = all[0];
    gone.isActive = false;
    CHECK(codes(checkHelper(gone, all)) == Found{"helper.last_coordinator@role"});
    all[1].role = Role::Coordinator;
    CHECK(checkHelper(gone, all).empty());
    CHECK(codes(checkHelper(helper(3, "mette", Role::Staff), all)) == Found{"helper.name_taken@name"});
    CHECK(codes(checkHelper(helper(3, "", Role::Staff), all)) == Found{"helper.name_missing@name"});
}

TEST_CASE("a closure has a first day, and no last day before it")
{
    const QDate first(2026, 12, 23);
    CHECK(checkClosure({first, first}).empty());
    CHECK(checkClosure({first}).empty());
    CHECK(codes(checkClosure({first, first.addDays(-1)})) == Found{"period.backwards@to_on"});
    CHECK(codes(checkClosure({QDate(), first})) == Found{"period.from_missing@from_on"});
}

TEST_CASE("an own number is read as typed, and a wrong one is left for mending")
{
    Problems problems;
    QString number = QStringLiteral("20 12 34 56");
    readPhone(number, QStringLiteral("DK"), QStringLiteral("phone"), problems);
    CHECK(number == QStringLiteral("+4520123456"));
    number = QStringLiteral("  ");
    readPhone(number, QStringLiteral("DK"), QStringLiteral("phone"), problems);
    CHECK(number.isEmpty());
    CHECK(problems.empty());
    number = QStringLiteral("ask Ole");
    readPhone(number, QStringLiteral("DK"), QStringLiteral("phone"), problems);
    CHECK(number == QStringLiteral("ask Ole"));
    CHECK(codes(problems) == Found{"phone.unreadable@phone"});
}

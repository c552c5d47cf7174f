// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

using Sort = PeopleFilter::Sort;

/// Four people who differ in everything a list can be narrowed to.
struct Listing {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, {}};
    PersonId aase, bo, ole, zoe;

    Listing()
    {
        aase = add("Åse Vest", 1980, "Ærø", "5970", false);
        bo = add("Bo Vest", 1950, "Aalborg", "9000", false);
        ole = add("Ole Øst", std::nullopt, "", "", false);
        zoe = add("Zoë Øst", 1990, "Hjørring", "9800", true);
    }
    PersonId add(const char* name, std::optional<int> year, const char* town, const char* postcode, bool isProtected)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        person.birthYear = year;
        person.town = QString::fromUtf8(town);
        person.postcode = QString::fromLatin1(postcode);
        person.isProtected = isProtected;
        person.languages = {QStringLiteral("da")};
        if (isProtected)
            person.languages.append(QStringLiteral("ar"));
        person.interests = {QStringLiteral("50%_kor")};
        return people.registerPerson(person, {}).value();
    }
    void rhythm(PersonId id, std::optional<int> interval, QDate due)
    {
        reg.database.run(QStringLiteral("INSERT INTO rhythm (person_id, centre_id, interval_days, since_on,"
                                        " last_contact_at, last_contact_kind, attempts_since, due_on) VALUES"
                                        " (:id, :centre, :interval, '2026-01-01', :last, '', 0, :due)"),
            {{"id", id}, {"centre", reg.centre}, {"interval", interval}, {"last", fromLocal(due, QTime(12, 0))},
                {"due", due}});
    }
    QString names(const PeopleFilter& filter, int offset = 0, int limit = 100)
    {
        QStringList all;
        for (const PersonLine& line : people.list(filter, offset, limit))
            all.append(line.name.section(u' ', 0, 0));
        return all.join(u' ');
    }
    QString by(Sort sort, bool descending = false)
    {
        PeopleFilter filter;
        filter.order = {{sort, descending}};
        return names(filter);
    }
};

} // namespace

TEST_CASE("a list is in Danish order of names, page by page")
{
    Listing l;
    CHECK(l.names({}) == QStringLiteral("Bo Ole Zoë Åse"));
    CHECK(l.by(Sort::Name, true) == QStringLiteral("Åse Zoë Ole Bo"));
    CHECK(l.names({}, 0, 2) == QStringLiteral("Bo Ole"));
    CHECK(l.names({}, 2, 2) == QStringLiteral("Zoë Åse"));
    CHECK(l.names({}, 4, 2).isEmpty());
    CHECK(l.names({}, 1, -1) == QStringLiteral("Ole Zoë Åse"));
    CHECK(l.people.count({}) == 4);
}

TEST_CASE("a list runs by any key with the unknown last, and protected places are unknown")
{
    Listing l;
    CHECK(l.by(Sort::BirthYear) == QStringLiteral("Bo Åse Zoë Ole"));
    CHECK(l.by(Sort::BirthYear, true) == QStringLiteral("Zoë Åse Bo Ole"));
    CHECK(l.by(Sort::Town) == QStringLiteral("Åse Bo Ole Zoë"));
    CHECK(l.by(Sort::Town, true) == QStringLiteral("Bo Åse Ole Zoë"));
    CHECK(l.by(Sort::Postcode, true) == QStringLiteral("Bo Åse Ole Zoë"));
    CHECK(l.by(Sort::Created) == QStringLiteral("Åse Bo Ole Zoë"));
    CHECK(l.by(Sort::Municipality) == QStringLiteral("Bo Ole Zoë Åse"));
}

TEST_CASE("a list runs by last contact and due date, those without last")
{
    Listing l;
    l.rhythm(l.aase, 7, QDate(2026, 11, 5));
    l.rhythm(l.zoe, std::nullopt, QDate(2026, 11, 4));
    CHECK(l.by(Sort::DueOn) == QStringLiteral("Zoë Åse Bo Ole"));
    CHECK(l.by(Sort::DueOn, true) == QStringLiteral("Åse Zoë Bo Ole"));
    CHECK(l.by(Sort::LastContact, true) == QStringLiteral("Åse Zoë Bo Ole"));
    PeopleFilter filter;
    filter.hasRhythm = true;
    CHECK(l.names(filter) == QStringLiteral("Åse"));
    filter.hasRhythm = false;
    CHECK(l.names(filter) == QStringLiteral("Bo Ole Zoë"));
}

TEST_CASE("a list is sorted by several keys, the first one first")
{
    Listing l;
    l.add("Ask Vest", 1950, "", "", false);
    PeopleFilter filter;
    filter.order = {{Sort::BirthYear, false}, {Sort::Name, true}};
    CHECK(l.names(filter) == QStringLiteral("Bo Ask Åse Zoë Ole"));
    filter.order = {{Sort::BirthYear, false}, {Sort::Name, false}};
    CHECK(l.names(filter) == QStringLiteral("Ask Bo Åse Zoë Ole"));
    filter.order = {};
    CHECK(l.names(filter) == QStringLiteral("Ask Bo Ole Zoë Åse"));
}

TEST_CASE("a list is narrowed by each field, and the count agrees")
{
    Listing l;
    const auto check = [&](auto narrow, const char* names) {
        PeopleFilter filter;
        narrow(filter);
        const QString found = l.names(filter);
        CHECK(found == QString::fromUtf8(names));
        CHECK(l.people.count(filter) == found.split(u' ', Qt::SkipEmptyParts).size());
    };
    check([](auto& f) { f.text = QStringLiteral("ves b"); }, "Bo");
    check([](auto& f) { f.text = QStringLiteral("hjørring"); }, "");
    check([](auto& f) { f.language = QStringLiteral("AR"); }, "Zoë");
    check([](auto& f) { f.language = QStringLiteral("a"); }, "");
    check([](auto& f) { f.interest = QStringLiteral("50%_Kor"); }, "Bo Ole Zoë Åse");
    check([](auto& f) { f.interest = QStringLiteral("50__kor"); }, "");
    check([](auto& f) { f.bornFrom = 1980; }, "Zoë Åse");
    check([](auto& f) { f.bornTo = 1980; }, "Bo Åse");
    check([](auto& f) { f.municipalityCode = QStringLiteral("0751"); }, "");
    check([](auto& f) { f.state = PersonState::Ended; }, "");
    check([](auto& f) { f.centre = CentreId(1); }, "");
    check([&](auto& f) { f.centre = l.reg.centre; }, "Bo Ole Zoë Åse");
}

TEST_CASE("a list is narrowed by phone, pause and group")
{
    Listing l;
    Phone wrong;
    wrong.number = QStringLiteral("11111111");
    wrong.isWrong = true;
    Phone right;
    right.number = QStringLiteral("22222222");
    PeopleStore store(l.reg.database);
    CHECK(l.people.amend(*store.person(l.bo), {wrong}).empty());
    CHECK(l.people.amend(*store.person(l.ole), {wrong, right}).empty());
    Pause pause;
    pause.id = l.reg.ids.make<PauseId>();
    pause.personId = l.zoe;
    pause.createdAt = pause.changedAt = l.reg.clock.now();
    pause.centreId = l.reg.centre;
    pause.fromOn = QDate(2026, 11, 1);
    pause.toOn = QDate(2026, 11, 3);
    l.reg.database.insert(pause);
    const GroupId group = l.people.addGroup(QStringLiteral("Kor")).value();
    CHECK(l.people.joinGroup(l.aase, group).empty());
    PeopleFilter filter;
    filter.hasPhone = true;
    CHECK(l.names(filter) == QStringLiteral("Ole"));
    filter.hasPhone = false;
    CHECK(l.names(filter) == QStringLiteral("Bo Zoë Åse"));
    filter = {};
    filter.pausedOn = QDate(2026, 11, 3);
    CHECK(l.names(filter) == QStringLiteral("Zoë"));
    CHECK(l.names(filter) == QStringLiteral("Zoë"));
    filter.pausedOn = QDate(2026, 11, 4);
    CHECK(l.names(filter).isEmpty());
    filter = {};
    filter.group = group;
    CHECK(l.names(filter) == QStringLiteral("Åse"));
    CHECK(l.people.leaveGroup(l.aase, group).empty());
    CHECK(l.names(filter).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people against a model of what their headers promise: every combination of fields, every order, every page.
#include "core/contacts/contact_mapping.h"
#include "core/contacts/contact_service.h"
#include "core/organisation/organisation_service.h"
#include "core/people/people_service.h"
#include "tests/support/refusals.h"

#include <algorithm>

using namespace naervaer;

namespace {

using Sort = PeopleFilter::Sort;

/// What the model knows of somebody.
struct Known {
    Person person{};
    bool hasPhone = false;
    bool sings = false;
    bool isPaused = false;
    std::optional<int> interval{};
    QDateTime lastContactAt{};
    std::optional<QDate> dueOn{};
};

/// Twenty-four people whose fields repeat at different lengths, so that they meet in every combination.
struct Crowd {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, ContactLog::personReferences()};
    ContactService contacts{reg.desk};
    CentreId north{};
    GroupId choir = people.addGroup(QStringLiteral("Kor")).value();
    std::vector<Known> all;
    const QDate today = reg.clock.today();

    Crowd()
    {
        Centre centre;
        centre.name = QStringLiteral("Nord");
        north = OrganisationService(reg.desk).addCentre(centre).value();
        for (int i = 0; i < 24; ++i)
            all.push_back(add(i));
    }
    Known add(int i)
    {
        Known known;
        Person& person = known.person;
        person.name = QStringLiteral("%1 %2")
                          .arg(QChar(u'z' - i % 12))
                          .arg(i % 2 ? QStringLiteral("Holm") : QStringLiteral("Vest"));
        person.centreId = i % 3 ? reg.centre : north;
        if (i % 5)
            person.birthYear = 1950 + i % 4;
        person.town = QStringList{QStringLiteral("Århus"), QStringLiteral("Ry"), QString()}[i % 3];
        person.postcode = QStringList{QStringLiteral("8000"), QStringLiteral("0999"), QString()}[i / 3 % 3];
        person.municipalityCode = QStringList{QStringLiteral("0751"), QString(), QStringLiteral("0101")}[i % 3];
        person.isProtected = i % 7 == 0;
        person.languages = {QStringList{QStringLiteral("da"), QStringLiteral("ar")}[i / 2 % 2]};
        if (i % 4 < 2)
            person.interests = {QStringLiteral("kor"), QStringLiteral("skak")};
        known.hasPhone = i % 3 == 1;
        std::vector<Phone> phones(1);
        phones[0].number = QStringLiteral("111111%1").arg(i + 10);
        phones[0].isWrong = i % 3 == 2;
        if (i % 3 == 0)
            phones.clear();
        person = PeopleStore(reg.database).person(people.registerPerson(person, phones).value()).value();
        known.sings = i % 4 == 3;
        if (known.sings)
            CHECK(people.joinGroup(person.id, choir).empty());
        surround(known, i);
        return known;
    }
    void surround(Known& known, int i)
    {
        known.isPaused = i % 5 == 2;
        Pause pause;
        pause.personId = known.person.id;
        pause.fromOn = known.isPaused ? today : today.addDays(1); // the others' begins too late
        if (i % 5 < 3)
            CHECK(contacts.planPause(pause).ok());
        if (i % 2) {
            Rhythm rhythm;
            rhythm.personId = known.person.id;
            rhythm.centreId = known.person.centreId;
            rhythm.sinceOn = today;
            if (i % 4 == 1)
                rhythm.intervalDays = known.interval = 7;
            if (i % 3)
                rhythm.lastContactAt = known.lastContactAt = reg.clock.now().addDays(-(i % 4));
            if (i % 5)
                rhythm.dueOn = known.dueOn = today.addDays(i % 4);
            reg.database.upsert(rhythm);
        }
        if (i % 8 == 6) {
            CHECK(people.endContact(known.person.id).empty());
            known.person.state = PersonState::Ended;
        }
    }
    std::vector<PersonId> listed(const PeopleFilter& filter, int offset = 0, int limit = -1)
    {
        std::vector<PersonId> ids;
        for (const PersonLine& line : people.list(filter, offset, limit))
            ids.push_back(line.id);
        return ids;
    }
};

struct Narrowing {
    std::function<void(PeopleFilter&)> narrow;
    std::function<bool(const Known&)> fits;
};

std::vector<Narrowing> narrowings(const Crowd& c)
{
    return {{[&c](PeopleFilter& f) { f.centre = c.reg.centre; },
                [&c](const Known& k) { return k.person.centreId == c.reg.centre; }},
        {[](PeopleFilter& f) { f.state = PersonState::Ended; },
            [](const Known& k) { return k.person.state == PersonState::Ended; }},
        {[](PeopleFilter& f) { f.text = QStringLiteral("ve"); },
            [](const Known& k) { return k.person.name.endsWith(QStringLiteral("Vest")); }},
        {[&c](PeopleFilter& f) { f.group = c.choir; }, [](const Known& k) { return k.sings; }},
        {[](PeopleFilter& f) { f.municipalityCode = QStringLiteral("0751"); },
            [](const Known& k) { return k.person.municipalityCode == QStringLiteral("0751"); }},
        {[](PeopleFilter& f) { f.language = QStringLiteral("ar"); },
            [](const Known& k) { return k.person.languages.contains(QStringLiteral("ar")); }},
        {[](PeopleFilter& f) { f.interest = QStringLiteral("skak"); },
            [](const Known& k) { return !k.person.interests.isEmpty(); }},
        {[](PeopleFilter& f) { f.bornFrom = 1951; },
            [](const Known& k) { return k.person.birthYear && *k.person.birthYear >= 1951; }},
        {[](PeopleFilter& f) { f.bornTo = 1952; },
            [](const Known& k) { return k.person.birthYear && *k.person.birthYear <= 1952; }},
        {[](PeopleFilter& f) { f.hasPhone = true; }, [](const Known& k) { return k.hasPhone; }},
        {[](PeopleFilter& f) { f.hasRhythm = false; }, [](const Known& k) { return !k.interval; }},
        {[&c](PeopleFilter& f) { f.pausedOn = c.today; }, [](const Known& k) { return k.isPaused; }}};
}

/// What a key sorts somebody by; nothing when that is unknown.
std::optional<QString> keyOf(const Known& known, Sort by)
{
    const Person& person = known.person;
    const auto told = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    switch (by) {
    case Sort::Name:
        return person.sortKey;
    case Sort::BirthYear:
        return person.birthYear ? told(QString::number(*person.birthYear)) : std::nullopt;
    case Sort::Town:
        return person.isProtected ? std::nullopt : told(person.townKey);
    case Sort::Postcode:
        return person.isProtected ? std::nullopt : told(person.postcode);
    case Sort::Municipality:
        return told(person.municipalityCode);
    case Sort::LastContact:
        return told(known.lastContactAt.toString(Qt::ISODateWithMs));
    case Sort::DueOn:
        return known.dueOn ? told(known.dueOn->toString(Qt::ISODate)) : std::nullopt;
    case Sort::Created:
        return QString::number(person.id.value());
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("the fields of a filter narrow together whichever are combined, and the count agrees")
{
    Crowd c;
    const auto fields = narrowings(c);
    const size_t state = 1;
    int found = 0;
    for (size_t first = 0; first < fields.size(); ++first)
        for (size_t second = first; second < fields.size(); ++second)
            for (size_t third = second; third < fields.size(); ++third) {
                CAPTURE(first, second, third);
                PeopleFilter filter;
                std::vector<PersonId> expected;
                bool asksState = false;
                for (const size_t each : {first, second, third}) {
                    fields[each].narrow(filter);
                    asksState = asksState || each == state;
                }
                for (const Known& known : c.all)
                    if ((asksState || known.person.state == PersonState::Active) && fields[first].fits(known)
                        && fields[second].fits(known) && fields[third].fits(known))
                        expected.push_back(known.person.id);
                filter.order = {{Sort::Created, false}};
                CHECK(c.listed(filter) == expected);
                CHECK(c.people.count(filter) == static_cast<int>(expected.size()));
                found += static_cast<int>(expected.size());
            }
    CHECK(found > 500); // the combinations are not all empty
}

TEST_CASE("every key orders both ways, the unknown last, ties by name and then by creation")
{
    Crowd c;
    for (const auto& [by, code] : Codes<Sort>::all)
        for (const bool descending : {false, true}) {
            CAPTURE(code, descending);
            std::vector<Known> model = c.all;
            std::erase_if(model, [](const Known& each) { return each.person.state != PersonState::Active; });
            const bool backwards = descending && by == Sort::Name;
            std::sort(model.begin(), model.end(), [&, key = by](const Known& a, const Known& b) {
                const auto keyA = keyOf(a, key);
                const auto keyB = keyOf(b, key);
                if (keyA.has_value() != keyB.has_value())
                    return keyA.has_value();
                if (keyA != keyB)
                    return descending ? *keyA > *keyB : *keyA < *keyB;
                const auto nameA = std::tie(a.person.sortKey, a.person.id);
                const auto nameB = std::tie(b.person.sortKey, b.person.id);
                return backwards ? nameA > nameB : nameA < nameB;
            });
            std::vector<PersonId> expected;
            for (const Known& each : model)
                expected.push_back(each.person.id);
            PeopleFilter filter;
            filter.order = {{by, descending}};
            CHECK(c.listed(filter) == expected);
        }
}

TEST_CASE("pages of any size make up the list without doubles or gaps, also among ties")
{
    Crowd c;
    for (const auto& [by, code] : Codes<Sort>::all) {
        PeopleFilter filter;
        filter.order = {{by, true}};
        const std::vector<PersonId> whole = c.listed(filter);
        REQUIRE(static_cast<int>(whole.size()) == c.people.count(filter));
        for (const int size : {1, 4, 7, 100}) {
            CAPTURE(code, size);
            std::vector<PersonId> pages;
            for (int offset = 0; offset < static_cast<int>(whole.size()); offset += size)
                for (const PersonId id : c.listed(filter, offset, size))
                    pages.push_back(id);
            CHECK(pages == whole);
        }
        CHECK(c.listed(filter, static_cast<int>(whole.size()), 5).empty());
        CHECK(c.listed(filter, 0, 0).empty());
    }
}

TEST_CASE("no line of a list shows a protected address or a wrong number")
{
    Crowd c;
    int hidden = 0;
    for (const PersonLine& line : c.people.list({}, 0, -1)) {
        const auto known =
            std::find_if(c.all.begin(), c.all.end(), [&](const Known& each) { return each.person.id == line.id; });
        REQUIRE(known != c.all.end());
        CHECK(line.isProtected == known->person.isProtected);
        CHECK(line.phone.isEmpty() != known->hasPhone);
        CHECK((line.town + line.postcode)
            == (line.isProtected ? QString() : known->person.town + known->person.postcode));
        CHECK(line.dueOn == known->dueOn);
        CHECK(line.intervalDays == known->interval);
        hidden += line.isProtected ? 1 : 0;
    }
    CHECK(hidden > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_mapping.h"
#include "core/rounds/round_service.h"
#include "tests/core/rounds/round_rows.h"
#include "tests/support/catch.h"

namespace naervaer::test {

/// A round with one member who is due, and Ole at the desk.
struct Evening {
    explicit Evening(storage::Location::Engine engine) : reg(engine), rounds(reg.desk)
    {
        Round made;
        made.name = QStringLiteral("Aftenrunden");
        round = *rounds.addRound(made);
        person = reg.person(QStringLiteral("Kaj Kristensen"), QStringLiteral("+4520123456"));
        first = phones().front().id;
        REQUIRE(rounds.addMembers(round, {person}).empty());
        reg.seat(reg.ole, Role::Staff);
    }

    [[nodiscard]] std::vector<Phone> phones() { return PeopleStore(reg.database).phones(person); }
    [[nodiscard]] std::optional<CallHold> hold() { return RoundStore(reg.database).holdOf(person); }
    [[nodiscard]] Rhythm rhythm() { return *ContactStore(reg.database).rhythm(person); }
    [[nodiscard]] QString remember() { return reg.database.find<Person>(person)->remember; }
    PhoneId addPhone(const QString& number)
    {
        Phone phone;
        phone.id = reg.ids.make<PhoneId>();
        phone.personId = person;
        phone.position = 1;
        phone.number = number;
        reg.database.insert(phone);
        return phone.id;
    }
    [[nodiscard]] CallReport report(CallOutcome outcome) const
    {
        CallReport made;
        made.personId = person;
        made.phoneId = first;
        made.outcome = outcome;
        return made;
    }
    CallLogged call(CallOutcome outcome)
    {
        const auto logged = rounds.record(report(outcome));
        REQUIRE(logged.ok());
        return *logged;
    }

    TestRegister reg;
    RoundService rounds;
    RoundId round;
    PersonId person;
    PhoneId first;
};

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/support/refusals.h"

namespace naervaer::test {

/// The services that fill a person's life, over one register.
struct RightsDesk {
    explicit RightsDesk(storage::Location::Engine engine = storage::Location::Engine::Sqlite)
        : reg(engine), people(reg.desk, references()), contacts(reg.desk), concerns(reg.desk), tasks(reg.desk),
          rounds(reg.desk), rights(reg.desk, Workspace::personTables())
    {
        mia = reg.ids.make<HelperId>(); // a second coordinator
        reg.database.run(
            QStringLiteral("INSERT INTO helper SELECT :id, centre_id, version, created_at, created_by, changed_at,"
                           " changed_by, 'Mia', kind, role, phone, languages, is_active FROM helper WHERE id = :mette"),
            {{"id", mia}, {"mette", reg.mette}});
    }

    static std::vector<PersonReference> references()
    {
        std::vector<PersonReference> all;
        for (auto& area :
            {ContactLog::personReferences(), RoundService::personReferences(), RightsService::personReferences()})
            all.insert(all.end(), area.begin(), area.end());
        return all;
    }
    PersonId person(const QString& name, std::optional<int> birthYear = {})
    {
        Person made;
        made.name = name;
        made.birthYear = birthYear;
        made.municipalityCode = QStringLiteral("0751");
        return *people.registerPerson(made, {});
    }
    ContactId met(PersonId who, ContactKind kind = ContactKind::Visit, const QString& note = {})
    {
        Contact contact;
        contact.personId = who;
        contact.kind = kind;
        contact.note = note;
        return *contacts.record(contact);
    }
    /// Asked by Mette, confirmed by Mia, who then sits at the desk.
    void erase(PersonId who)
    {
        reg.seat(reg.mette, Role::Coordinator);
        const auto asked = rights.askErasure(who, ErasureReason::Wish);
        REQUIRE(asked.ok());
        reg.seat(mia, Role::Coordinator);
        REQUIRE(told(rights.confirmErasure(*asked)).isEmpty());
    }
    /// "kind day meetings heads" of everything met, and how many different people.
    [[nodiscard]] QStringList figures()
    {
        QStringList lines;
        storage::Rows rows = reg.database.query(
            QStringLiteral("SELECT kind, day, count(*), sum(adults + children), count(DISTINCT person_id) FROM contact"
                           " WHERE is_undone = FALSE GROUP BY kind, day ORDER BY kind, day"));
        while (rows.next())
            lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(rows.get<QString>(0), rows.get<QDate>(1).toString(Qt::ISODate))
                             .arg(rows.get<int>(2))
                             .arg(rows.get<int>(3))
                             .arg(rows.get<int>(4)));
        lines.append(QString::number(
            reg.database.value<int>(QStringLiteral("SELECT count(DISTINCT person_id) FROM contact")).value_or(-1)));
        return lines;
    }

    TestRegister reg;
    PeopleService people;
    ContactService contacts;
    ConcernService concerns;
    TaskService tasks;
    RoundService rounds;
    RightsService rights;
    HelperId mia;
};

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/rhythm.h"
#include "core/intake/intake_store.h"
#include "core/people/people_store.h"
#include "core/storage/unit_of_work.h"

namespace naervaer {

/// Writes the people of one import within its unit of work.
class IntakeWriter {
public:
    IntakeWriter(storage::UnitOfWork& work, IdSource& ids, ImportId import);

    /// A new card with telephones, search terms and group. The rhythm comes with finish().
    void add(IncomingPerson incoming);
    /// Fills what is empty on the card; tells which fields those were.
    [[nodiscard]] FilledCard fill(PersonId id, const IncomingPerson& incoming);
    /// Agrees the rhythms. Nobody begins with an overdue one: who was met within the rhythm is due a rhythm after
    /// that, the others begin on days spread over it. No contact is invented.
    void finish();
    [[nodiscard]] int added() const { return m_added; }

private:
    struct Beginner {
        Rhythm rhythm{};
        std::optional<QDate> lastContactOn{};
    };

    void join(PersonId person, CentreId centre, const QString& group);
    void keep(Rhythm rhythm);

    storage::UnitOfWork& m_work;
    IdSource& m_ids;
    ImportId m_import;
    PeopleStore m_people;
    QHash<QString, GroupId> m_groups; ///< By search key.
    QHash<CentreId, int> m_margins;
    std::map<int, std::vector<Beginner>> m_beginners; ///< By interval; 0 for people without one.
    int m_added = 0;
};

/// Empties the fields again that an import filled, where the card is still as the import left it; false where not.
[[nodiscard]] bool takeBackFilling(storage::UnitOfWork& work, IdSource& ids, const FilledCard& filled);

} // namespace naervaer

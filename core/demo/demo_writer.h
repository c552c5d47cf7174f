// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_mapping.h"
#include "core/organisation/organisation_mapping.h"
#include "core/people/people_mapping.h"
#include "core/rounds/round_mapping.h"
#include "core/storage/bulk.h"
#include "core/tasks/task_mapping.h"

namespace naervaer {

/// A word or number a person is found by.
struct SearchTerm {
    QString term{};
    PersonId personId{};
};

} // namespace naervaer

namespace naervaer::storage {

template <> struct Mapping<SearchTerm> {
    static constexpr const char* table = "search_term";
    static constexpr auto columns =
        std::make_tuple(column("term", &SearchTerm::term), column("person_id", &SearchTerm::personId));
};

/// One BulkInsert for each table the demo fills.
template <typename... Entities> class BulkInserts {
public:
    explicit BulkInserts(Database& database) : m_inserts((static_cast<void>(sizeof(Entities)), database)...) { }

    template <typename Entity> void add(const Entity& entity) { std::get<One<Entity>>(m_inserts).insert.add(entity); }

private:
    template <typename Entity> struct One {
        One(Database& database) : insert(database) { }
        BulkInsert<Entity> insert;
    };
    std::tuple<One<Entities>...> m_inserts;
};

} // namespace naervaer::storage

namespace naervaer {

/// Everything the demo writes.
using DemoWriter =
    storage::BulkInserts<Organisation, Centre, Closure, Helper, Person, Phone, SearchTerm, Relation, Alert, Pause,
        Consent, PeopleGroup, Membership, Contact, Attempt, Rhythm, Concern, Task, Round, RoundMember, CallHold>;

} // namespace naervaer

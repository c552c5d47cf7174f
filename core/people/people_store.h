// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/card.h"
#include "core/people/people_filter.h"
#include "core/base/id_source.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of people, their phones, relations, alerts, consents and groups.
class PeopleStore {
public:
    explicit PeopleStore(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::vector<PersonLine> search(const QStringList& terms, int limit) const;
    [[nodiscard]] std::vector<PersonLine> list(const PeopleFilter& filter, int offset, int limit) const;
    [[nodiscard]] int count(const PeopleFilter& filter) const;
    [[nodiscard]] std::optional<Person> person(PersonId id) const;
    [[nodiscard]] std::vector<Phone> phones(PersonId id) const;
    [[nodiscard]] Card card(const Person& person) const;
    /// Active people who share a phone number or a name's words with these; candidates for likeness().
    [[nodiscard]] std::vector<PersonId> candidates(const QStringList& nameTerms, const QStringList& numbers) const;
    [[nodiscard]] std::vector<PeopleGroup> groups() const;

    /// Replaces the person's phones: new ones get an id from `ids`.
    void replacePhones(PersonId id, std::vector<Phone>& phones, IdSource& ids);
    void replaceTerms(PersonId id, const QStringList& terms);

private:
    storage::Database& m_database;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/people/card.h"
#include "core/people/people_filter.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of people, their phones, relations, alerts, consents and groups.
class PeopleStore {
public:
    explicit PeopleStore(storage::Database& database) : m_database(database) { }

    /// People with a term that begins with each word (searchWords()): whole words of names first, then in Danish order.
    /// Looks no further than the first few hundred hits.
    [[nodiscard]] std::vector<PersonLine> search(const QStringList& words, int limit) const;
    /// A negative limit gives all.
    [[nodiscard]] std::vector<PersonLine> list(const PeopleFilter& filter, int offset, int limit) const;
    [[nodiscard]] int count(const PeopleFilter& filter) const;
    [[nodiscard]] bool isEmpty() const; ///< There has never been a card.
    [[nodiscard]] std::optional<PersonLine> line(PersonId id) const;

    [[nodiscard]] std::optional<Person> person(PersonId id) const;
    /// The card that took this one over in the end; the person's own when nobody did.
    [[nodiscard]] std::optional<Person> survivor(PersonId id) const;
    [[nodiscard]] std::vector<Phone> phones(PersonId id) const;
    [[nodiscard]] Card card(const Person& person) const;
    /// Active people who share a phone number, the whole name, or two of a name's words with these; candidates for
    /// likeness(), at most a few dozen.
    [[nodiscard]] std::vector<PersonId> candidates(
        const QString& sortKey, const QStringList& nameTerms, const QStringList& numbers) const;
    /// Cards that were merged into this one, also by way of another: their names still lead to it.
    [[nodiscard]] std::vector<Person> mergedInto(PersonId id) const;

    /// Every card of the same person: the one that stands now, then those merged into it. Empty when there is none.
    [[nodiscard]] std::vector<PersonId> cardsOf(PersonId id) const;
    /// The restriction that holds now.
    [[nodiscard]] std::optional<Restriction> restriction(PersonId id) const;

    [[nodiscard]] std::vector<PeopleGroup> groups() const;
    [[nodiscard]] std::optional<Membership> membership(PersonId id, GroupId group) const;
    /// The country of the register ("DK"), in which phones without a prefix are read.
    [[nodiscard]] QString country() const;

    /// Replaces the person's phones: new ones get an id from `ids`.
    void replacePhones(PersonId id, std::vector<Phone>& phones, IdSource& ids);
    void replaceTerms(PersonId id, const QStringList& terms);

private:
    struct Hit;
    [[nodiscard]] std::vector<Hit> hitsOfTerms(const QStringList& words) const;
    [[nodiscard]] std::vector<Hit> hitsOfNames(const QString& word, int limit) const;
    [[nodiscard]] QStringList rarestFirst(QStringList words) const; ///< A word that nobody has alone.
    [[nodiscard]] bool hasTerms(PersonId id, const QStringList& words) const; ///< That begin with each word.
    void addCandidates(std::vector<PersonId>& found, const QString& sql, const storage::Binds& binds) const;

    storage::Database& m_database;
};

} // namespace naervaer

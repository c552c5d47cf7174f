// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"

#include "core/base/search_key.h"
#include "core/people/people_mapping.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr int longestMergeChain = 50;

const QString ofPerson = QStringLiteral("WHERE person_id = :person ORDER BY id");

} // namespace

std::optional<Person> PeopleStore::person(PersonId id) const
{
    return m_database.find<Person>(id);
}

std::optional<Person> PeopleStore::survivor(PersonId id) const
{
    auto found = person(id);
    for (int step = 0; found && found->state == PersonState::Merged && step < longestMergeChain; ++step)
        found = person(found->mergedInto);
    return found;
}

std::vector<Phone> PeopleStore::phones(PersonId id) const
{
    return m_database.list<Phone>(QStringLiteral("WHERE person_id = :person ORDER BY position, id"), {{"person", id}});
}

Card PeopleStore::card(const Person& person) const
{
    const storage::Binds binds{{"person", person.id}};
    Card card;
    card.person = person;
    card.phones = phones(person.id);
    card.relations = m_database.list<Relation>(ofPerson, binds);
    card.alerts =
        m_database.list<Alert>(QStringLiteral("WHERE person_id = :person ORDER BY priority, from_on DESC, id"), binds);
    card.pauses = m_database.list<Pause>(QStringLiteral("WHERE person_id = :person ORDER BY from_on, id"), binds);
    card.consents = m_database.list<Consent>(QStringLiteral("WHERE person_id = :person ORDER BY given_on, id"), binds);
    card.groups =
        m_database.list<PeopleGroup>(QStringLiteral("WHERE is_active AND id IN (SELECT group_id FROM group_member"
                                                    " WHERE person_id = :person AND left_on IS NULL) ORDER BY id"),
            binds);
    card.restriction = restriction(person.id);
    return card;
}

std::optional<Restriction> PeopleStore::restriction(PersonId id) const
{
    return m_database.first<Restriction>(
        QStringLiteral("WHERE person_id = :person AND lifted_on IS NULL ORDER BY id DESC"), {{"person", id}});
}

std::vector<PersonId> PeopleStore::cardsOf(PersonId id) const
{
    std::vector<PersonId> cards;
    const auto standing = survivor(id);
    if (!standing)
        return cards;
    cards.push_back(standing->id);
    for (const Person& other : mergedInto(standing->id))
        cards.push_back(other.id);
    return cards;
}

std::vector<Person> PeopleStore::mergedInto(PersonId id) const
{
    return m_database.list<Person>(
        QStringLiteral("WHERE id IN (WITH RECURSIVE earlier (id) AS ("
                       "SELECT id FROM person WHERE merged_into_id = :person"
                       " UNION SELECT person.id FROM person JOIN earlier ON person.merged_into_id = earlier.id)"
                       " SELECT id FROM earlier) ORDER BY id"),
        {{"person", id}});
}

std::vector<PeopleGroup> PeopleStore::groups() const
{
    auto groups = m_database.list<PeopleGroup>(QStringLiteral("WHERE is_active"));
    std::sort(groups.begin(), groups.end(), [](const PeopleGroup& a, const PeopleGroup& b) {
        return std::pair(sortKey(a.name), a.id) < std::pair(sortKey(b.name), b.id);
    });
    return groups;
}

std::optional<Membership> PeopleStore::membership(PersonId id, GroupId group) const
{
    return m_database.first<Membership>(
        QStringLiteral("WHERE person_id = :person AND group_id = :group AND left_on IS NULL ORDER BY id"),
        {{"person", id}, {"group", group}});
}

QString PeopleStore::country() const
{
    return m_database.value<QString>(QStringLiteral("SELECT country FROM organisation")).value_or(QString());
}

void PeopleStore::replacePhones(PersonId id, std::vector<Phone>& phones, IdSource& ids)
{
    m_database.run(QStringLiteral("DELETE FROM person_phone WHERE person_id = :person"), {{"person", id}});
    int position = 0;
    for (Phone& phone : phones) {
        if (phone.id.isNull() || phone.personId != id)
            phone.id = ids.make<PhoneId>();
        phone.personId = id;
        phone.position = position++;
        m_database.insert(phone);
    }
}

void PeopleStore::replaceTerms(PersonId id, const QStringList& terms)
{
    m_database.run(QStringLiteral("DELETE FROM search_term WHERE person_id = :person"), {{"person", id}});
    for (const QString& term : terms)
        m_database.insert(SearchTerm{term, id});
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_store.h"

#include "core/intake/intake_mapping.h"

namespace naervaer {

void IntakeStore::introduceAll(PeopleMatcher& matcher) const
{
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT p.id, p.name, p.nickname, p.alias, p.birth_year, p.address, p.postcode, f.number"
                       " FROM person p LEFT JOIN person_phone f ON f.person_id = p.id"
                       " WHERE p.state IN ('active', 'ended', 'restricted') ORDER BY p.id"));
    Person person;
    while (rows.next()) {
        person.name = rows.get<QString>(1);
        person.nickname = rows.get<QString>(2);
        person.alias = rows.get<QString>(3);
        person.birthYear = rows.get<std::optional<int>>(4);
        person.address = rows.get<QString>(5);
        person.postcode = rows.get<QString>(6);
        std::vector<Phone> phones;
        if (const auto number = rows.get<QString>(7); !number.isEmpty())
            phones.emplace_back().number = number;
        matcher.add({rows.get<PersonId>(0), 0}, person, phones);
    }
}

std::optional<PeopleImport> IntakeStore::import(ImportId id) const
{
    return m_database.find<PeopleImport>(id);
}

QHash<CentreId, int> IntakeStore::marginDays() const
{
    QHash<CentreId, int> days;
    storage::Rows rows = m_database.query(QStringLiteral("SELECT id, margin_days FROM centre"));
    while (rows.next())
        days.insert(rows.get<CentreId>(0), rows.get<int>(1));
    return days;
}

int IntakeStore::withdrawUntouched(ImportId id, const QDateTime& now, HelperId by)
{
    const QString untouched =
        QStringLiteral("import_id = :import AND version = 1 AND state = 'active'"
                       " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.person_id = person.id AND NOT c.is_undone)"
                       " AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.person_id = person.id AND NOT a.is_undone)"
                       " AND NOT EXISTS (SELECT 1 FROM concern n WHERE n.person_id = person.id)");
    m_database.run(QStringLiteral("UPDATE rhythm SET due_on = NULL, forgotten_on = NULL WHERE person_id IN"
                                  " (SELECT id FROM person WHERE %1)")
                       .arg(untouched),
        {{"import", id}});
    m_database.run(
        QStringLiteral("DELETE FROM search_term WHERE person_id IN (SELECT id FROM person WHERE %1)").arg(untouched),
        {{"import", id}});
    return m_database.run(QStringLiteral("UPDATE person SET state = 'withdrawn', version = version + 1,"
                                         " changed_at = :now, changed_by = :by WHERE %1")
                              .arg(untouched),
        {{"import", id}, {"now", now}, {"by", by}});
}

int IntakeStore::remaining(ImportId id) const
{
    return m_database
        .value<int>(QStringLiteral("SELECT count(*) FROM person WHERE import_id = :import AND state <> 'withdrawn'"),
            {{"import", id}})
        .value_or(0);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"

namespace naervaer {
namespace {

const QString isOfAlias = QStringLiteral("alias = :alias AND alias <> '' AND person_id IS NULL AND is_undone = FALSE");

const QString newestOfPerson = QStringLiteral("WHERE person_id = :person AND is_undone = FALSE"
                                              " ORDER BY at DESC, id DESC LIMIT 1");

/// Both logs as one, in the order of TimelineLine's members; `which` is put after both conditions.
QString timelineSql(const QString& which)
{
    return QStringLiteral(
        "SELECT id, FALSE AS is_attempt, at, kind, NULL AS outcome, helper_id, minutes, mood, topics, note"
        " FROM contact WHERE person_id = :person AND is_undone = FALSE%1"
        " UNION ALL SELECT id, TRUE, at, kind, outcome, helper_id, NULL, NULL, '', note"
        " FROM attempt WHERE person_id = :person AND is_undone = FALSE%1"
        " ORDER BY at DESC, id DESC LIMIT :limit")
        .arg(which);
}

/// Several events may be of the moment of the place.
const QString timelineFromStart = timelineSql({});
const QString timelineFromPlace = timelineSql(QStringLiteral(" AND at <= :at AND (at < :at OR id < :id)"));

} // namespace

std::vector<TimelineLine> ContactStore::timeline(PersonId person, const TimelinePlace& after, int limit) const
{
    storage::Rows rows = after.at.isValid()
        ? m_database.query(
            timelineFromPlace, {{"person", person}, {"at", after.at}, {"id", after.id}, {"limit", limit}})
        : m_database.query(timelineFromStart, {{"person", person}, {"limit", limit}});
    std::vector<TimelineLine> lines;
    while (rows.next())
        lines.push_back({rows.get<qint64>(0), rows.get<bool>(1), rows.get<QDateTime>(2), rows.get<ContactKind>(3),
            rows.get<std::optional<AttemptOutcome>>(4), rows.get<HelperId>(5), rows.get<std::optional<int>>(6),
            rows.get<std::optional<int>>(7), rows.get<QStringList>(8), rows.get<QString>(9)});
    return lines;
}

std::optional<Contact> ContactStore::contact(ContactId id) const
{
    return m_database.find<Contact>(id);
}

std::optional<Attempt> ContactStore::attempt(AttemptId id) const
{
    return m_database.find<Attempt>(id);
}

std::optional<Contact> ContactStore::latestContact(PersonId person) const
{
    return m_database.first<Contact>(newestOfPerson, {{"person", person}});
}

std::vector<Contact> ContactStore::contactsOfAlias(const QString& alias) const
{
    return m_database.list<Contact>(QStringLiteral("WHERE %1 ORDER BY at, id").arg(isOfAlias), {{"alias", alias}});
}

int ContactStore::countOfAlias(const QString& alias) const
{
    return m_database
        .value<int>(QStringLiteral("SELECT count(*) FROM contact WHERE %1").arg(isOfAlias), {{"alias", alias}})
        .value_or(0);
}

std::vector<Contact> ContactStore::contactsOfGroup(ContactId groupId) const
{
    return m_database.list<Contact>(
        QStringLiteral("WHERE group_id = :group ORDER BY person_id, id"), {{"group", groupId}});
}

int ContactStore::attemptsAfter(PersonId person, const QDateTime& moment) const
{
    const QString count = QStringLiteral("SELECT count(*) FROM attempt"
                                         " WHERE person_id = :person AND is_undone = FALSE");
    if (!moment.isValid())
        return m_database.value<int>(count, {{"person", person}}).value_or(0);
    return m_database.value<int>(count + QStringLiteral(" AND at > :moment"), {{"person", person}, {"moment", moment}})
        .value_or(0);
}

QDateTime ContactStore::latestAttemptAt(PersonId person) const
{
    const auto found = m_database.first<Attempt>(newestOfPerson, {{"person", person}});
    return found ? found->at : QDateTime();
}

void ContactStore::setUndone(ContactId id)
{
    m_database.run(QStringLiteral("UPDATE contact SET is_undone = TRUE WHERE id = :id"), {{"id", id}});
}

void ContactStore::setUndone(AttemptId id)
{
    m_database.run(QStringLiteral("UPDATE attempt SET is_undone = TRUE WHERE id = :id"), {{"id", id}});
}

void ContactStore::assign(ContactId id, PersonId person, const QString& alias)
{
    m_database.run(QStringLiteral("UPDATE contact SET person_id = :person, alias = :alias WHERE id = :id"),
        {{"person", person}, {"alias", alias}, {"id", id}});
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"

namespace naervaer {
namespace {

const QString isOfAlias = QStringLiteral("alias = :alias AND alias <> '' AND person_id IS NULL AND is_undone = FALSE");

TimelineLine lineOf(const Contact& contact)
{
    TimelineLine line;
    line.id = contact.id.value();
    line.at = contact.at;
    line.kind = contact.kind;
    line.helperId = contact.helperId;
    line.minutes = contact.minutes;
    line.mood = contact.mood;
    line.topics = contact.topics;
    line.note = contact.note;
    return line;
}

TimelineLine lineOf(const Attempt& attempt)
{
    TimelineLine line;
    line.id = attempt.id.value();
    line.isAttempt = true;
    line.at = attempt.at;
    line.kind = attempt.kind;
    line.outcome = attempt.outcome;
    line.helperId = attempt.helperId;
    line.note = attempt.note;
    return line;
}

/// The newest rows of a person's log, those that follow on a place if one is given. Several rows may be of one moment.
template <typename Entity>
std::vector<Entity> newest(storage::Database& database, PersonId person, const TimelinePlace& after, int limit)
{
    const QString rows = QStringLiteral("WHERE person_id = :person AND is_undone = FALSE%1"
                                        " ORDER BY at DESC, id DESC LIMIT :limit");
    if (!after.at.isValid())
        return database.list<Entity>(rows.arg(QString()), {{"person", person}, {"limit", limit}});
    return database.list<Entity>(rows.arg(QStringLiteral(" AND at <= :at AND (at < :at OR id < :id)")),
        {{"person", person}, {"at", after.at}, {"id", after.id}, {"limit", limit}});
}

} // namespace

std::vector<TimelineLine> ContactStore::timeline(PersonId person, const TimelinePlace& after, int limit) const
{
    std::vector<TimelineLine> lines;
    for (const Contact& contact : newest<Contact>(m_database, person, after, limit))
        lines.push_back(lineOf(contact));
    for (const Attempt& attempt : newest<Attempt>(m_database, person, after, limit))
        lines.push_back(lineOf(attempt));
    std::sort(lines.begin(), lines.end(),
        [](const auto& a, const auto& b) { return std::tie(a.at, a.id) > std::tie(b.at, b.id); });
    if (lines.size() > static_cast<size_t>(limit))
        lines.resize(static_cast<size_t>(limit));
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
    const auto found = newest<Contact>(m_database, person, {}, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
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
    const auto found = newest<Attempt>(m_database, person, {}, 1);
    return found.empty() ? QDateTime() : found.front().at;
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

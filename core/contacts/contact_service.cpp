// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_service.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_service.h"

namespace naervaer {
namespace {

const QString personSubject = QStringLiteral("person");
const QString contactSubject = QStringLiteral("contact");

/// The audit names the person met, or the contact when nobody was named.
void about(storage::UnitOfWork& work, const Contact& contact)
{
    if (contact.personId.isNull())
        work.about(contactSubject, contact.id.value());
    else
        work.about(personSubject, contact.personId.value());
}

} // namespace

Result<ContactId> ContactService::record(Contact contact)
{
    m_desk.session.require(Action::LogContacts);
    if (!contact.at.isValid())
        contact.at = m_desk.clock.now();
    if (Problems problems = checkContact(contact, m_desk.clock.now()); !problems.empty())
        return problems;
    if (!contact.personId.isNull())
        if (Problems problems = m_store.unready(contact.personId); !problems.empty())
            return problems;
    auto work = m_desk.begin(Action::LogContacts, QStringLiteral("contacts.record"));
    contact.alias = contact.alias.trimmed();
    ContactLog::add(work, contact);
    about(work, contact);
    work.commit();
    m_desk.undo.push({QStringLiteral("contacts.record"), [this, id = contact.id] { return takeBack(id); }});
    return contact.id;
}

Result<ContactId> ContactService::recordGroup(const GroupContact& group)
{
    m_desk.session.require(Action::LogContacts);
    GroupContact meeting = group;
    if (!meeting.common.at.isValid())
        meeting.common.at = m_desk.clock.now();
    if (Problems problems = checkGroup(meeting, m_desk.clock.now()); !problems.empty())
        return problems;
    for (PersonId& person : meeting.people) {
        if (Problems problems = m_store.unready(person); !problems.empty())
            return problems;
        person = m_store.standing(person)->personId; // Two cards that became one are one head.
    }
    std::sort(meeting.people.begin(), meeting.people.end()); // Rows are locked in one order at every desk.
    std::vector<Contact> rows = rowsOf(meeting);
    auto work = m_desk.begin(Action::LogContacts, QStringLiteral("contacts.record_group"));
    const ContactId first = m_desk.ids.make<ContactId>();
    rows.front().id = first;
    for (Contact& row : rows) {
        row.groupId = first;
        ContactLog::add(work, row);
    }
    work.about(contactSubject, first.value());
    work.commit();
    m_desk.undo.push({QStringLiteral("contacts.record_group"), [this, first] { return takeBack(first); }});
    return first;
}

Result<AttemptId> ContactService::recordAttempt(Attempt attempt)
{
    m_desk.session.require(Action::LogContacts);
    if (!attempt.at.isValid())
        attempt.at = m_desk.clock.now();
    if (Problems problems = checkAttempt(attempt, m_desk.clock.now()); !problems.empty())
        return problems;
    if (Problems problems = m_store.unready(attempt.personId); !problems.empty())
        return problems;
    auto work = m_desk.begin(Action::LogContacts, QStringLiteral("contacts.record_attempt"));
    ContactLog::add(work, attempt);
    work.about(personSubject, attempt.personId.value());
    work.commit();
    m_desk.undo.push({QStringLiteral("contacts.record_attempt"), [this, id = attempt.id] { return takeBack(id); }});
    return attempt.id;
}

Problems ContactService::takeBack(ContactId id)
{
    m_desk.session.require(Action::LogContacts);
    const auto contact = m_store.contact(id);
    if (!contact || contact->isUndone)
        return {{QStringLiteral("contact.unknown"), QString()}};
    auto work = m_desk.begin(Action::LogContacts, QStringLiteral("contacts.take_back"));
    ContactLog::undo(work, id);
    about(work, *contact);
    work.commit();
    return {};
}

Problems ContactService::takeBack(AttemptId id)
{
    m_desk.session.require(Action::LogContacts);
    const auto attempt = m_store.attempt(id);
    if (!attempt || attempt->isUndone)
        return {{QStringLiteral("attempt.unknown"), QString()}};
    auto work = m_desk.begin(Action::LogContacts, QStringLiteral("contacts.take_back_attempt"));
    ContactLog::undo(work, id);
    work.about(personSubject, attempt->personId.value());
    work.commit();
    return {};
}

Problems ContactService::upgradeAlias(const QString& alias, PersonId person)
{
    m_desk.session.require(Action::EditPeople);
    if (Problems problems = m_store.unready(person); !problems.empty())
        return problems;
    const auto standing = m_store.standing(person);
    const auto contacts = m_store.contactsOfAlias(alias.trimmed());
    if (contacts.empty())
        return {{QStringLiteral("alias.unknown"), QStringLiteral("alias")}};
    if (!m_store.mayKeepCard(standing->personId, m_desk.clock.today()))
        return {{QStringLiteral("alias.consent_missing"), QStringLiteral("person")}};
    assignContacts(contacts, standing->personId, QStringLiteral("contacts.upgrade_alias"));
    m_desk.undo.push({QStringLiteral("contacts.upgrade_alias"), [this, contacts, person = standing->personId] {
                          returnContacts(contacts, person);
                          return Problems{};
                      }});
    return {};
}

int ContactService::countUnderAlias(const QString& alias) const
{
    m_desk.session.require(Action::EditPeople);
    return m_store.countOfAlias(alias.trimmed());
}

void ContactService::assignContacts(const std::vector<Contact>& contacts, PersonId person, const QString& verb)
{
    auto work = m_desk.begin(Action::EditPeople, verb);
    for (const Contact& each : contacts)
        m_store.assign(each.id, person, {});
    ContactLog::refresh(work, person);
    work.about(personSubject, person.value());
    work.commit();
}

void ContactService::returnContacts(const std::vector<Contact>& contacts, PersonId person)
{
    auto work = m_desk.begin(Action::EditPeople, QStringLiteral("contacts.return_to_alias"));
    for (const Contact& each : contacts)
        m_store.assign(each.id, {}, each.alias);
    ContactLog::refresh(work, person);
    work.about(personSubject, person.value());
    work.commit();
}

std::vector<DueLine> ContactService::due(QDate day, std::optional<CentreId> centre, int limit) const
{
    m_desk.session.require(Action::SeeEssentials);
    return m_store.due(day, centre, limit);
}

std::vector<DueLine> ContactService::forgotten(QDate day, std::optional<CentreId> centre, int limit) const
{
    m_desk.session.require(Action::SeeEssentials);
    return m_store.forgotten(day, centre, limit);
}

int ContactService::dueCount(QDate day, std::optional<CentreId> centre) const
{
    m_desk.session.require(Action::SeeToday);
    return m_store.dueCount(day, centre);
}

int ContactService::forgottenCount(QDate day, std::optional<CentreId> centre) const
{
    m_desk.session.require(Action::SeeToday);
    return m_store.forgottenCount(day, centre);
}

std::vector<TimelineLine> ContactService::timeline(PersonId person, const TimelinePlace& after, int limit) const
{
    m_desk.session.require(Action::SeeCard);
    if (const auto standing = m_store.standing(person); standing && isMasked(m_desk, standing->state))
        return {};
    return m_store.timeline(person, after, limit);
}

std::optional<Rhythm> ContactService::rhythm(PersonId person) const
{
    m_desk.session.require(Action::SeeEssentials);
    return m_store.rhythm(person);
}

} // namespace naervaer

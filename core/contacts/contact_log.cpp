// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_log.h"

#include "core/contacts/contact_mapping.h"
#include "core/contacts/rhythm_rules.h"

namespace naervaer {
namespace {

using storage::UnitOfWork;

/// Throws Failure when there is no such person: a service asks before it writes.
Standing standingOf(const ContactStore& store, PersonId person)
{
    const auto found = store.standing(person);
    if (!found)
        throw Failure(Failure::Kind::Storage, QStringLiteral("no such person"));
    return *found;
}

Rhythm rhythmOf(const ContactStore& store, const Standing& person, QDate today)
{
    Rhythm rhythm = store.rhythm(person.personId).value_or(Rhythm{});
    if (rhythm.personId.isNull())
        rhythm.sinceOn = today;
    rhythm.personId = person.personId;
    rhythm.centreId = person.centreId;
    return rhythm;
}

void follow(Rhythm& rhythm, const Contact& contact)
{
    rhythm.lastContactId = contact.id;
    rhythm.lastContactAt = contact.at;
    rhythm.lastContactKind = codeOf(contact.kind);
    rhythm.lastHelperId = contact.helperId;
}

/// Works the due and forgotten days out and writes the rhythm.
void keep(UnitOfWork& work, const ContactStore& store, const Standing& person, Rhythm rhythm)
{
    rhythm.dueOn.reset();
    rhythm.forgottenOn.reset();
    if (person.state == PersonState::Active && rhythm.intervalDays) {
        const std::vector<Pause> pauses = store.pauses(person.personId);
        rhythm.dueOn = dueDay(rhythm, pauses);
        rhythm.forgottenOn = forgottenDay(rhythm, pauses, store.marginDays(person.centreId));
    }
    work.put(rhythm);
    work.changes(contactsArea);
}

/// Reads the latest of what happened from the log, then as keep().
void recompute(UnitOfWork& work, const ContactStore& store, const Standing& person, Rhythm rhythm)
{
    follow(rhythm, Contact{});
    rhythm.lastContactKind.clear();
    if (const auto latest = store.latestContact(person.personId))
        follow(rhythm, *latest);
    rhythm.lastAttemptAt = store.latestAttemptAt(person.personId);
    rhythm.attemptsSince = store.attemptsAfter(person.personId, rhythm.lastContactAt);
    keep(work, store, person, std::move(rhythm));
}

template <typename Event> void complete(const UnitOfWork& work, Event& event)
{
    if (!event.at.isValid())
        event.at = work.now();
    event.day = localDate(event.at);
    if (event.helperId.isNull())
        event.helperId = work.actor().helperId;
    if (event.centreId.isNull())
        event.centreId = work.actor().centreId;
}

bool isTighter(const Rhythm& a, const Rhythm& b)
{
    return a.intervalDays && (!b.intervalDays || *a.intervalDays < *b.intervalDays);
}

void exchangeAgreements(Rhythm& a, Rhythm& b)
{
    std::swap(a.intervalDays, b.intervalDays);
    std::swap(a.notBefore, b.notBefore);
    std::swap(a.notAfter, b.notAfter);
    std::swap(a.sinceOn, b.sinceOn);
}

/// The kept card gets the tighter of the two agreements, and gives it back when the merge is undone.
void afterMerge(UnitOfWork& work, PersonId keptId, PersonId goneId)
{
    const ContactStore store(work.database());
    const Standing kept = standingOf(store, keptId);
    const auto goneRow = store.rhythm(goneId);
    if (!goneRow)
        return ContactLog::refresh(work, keptId);
    const Standing gone = standingOf(store, goneId);
    const bool isMerged = gone.personId != goneId;
    Rhythm ofGone = *goneRow;
    Rhythm ofKept = rhythmOf(store, kept, work.today());
    if (isMerged ? !ofGone.isExchanged && isTighter(ofGone, ofKept) : ofGone.isExchanged) {
        exchangeAgreements(ofGone, ofKept);
        ofGone.isExchanged = isMerged;
    }
    recompute(work, store, kept, std::move(ofKept));
    Standing goneItself = gone;
    goneItself.personId = goneId;
    if (isMerged)
        goneItself.state = PersonState::Merged;
    recompute(work, store, goneItself, std::move(ofGone));
}

} // namespace

void ContactLog::add(UnitOfWork& work, Contact& contact)
{
    complete(work, contact);
    work.changes(contactsArea);
    if (contact.personId.isNull()) {
        work.insert(contact);
        return;
    }
    const ContactStore store(work.database());
    const Standing person = standingOf(store, contact.personId);
    contact.personId = person.personId;
    if (contact.municipalityCode.isEmpty())
        contact.municipalityCode = person.municipalityCode;
    work.insert(contact);
    Rhythm rhythm = rhythmOf(store, person, work.today());
    // Logged late, what came after it has moved the rhythm already. Of one moment the higher id counts as the later,
    // whichever desk was through first.
    if (rhythm.lastContactAt.isValid()
        && std::tie(contact.at, contact.id) < std::tie(rhythm.lastContactAt, rhythm.lastContactId))
        return;
    follow(rhythm, contact);
    if (rhythm.attemptsSince > 0)
        rhythm.attemptsSince = store.attemptsAfter(person.personId, contact.at);
    keep(work, store, person, std::move(rhythm));
}

void ContactLog::add(UnitOfWork& work, Attempt& attempt)
{
    const ContactStore store(work.database());
    const Standing person = standingOf(store, attempt.personId);
    complete(work, attempt);
    attempt.personId = person.personId;
    work.insert(attempt);
    Rhythm rhythm = rhythmOf(store, person, work.today());
    if (!rhythm.lastContactAt.isValid() || attempt.at > rhythm.lastContactAt)
        ++rhythm.attemptsSince;
    if (!rhythm.lastAttemptAt.isValid() || attempt.at > rhythm.lastAttemptAt)
        rhythm.lastAttemptAt = attempt.at;
    work.put(rhythm);
    work.changes(contactsArea);
}

void ContactLog::undo(UnitOfWork& work, ContactId id)
{
    ContactStore store(work.database());
    const auto contact = store.contact(id);
    if (!contact)
        return;
    std::vector<Contact> rows{*contact};
    if (!contact->groupId.isNull())
        rows = store.contactsOfGroup(contact->groupId);
    for (const Contact& row : rows) {
        store.setUndone(row.id);
        if (!row.personId.isNull())
            refresh(work, row.personId);
    }
    work.changes(contactsArea);
}

void ContactLog::undo(UnitOfWork& work, AttemptId id)
{
    ContactStore store(work.database());
    const auto attempt = store.attempt(id);
    if (!attempt)
        return;
    store.setUndone(id);
    refresh(work, attempt->personId);
}

void ContactLog::refresh(UnitOfWork& work, PersonId person)
{
    const ContactStore store(work.database());
    const Standing standing = standingOf(store, person);
    const Rhythm rhythm = rhythmOf(store, standing, work.today());
    if (store.rhythm(standing.personId) || store.latestContact(standing.personId))
        recompute(work, store, standing, rhythm);
}

void ContactLog::agree(UnitOfWork& work, const Rhythm& agreement)
{
    const ContactStore store(work.database());
    const Standing person = standingOf(store, agreement.personId);
    Rhythm rhythm = rhythmOf(store, person, work.today());
    rhythm.intervalDays = agreement.intervalDays;
    rhythm.notBefore = agreement.notBefore;
    rhythm.notAfter = agreement.notAfter;
    rhythm.sinceOn = agreement.sinceOn;
    keep(work, store, person, std::move(rhythm));
}

void ContactLog::agreeMany(UnitOfWork& work, const std::vector<PersonId>& people, int intervalDays, QDate today)
{
    const ContactStore store(work.database());
    std::vector<std::pair<Standing, Rhythm>> beginners;
    for (const PersonId person : people) {
        const Standing standing = standingOf(store, person);
        Rhythm rhythm = rhythmOf(store, standing, today);
        if (!rhythm.intervalDays)
            beginners.emplace_back(standing, std::move(rhythm));
    }
    const int count = static_cast<int>(beginners.size());
    for (int n = 0; n < count; ++n) {
        auto& [person, rhythm] = beginners[static_cast<size_t>(n)];
        rhythm.intervalDays = intervalDays;
        rhythm.sinceOn = today.addDays(spreadOffset(n, count, intervalDays));
        keep(work, store, person, std::move(rhythm));
    }
}

std::vector<PersonReference> ContactLog::personReferences()
{
    PersonReference rhythm;
    rhythm.table = QStringLiteral("rhythm");
    rhythm.onePerPerson = true;
    rhythm.afterMerge = afterMerge;
    rhythm.afterChange = refresh;
    PersonReference task;
    task.table = QStringLiteral("task");
    task.column = QStringLiteral("subject_id");
    task.where = QStringLiteral("subject_kind = 'person'");
    return {{QStringLiteral("contact")}, {QStringLiteral("attempt")}, {QStringLiteral("concern")}, task, rhythm};
}

} // namespace naervaer

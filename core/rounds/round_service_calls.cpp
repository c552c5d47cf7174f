// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_log.h"
#include "core/organisation/organisation_mapping.h"
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"
#include "core/people/people_service.h"
#include "core/rounds/round_mapping.h"
#include "core/rounds/round_rules.h"
#include "core/rounds/round_service.h"
#include "core/rounds/share_store.h"
#include "core/tasks/task_service.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr int latestLines = 5;

Problem notClaimed()
{
    return {QStringLiteral("call.not_claimed"), {}};
}

/// The person with the row kept from other writers until the commit: what is written is written on the fresh card,
/// whatever others changed since the sheet was read.
std::optional<Person> lockedPerson(storage::Database& database, PersonId id)
{
    auto person = database.first<Person>(QStringLiteral("WHERE id = :id") + database.dialect().lockRow(), {{"id", id}});
    const bool isKept = person && (person->state == PersonState::Active || person->state == PersonState::Ended);
    return isKept ? person : std::nullopt;
}

/// The phones with one of them marked; nothing when it is not there or already so.
std::optional<std::vector<Phone>> marked(std::vector<Phone> phones, PhoneId id, bool isWrong)
{
    for (Phone& phone : phones)
        if (phone.id == id && phone.isWrong != isWrong) {
            phone.isWrong = isWrong;
            return phones;
        }
    return std::nullopt;
}

bool hasOtherNumber(const std::vector<Phone>& phones, PhoneId rung)
{
    return std::any_of(
        phones.begin(), phones.end(), [rung](const Phone& phone) { return !phone.isWrong && phone.id != rung; });
}

} // namespace

/// What a call changed and how it was before: what undoing needs.
struct RoundService::CallTrace {
    CallLogged logged{};
    PersonId personId{};
    std::optional<CallHold> formerHold{};
    std::optional<QString> formerRemember{}; ///< Set when the line was changed.
    QString newRemember{};
    PhoneId wronged{};
    bool hasOtherNumber = false;
    ConcernId concernId{};
    TaskId taskId{};
};

std::vector<QueueEntry> RoundService::queue(RoundId id) const
{
    m_desk.session.require(Action::MakeCalls);
    const QDateTime now = m_desk.clock.now();
    const QTime time = toLocal(now).time();
    std::vector<QueueEntry> entries = m_store.queue(id, now);
    const auto callers = ShareStore(m_desk.database).standing(id, now);
    for (QueueEntry& entry : entries) {
        entry.sharedTo = callers.value(entry.personId);
        if (!entry.sharedTo.isNull())
            entry.share = entry.sharedTo == m_desk.session.helperId() ? ShareOf::Own : ShareOf::Other;
    }
    std::sort(entries.begin(), entries.end(),
        [time](const QueueEntry& a, const QueueEntry& b) { return ringsBefore(a, b, time); });
    return entries;
}

Problems RoundService::claim(PersonId person)
{
    auto work = m_desk.begin(Action::MakeCalls, QStringLiteral("rounds.claim"));
    const CallClaim wanted{person, m_desk.session.helperId(), work.now(), work.now().addSecs(claimMinutes * 60)};
    if (m_store.claim(wanted)) {
        work.about(QStringLiteral("person"), person.value());
        work.changes(roundsArea);
        work.commit();
        return {};
    }
    const auto theirs = m_store.claimOf(person);
    if (!theirs || !m_store.isActive(person))
        return {{QStringLiteral("person.unknown"), {}}};
    const auto caller = m_desk.database.find<Helper>(theirs->helperId);
    return {{QStringLiteral("call.claimed"), {},
        {caller ? caller->name : QString(), toLocal(theirs->expiresAt).toString(QStringLiteral("HH:mm"))}}};
}

void RoundService::release(PersonId person)
{
    auto work = m_desk.begin(Action::MakeCalls, QStringLiteral("rounds.release"));
    m_store.release(person, m_desk.session.helperId(), work.now());
    work.about(QStringLiteral("person"), person.value());
    work.changes(roundsArea);
    work.commit();
}

bool RoundService::isClaimedByAnother(PersonId person) const
{
    const auto claim = m_store.claimOf(person);
    return claim && claim->helperId != m_desk.session.helperId() && m_desk.clock.now() < claim->expiresAt;
}

Result<CallSheet> RoundService::sheet(PersonId person)
{
    m_desk.session.require(Action::MakeCalls);
    const auto claim = m_store.claimOf(person);
    if (!claim || claim->helperId != m_desk.session.helperId() || claim->expiresAt <= m_desk.clock.now())
        return notClaimed();
    m_desk.logLook(Action::MakeCalls, QStringLiteral("person"), person.value(), QString(codeOf(LookPurpose::Call)));
    const auto found = m_desk.database.find<Person>(person);
    Card card = PeopleStore(m_desk.database).card(*found); // a claim's person exists: the table refers to it
    const QDate today = m_desk.clock.today();
    const bool onlyEssentials = !m_desk.session.may(Action::SeeCard);
    const ContactStore contacts(m_desk.database);
    CallSheet sheet;
    sheet.person = seenByCaller(std::move(card.person), onlyEssentials);
    sheet.phones = std::move(card.phones);
    std::erase_if(sheet.phones, [](const Phone& phone) { return phone.isWrong; });
    sheet.alerts = std::move(card.alerts);
    std::erase_if(sheet.alerts, [today](const Alert& alert) { return !alert.isShownOn(today); });
    std::stable_sort(sheet.alerts.begin(), sheet.alerts.end(),
        [](const Alert& a, const Alert& b) { return a.priority < b.priority; });
    if (!onlyEssentials)
        sheet.relations = std::move(card.relations);
    std::erase_if(sheet.relations, [](const Relation& relation) { return !relation.isActive; });
    sheet.rhythm = contacts.rhythm(person);
    sheet.latest = contacts.timeline(person, {}, latestLines);
    sheet.concerns = m_store.waitingConcerns(person);
    return sheet;
}

Result<CallLogged> RoundService::record(const CallReport& report)
{
    m_desk.session.require(Action::MakeCalls);
    if (Problems problems = checkReport(report); !problems.empty())
        return problems;
    auto work = m_desk.begin(Action::MakeCalls, QStringLiteral("rounds.record"));
    const auto person = lockedPerson(m_desk.database, report.personId);
    if (!person) {
        const auto found = m_desk.database.find<Person>(report.personId);
        const bool restricted = found && found->state == PersonState::Restricted;
        return Problem{restricted ? QStringLiteral("person.restricted") : QStringLiteral("person.unknown"), {}};
    }
    if (isClaimedByAnother(report.personId))
        return notClaimed();
    CallTrace trace;
    trace.personId = report.personId;
    recordOutcome(work, report, trace);
    recordOnCard(work, report, trace, *person);
    recordHold(work, report, trace);
    openTask(work, report, trace, *person);
    raiseConcern(work, report, trace, *person);
    m_store.release(report.personId, m_desk.session.helperId(), work.now());
    work.about(QStringLiteral("person"), report.personId.value());
    work.changes(roundsArea);
    work.changes(contactsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.record"), [this, trace] { return undoCall(trace); }});
    return trace.logged;
}

void RoundService::recordOutcome(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace)
{
    if (report.outcome != CallOutcome::Reached) {
        Attempt attempt;
        attempt.personId = report.personId;
        attempt.kind = ContactKind::CallOut;
        attempt.outcome = fromCode<AttemptOutcome>(QString(codeOf(report.outcome))).value_or(AttemptOutcome::NoAnswer);
        attempt.at = work.now();
        attempt.note = report.note.trimmed();
        ContactLog::add(work, attempt);
        trace.logged.attemptId = attempt.id;
        return;
    }
    Contact contact;
    contact.personId = report.personId;
    contact.kind = ContactKind::CallOut;
    contact.at = work.now();
    contact.minutes = report.minutes;
    contact.mood = report.mood;
    contact.topics = report.topics;
    contact.note = report.note.trimmed();
    ContactLog::add(work, contact);
    trace.logged.contactId = contact.id;
}

void RoundService::recordOnCard(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace, Person person)
{
    PeopleStore people(m_desk.database);
    std::vector<Phone> phones = people.phones(report.personId);
    trace.hasOtherNumber = hasOtherNumber(phones, report.phoneId);
    if (report.outcome == CallOutcome::WrongNumber)
        if (auto wronged = marked(phones, report.phoneId, true)) {
            trace.wronged = report.phoneId;
            phones = std::move(*wronged);
        }
    if (report.remember && report.remember->trimmed() != person.remember) {
        trace.formerRemember = person.remember;
        trace.newRemember = person.remember = report.remember->trimmed();
    }
    if (trace.wronged.isNull() && !trace.formerRemember)
        return;
    saveOnCard(work, person, trace.wronged.isNull() ? nullptr : &phones);
}

void RoundService::saveOnCard(storage::UnitOfWork& work, Person& person, std::vector<Phone>* phones)
{
    // The phones are part of the card: its version counts, so that a card dialog open meanwhile does not undo the mark.
    work.update(person);
    if (phones) {
        PeopleStore people(m_desk.database);
        people.replacePhones(person.id, *phones, m_desk.ids);
        people.replaceTerms(person.id, termsOf(person, *phones));
    }
    work.changes(peopleArea);
}

void RoundService::recordHold(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace)
{
    trace.formerHold = m_store.holdOf(report.personId);
    if (report.outcome == CallOutcome::Reached) {
        m_store.setHold(report.personId, std::nullopt);
        return;
    }
    const bool runs = trace.formerHold && stillHeld(*trace.formerHold, work.now());
    const int attempts = m_store.attemptsOn(report.personId, work.today());
    // Another try does not shorten a lasting no.
    trace.logged.hold = longerHold(
        runs ? trace.formerHold : std::nullopt, holdAfter(report, attempts, trace.hasOtherNumber, work.now()));
    m_store.setHold(report.personId, trace.logged.hold);
}

void RoundService::openTask(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace, const Person& person)
{
    const bool declined = report.outcome == CallOutcome::Declined;
    if (!declined && (report.outcome != CallOutcome::WrongNumber || trace.hasOtherNumber))
        return;
    Task task;
    task.centreId = person.centreId;
    task.reason = declined ? QStringLiteral("call.declined") : QStringLiteral("call.wrong_number");
    task.subjectKind = QStringLiteral("person");
    task.subjectId = report.personId.value();
    task.ownerRole = Role::Staff;
    task.dueOn = work.today();
    task.id = trace.taskId = m_desk.ids.make<TaskId>();
    TaskService::open(work, task);
    trace.logged.openedTask = task.id == trace.taskId;
    if (!trace.logged.openedTask)
        trace.taskId = {}; // one was open already: undoing this call leaves it
    work.changes(tasksArea);
}

void RoundService::raiseConcern(
    storage::UnitOfWork& work, const CallReport& report, CallTrace& trace, const Person& person)
{
    if (!report.concern)
        return;
    const QString text = report.concernText.trimmed();
    Concern concern;
    concern.centreId = person.centreId;
    concern.personId = report.personId;
    concern.contactId = trace.logged.contactId;
    concern.text = text.isEmpty() ? report.note.trimmed() : text;
    ConcernService::raise(work, concern);
    trace.concernId = concern.id;
    work.changes(concernsArea);
}

Problems RoundService::undoCall(const CallTrace& trace)
{
    auto work = m_desk.begin(Action::MakeCalls, QStringLiteral("rounds.undo_record"));
    if (!trace.logged.contactId.isNull())
        ContactLog::undo(work, trace.logged.contactId);
    if (!trace.logged.attemptId.isNull())
        ContactLog::undo(work, trace.logged.attemptId);
    // What somebody else decided since stays.
    if (m_store.holdOf(trace.personId) == trace.logged.hold)
        m_store.setHold(trace.personId, trace.formerHold);
    undoOnCard(work, trace);
    if (!trace.taskId.isNull()) {
        TaskService::withdraw(work, trace.taskId);
        work.changes(tasksArea);
    }
    if (!trace.concernId.isNull()) {
        ConcernService::withdraw(work, trace.concernId);
        work.changes(concernsArea);
    }
    work.about(QStringLiteral("person"), trace.personId.value());
    work.changes(roundsArea);
    work.changes(contactsArea);
    work.commit();
    return {};
}

void RoundService::undoOnCard(storage::UnitOfWork& work, const CallTrace& trace)
{
    auto person = lockedPerson(m_desk.database, trace.personId);
    if (!person)
        return;
    const bool takesLineBack = trace.formerRemember && person->remember == trace.newRemember;
    if (takesLineBack)
        person->remember = *trace.formerRemember;
    auto phones = marked(PeopleStore(m_desk.database).phones(trace.personId), trace.wronged, false);
    if (takesLineBack || phones)
        saveOnCard(work, *person, phones ? &*phones : nullptr);
}

Problems RoundService::liftHold(PersonId person)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.lift_hold"));
    const auto former = m_store.holdOf(person);
    if (!former)
        return {};
    m_store.setHold(person, std::nullopt);
    work.about(QStringLiteral("person"), person.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.lift_hold"), [this, hold = *former] { return holdAgain(hold); }});
    return {};
}

Problems RoundService::holdAgain(const CallHold& hold)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.hold_again"));
    m_store.setHold(hold.personId, longerHold(m_store.holdOf(hold.personId), hold));
    work.about(QStringLiteral("person"), hold.personId.value());
    work.changes(roundsArea);
    work.commit();
    return {};
}

} // namespace naervaer

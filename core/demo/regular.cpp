// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/regular.h"

#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

constexpr std::array intervals{1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 42, 60, 90};

/// The shortest of the usual rhythms that so many contacts keep.
int intervalFor(qint64 daysBetween)
{
    const auto* fitting = std::lower_bound(intervals.begin(), intervals.end(), daysBetween);
    return fitting == intervals.end() ? intervals.back() : *fitting;
}

/// What share of 100 contacts is of a kind.
struct KindShare {
    ContactKind kind;
    int share;
};
constexpr std::array rungKinds{KindShare{ContactKind::CallOut, 70}, KindShare{ContactKind::CallIn, 10},
    KindShare{ContactKind::Meal, 8}, KindShare{ContactKind::DropIn, 8}, KindShare{ContactKind::Visit, 4}};
constexpr std::array dropInKinds{KindShare{ContactKind::DropIn, 48}, KindShare{ContactKind::Meal, 22},
    KindShare{ContactKind::CallOut, 14}, KindShare{ContactKind::HandOut, 6}, KindShare{ContactKind::Street, 4},
    KindShare{ContactKind::Visit, 3}, KindShare{ContactKind::Night, 3}};

template <typename Kinds> ContactKind pickKind(const Kinds& kinds, Dice& dice)
{
    qint64 card = dice.below(100);
    for (const KindShare& each : kinds) {
        card -= each.share;
        if (card < 0)
            return each.kind;
    }
    return kinds.front().kind;
}

} // namespace

Regular::Regular(DemoWorld& world, const DemoCentre& centre, int index)
    : m_world(world), m_centre(centre), m_dice(world.dice(Story::Regulars, static_cast<quint64>(index)))
{
}

void Regular::settle(Standing standing, qint64 contacts, const Round* round)
{
    m_standing = standing;
    m_round = round;
    m_isRung = round != nullptr || m_dice.percent(35);
    m_caller = m_dice.pick(m_centre.helpers);
    const DemoDays& days = m_world.days();
    const bool isNew = m_dice.percent(20);
    m_from = isNew ? days.until().addDays(-m_dice.between(30, 200)) : days.yearAgo();
    const qint64 daysBetween = m_from.daysTo(days.until()) / std::max<qint64>(1, contacts);
    if (round && contacts == 0)
        m_rhythm.intervalDays = round->intervalDays;
    else if (round || m_dice.percent(75))
        m_rhythm.intervalDays = intervalFor(daysBetween);
    settleLast();
    if (standing == Standing::Never)
        m_from = m_last;
    m_rhythm.sinceOn = m_from;
    settleHours();
}

void Regular::settleLast()
{
    const int interval = m_rhythm.intervalDays.value_or(14);
    int daysAgo = interval == 1 ? 1 : m_dice.between(1, interval - 1);
    if (m_standing == Standing::DueToday)
        daysAgo = interval;
    else if (m_standing == Standing::Overdue)
        daysAgo = interval + m_dice.between(1, m_centre.centre.marginDays);
    else if (m_standing == Standing::Forgotten)
        daysAgo = interval + m_centre.centre.marginDays + m_dice.between(1, 9);
    else if (m_standing == Standing::Never)
        daysAgo = m_dice.between(1, interval);
    else if (m_standing == Standing::Paused)
        daysAgo = m_dice.between(3, 20);
    m_last = m_world.order().until.addDays(-daysAgo);
    m_from = std::min(m_from, m_last.addDays(-1));
}

void Regular::settleHours()
{
    if (m_round && m_round->fromTime && m_round->toTime) {
        m_earliest = m_round->fromTime->msecsSinceStartOfDay() / 1000;
        m_latest = m_round->toTime->msecsSinceStartOfDay() / 1000 - 300;
    }
    if (m_isRung && m_latest <= 16 * 3600 && m_dice.percent(25)) {
        m_rhythm.notBefore = QTime(m_dice.between(10, 11), 0);
        m_earliest = std::max(m_earliest, m_rhythm.notBefore->msecsSinceStartOfDay() / 1000);
        m_latest = std::max(m_latest, m_earliest + 5400);
    }
}

void Regular::settlePauses()
{
    Pause pause;
    pause.personId = m_person.id;
    const QDate until = m_world.order().until;
    if (m_standing == Standing::Paused) {
        pause.reason = m_dice.percent(60) ? PauseReason::Hospital : PauseReason::Treatment;
        pause.fromOn = m_last.addDays(1);
        if (m_dice.percent(75))
            pause.toOn = until.addDays(m_dice.between(2, 20));
    } else if (m_dice.percent(2)) {
        pause.reason = PauseReason::Away;
        pause.fromOn = until.addDays(m_dice.between(4, 20));
        pause.toOn = pause.fromOn.addDays(m_dice.between(6, 14));
    } else if (m_dice.percent(7) && m_from.daysTo(m_last) > 120) {
        pause.reason = m_dice.percent(50) ? PauseReason::Hospital : PauseReason::Away;
        pause.fromOn = m_from.addDays(m_dice.between(20, 70));
        pause.toOn = pause.fromOn.addDays(m_dice.between(6, 27));
    } else {
        return;
    }
    addPause(m_world, m_centre, pause);
    m_pauses.push_back(pause);
}

void Regular::write(qint64 contacts)
{
    PersonWish wish;
    wish.isNamed = m_isRung || m_dice.percent(85);
    m_person = inventPerson(m_world, m_dice, m_centre, wish);
    CardWish card;
    card.registeredOn = m_from;
    card.hasPhone = m_isRung || m_dice.percent(60);
    card.isWrongNumber = m_hold == HoldReason::WrongNumber;
    addCard(m_world, m_dice, m_centre, m_person, card);
    settlePauses();
    PersonLog log(m_world, m_centre, m_person, m_rhythm);
    writeHistory(log, contacts);
    writeTrailingAttempts(log);
    log.finish(m_pauses);
    if (!m_round)
        return;
    RoundMember member;
    member.roundId = m_round->id;
    member.personId = m_person.id;
    member.joinedOn = m_from;
    m_world.addMade(member, m_centre.centre.id, m_world.days().at(m_from, 15 * 3600), m_centre.coordinator);
    if (m_hold)
        writeHold();
}

QDate Regular::dayOf(qint64 number, qint64 contacts)
{
    const DemoDays& days = m_world.days();
    const qint64 first = days.slotsBefore(m_from);
    qint64 room = days.slotsBefore(m_last) - first;
    qint64 pauseFirst = 0;
    qint64 pauseSlots = 0;
    if (!m_pauses.empty() && m_pauses.front().toOn && *m_pauses.front().toOn < m_last) {
        pauseFirst = days.slotsBefore(m_pauses.front().fromOn);
        pauseSlots = days.slotsBefore(m_pauses.front().toOn->addDays(1)) - pauseFirst;
        room -= pauseSlots;
    }
    // Each contact has its own stretch of the year and falls somewhere in the middle of it.
    qint64 slot = first + room * (number * 1000 + 150 + m_dice.below(700)) / (contacts * 1000);
    if (pauseSlots > 0 && slot >= pauseFirst)
        slot += pauseSlots;
    return days.dayOfSlot(slot);
}

void Regular::writeHistory(PersonLog& log, qint64 contacts)
{
    const qint64 worry = m_dice.percent(8) ? m_dice.below(contacts) : -1;
    const auto worryAt = [&](qint64 i) { return i == worry ? std::optional(ConcernState::Handled) : std::nullopt; };
    for (qint64 i = 0; i < contacts - 1; ++i)
        writeContact(log, dayOf(i, contacts - 1), worryAt(i));
    if (contacts > 0)
        writeContact(log, m_last, m_worry ? m_worry : worryAt(contacts - 1));
}

ContactKind Regular::kindOn(QDate day)
{
    const ContactKind kind = m_isRung ? pickKind(rungKinds, m_dice) : pickKind(dropInKinds, m_dice);
    return m_centre.isClosedOn(day) ? ContactKind::CallOut : kind;
}

int Regular::secondsFor(ContactKind kind)
{
    switch (kind) {
    case ContactKind::CallOut:
        return m_dice.between(m_earliest, m_latest);
    case ContactKind::CallIn: // evening hours
        return m_dice.between(17 * 3600, 21 * 3600);
    case ContactKind::Meal:
        return m_dice.between(41'400, 48'600);
    case ContactKind::Street:
    case ContactKind::Night:
        return m_dice.between(20 * 3600, 22 * 3600);
    default:
        return m_dice.between(10 * 3600, 15 * 3600);
    }
}

void Regular::writeContact(PersonLog& log, QDate day, std::optional<ConcernState> worry)
{
    Contact contact;
    contact.kind = kindOn(day);
    contact.at = m_world.days().at(day, secondsFor(contact.kind));
    contact.helperId = m_dice.percent(60) ? m_caller : m_dice.pick(m_centre.helpers);
    if (contact.kind == ContactKind::CallOut) {
        if (m_dice.percent(24)) {
            for (int i = m_dice.percent(70) ? 1 : m_dice.between(2, 3); i > 0; --i)
                log.tried(contact.at.addSecs(-i * 7200 - m_dice.between(0, 3000)),
                    m_dice.percent(78) ? AttemptOutcome::NoAnswer : AttemptOutcome::MessageLeft, contact.helperId);
        }
        describeTalk(m_world, m_dice, contact, 9);
    } else if (contact.kind == ContactKind::CallIn || contact.kind == ContactKind::Visit) {
        describeTalk(m_world, m_dice, contact, 14);
    }
    log.met(m_dice, contact);
    if (worry)
        addConcern(m_world, m_dice, m_centre, contact, *worry);
}

void Regular::writeTrailingAttempts(PersonLog& log)
{
    const QDate yesterday = m_world.order().until.addDays(-1);
    const bool isLate = m_standing == Standing::Overdue || m_standing == Standing::Forgotten
        || (m_standing == Standing::Never && m_dice.percent(40));
    if (!m_isRung || !isLate || !(m_last < yesterday))
        return;
    const qint64 days = m_last.daysTo(yesterday);
    const int count = m_dice.between(1, static_cast<int>(std::min<qint64>(3, days)));
    for (int i = 1; i <= count; ++i) {
        const bool isLatest = i == count;
        const auto outcome = isLatest && m_hold == HoldReason::Declined ? AttemptOutcome::Declined
            : isLatest && m_hold == HoldReason::WrongNumber             ? AttemptOutcome::WrongNumber
            : m_dice.percent(75)                                        ? AttemptOutcome::NoAnswer
                                                                        : AttemptOutcome::MessageLeft;
        const QDate day = m_last.addDays(days * i / count);
        log.tried(m_world.days().at(day, m_dice.between(m_earliest, m_latest)), outcome, m_caller);
    }
}

void Regular::writeHold()
{
    CallHold hold;
    hold.personId = m_person.id;
    hold.reason = *m_hold;
    m_world.add(hold);
    Task task;
    task.reason =
        *m_hold == HoldReason::Declined ? QStringLiteral("call.declined") : QStringLiteral("call.wrong_number");
    task.subjectKind = QStringLiteral("person");
    task.subjectId = m_person.id.value();
    task.ownerRole = Role::Staff;
    task.dueOn = m_world.order().until.addDays(1);
    const QDateTime at = m_world.days().at(m_world.order().until.addDays(-1), 21 * 3600);
    m_world.addMade(task, m_centre.centre.id, at, m_caller);
}

} // namespace naervaer

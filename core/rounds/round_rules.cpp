// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_rules.h"

#include "core/base/clock.h"

namespace naervaer {
namespace {

/// Where somebody stands in the queue before urgency is looked at.
enum class Turn { Now, BeingRung, LaterToday, TooLateToday, Held };

Turn turnOf(const QueueEntry& entry, QTime now)
{
    if (entry.hold)
        return Turn::Held;
    if (!entry.claimedBy.isNull())
        return Turn::BeingRung;
    if (entry.notAfter && *entry.notAfter < now)
        return Turn::TooLateToday;
    return entry.notBefore && now < *entry.notBefore ? Turn::LaterToday : Turn::Now;
}

/// Whether the wait of `a` is over before that of `b`; both stand in the same turn.
std::optional<bool> waitsShorter(const QueueEntry& a, const QueueEntry& b, Turn turn)
{
    if (turn == Turn::LaterToday && a.notBefore != b.notBefore)
        return a.notBefore < b.notBefore;
    if (turn != Turn::Held || a.hold->untilAt == b.hold->untilAt)
        return std::nullopt;
    if (!a.hold->untilAt || !b.hold->untilAt) // a hold without a moment ends after every other
        return a.hold->untilAt.has_value();
    return *a.hold->untilAt < *b.hold->untilAt;
}

int pressing(const QueueEntry& entry)
{
    constexpr int leastPressing = 4;
    return entry.alertPriority > 0 ? entry.alertPriority : leastPressing;
}

bool isMoreUrgent(const QueueEntry& a, const QueueEntry& b)
{
    if (pressing(a) != pressing(b))
        return pressing(a) < pressing(b);
    if (a.dueOn != b.dueOn)
        return a.dueOn < b.dueOn;
    if (a.lastContactAt.isValid() != b.lastContactAt.isValid())
        return b.lastContactAt.isValid();
    if (a.lastContactAt.isValid() && a.lastContactAt != b.lastContactAt)
        return a.lastContactAt < b.lastContactAt;
    return a.personId < b.personId;
}

QDateTime tomorrow(const QDateTime& now)
{
    return fromLocal(localDate(now).addDays(1), QTime(0, 0));
}

void checkLength(Problems& problems, const QString& text, qsizetype most, const QString& field)
{
    if (text.size() > most)
        problems.push_back({QStringLiteral("text.too_long"), field, {QString::number(most)}});
}

void checkRange(Problems& problems, std::optional<int> number, int least, int most, const Problem& problem)
{
    if (number && (*number < least || *number > most))
        problems.push_back({problem.code, problem.field, {QString::number(least), QString::number(most)}});
}

} // namespace

bool ringsBefore(const QueueEntry& a, const QueueEntry& b, QTime now)
{
    if (const bool theirs = a.share == ShareOf::Other; theirs != (b.share == ShareOf::Other))
        return !theirs;
    const Turn turnOfA = turnOf(a, now);
    const Turn turnOfB = turnOf(b, now);
    if (turnOfA != turnOfB)
        return turnOfA < turnOfB;
    if (a.share != b.share)
        return a.share < b.share;
    return waitsShorter(a, b, turnOfA).value_or(isMoreUrgent(a, b));
}

std::optional<CallHold> holdAfter(
    const CallReport& report, int attemptsToday, bool hasOtherNumber, const QDateTime& now)
{
    switch (report.outcome) {
    case CallOutcome::Reached:
        return std::nullopt;
    case CallOutcome::NoAnswer:
        return CallHold{report.personId, HoldReason::NoAnswer,
            attemptsToday < attemptsPerDay ? now.addSecs(retryMinutes * 60) : tomorrow(now)};
    case CallOutcome::MessageLeft:
        return CallHold{report.personId, HoldReason::MessageLeft, tomorrow(now)};
    case CallOutcome::WrongNumber:
        if (hasOtherNumber)
            return std::nullopt;
        return CallHold{report.personId, HoldReason::WrongNumber, std::nullopt};
    case CallOutcome::Declined:
        return CallHold{report.personId, HoldReason::Declined, std::nullopt};
    case CallOutcome::NotToday:
        return CallHold{report.personId, HoldReason::NotToday, tomorrow(now)};
    }
    return std::nullopt;
}

bool stillHeld(const CallHold& hold, const QDateTime& now)
{
    return !hold.untilAt || now < *hold.untilAt;
}

std::optional<CallHold> longerHold(const std::optional<CallHold>& a, const std::optional<CallHold>& b)
{
    if (!a || !b)
        return a ? a : b;
    if (!a->untilAt || !b->untilAt)
        return a->untilAt ? b : a;
    return *a->untilAt < *b->untilAt ? b : a;
}

Person seenByCaller(Person person, bool onlyEssentials)
{
    if (person.isProtected || onlyEssentials) {
        person.dwelling = Dwelling::Unknown;
        person.address.clear();
        person.postcode.clear();
        person.town.clear();
        person.townKey.clear();
        person.municipalityCode.clear();
    }
    if (!onlyEssentials)
        return person;
    const Person nothing;
    person.diets.clear();
    person.allergens.clear();
    person.adults = nothing.adults;
    person.children = nothing.children;
    person.portions = nothing.portions;
    person.packs = nothing.packs;
    person.legalBasis = nothing.legalBasis;
    person.cameHow = nothing.cameHow;
    person.importId.reset();
    return person;
}

Problems checkRound(const Round& round)
{
    Problems problems;
    if (round.name.trimmed().isEmpty())
        problems.push_back({QStringLiteral("round.name_missing"), QStringLiteral("name")});
    checkLength(problems, round.name, 200, QStringLiteral("name"));
    checkRange(problems, round.intervalDays, 1, 366,
        {QStringLiteral("round.interval_out_of_range"), QStringLiteral("interval_days")});
    if (round.fromTime && round.toTime && *round.toTime <= *round.fromTime)
        problems.push_back({QStringLiteral("round.times_backwards"), QStringLiteral("to_time")});
    return problems;
}

Problems checkReport(const CallReport& report)
{
    Problems problems;
    if (report.concern && report.concernText.trimmed().isEmpty() && report.note.trimmed().isEmpty())
        problems.push_back({QStringLiteral("call.concern_text_missing"), QStringLiteral("concern_text")});
    checkRange(problems, report.mood, 1, 5, {QStringLiteral("contact.mood_out_of_range"), QStringLiteral("mood")});
    checkRange(
        problems, report.minutes, 0, 1440, {QStringLiteral("contact.minutes_out_of_range"), QStringLiteral("minutes")});
    checkLength(problems, report.note, 4000, QStringLiteral("note"));
    checkLength(problems, report.concernText, 2000, QStringLiteral("concern_text"));
    checkLength(problems, report.remember.value_or(QString()), 500, QStringLiteral("remember"));
    return problems;
}

} // namespace naervaer

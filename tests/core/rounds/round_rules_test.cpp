// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_rules.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace naervaer {
namespace {

const QDate tuesday(2026, 11, 3);

QueueEntry entry(qint64 id)
{
    QueueEntry made;
    made.personId = PersonId(id);
    made.dueOn = tuesday;
    made.lastContactAt = fromLocal(tuesday.addDays(-3), QTime(18, 0));
    return made;
}

CallHold heldUntil(const QDateTime& moment)
{
    return {PersonId(1), HoldReason::NoAnswer, moment};
}

std::vector<qint64> inOrder(std::vector<QueueEntry> entries, QTime now = QTime(18, 30))
{
    std::sort(entries.begin(), entries.end(),
        [now](const QueueEntry& a, const QueueEntry& b) { return ringsBefore(a, b, now); });
    std::vector<qint64> ids;
    for (const QueueEntry& each : entries)
        ids.push_back(each.personId.value());
    return ids;
}

CallReport report(CallOutcome outcome)
{
    CallReport made;
    made.personId = PersonId(5);
    made.outcome = outcome;
    return made;
}

QStringList codes(const Problems& problems)
{
    QStringList found;
    for (const Problem& each : problems)
        found.append(each.code + u'/' + each.field);
    return found;
}

} // namespace

TEST_CASE("a pressing alert is rung before somebody longer overdue")
{
    QueueEntry overdue = entry(1);
    overdue.dueOn = tuesday.addDays(-9);
    QueueEntry first = entry(2);
    first.alertPriority = 1;
    QueueEntry goodToKnow = entry(3);
    goodToKnow.alertPriority = 3;
    CHECK(inOrder({overdue, goodToKnow, first}) == std::vector<qint64>{2, 3, 1});
}

TEST_CASE("in each turn one's own share comes first; what others have comes last of all")
{
    QueueEntry own = entry(1);
    own.share = ShareOf::Own;
    QueueEntry ownLater = entry(2);
    ownLater.share = ShareOf::Own;
    ownLater.notBefore = QTime(20, 0);
    QueueEntry overdue = entry(3);
    overdue.dueOn = tuesday.addDays(-9);
    QueueEntry theirs = entry(4);
    theirs.share = ShareOf::Other;
    theirs.alertPriority = 1;
    CHECK(inOrder({theirs, ownLater, overdue, own}) == std::vector<qint64>{1, 3, 2, 4});
}

TEST_CASE("who is overdue longest comes first, then who was never called, then the oldest contact")
{
    QueueEntry overdue = entry(1);
    overdue.dueOn = tuesday.addDays(-1);
    QueueEntry never = entry(2);
    never.lastContactAt = {};
    QueueEntry older = entry(3);
    older.lastContactAt = older.lastContactAt.addDays(-4);
    CHECK(inOrder({entry(4), older, never, overdue}) == std::vector<qint64>{1, 2, 3, 4});
}

TEST_CASE("who can be rung now comes before who is being rung, who waits for an hour and who is held")
{
    QueueEntry held = entry(1);
    held.alertPriority = 1;
    held.hold = heldUntil(fromLocal(tuesday, QTime(20, 0)));
    QueueEntry taken = entry(2);
    taken.alertPriority = 1;
    taken.claimedBy = HelperId(9);
    QueueEntry later = entry(3);
    later.alertPriority = 1;
    later.notBefore = QTime(19, 0);
    QueueEntry tooLate = entry(4);
    tooLate.alertPriority = 1;
    tooLate.notAfter = QTime(18, 0);
    CHECK(inOrder({held, tooLate, later, taken, entry(5)}) == std::vector<qint64>{5, 2, 3, 4, 1});
}

TEST_CASE("an hour of the day that has come no longer keeps anybody waiting")
{
    QueueEntry notBefore = entry(1);
    notBefore.dueOn = tuesday.addDays(-1);
    notBefore.notBefore = QTime(11, 0);
    CHECK(inOrder({entry(2), notBefore}, QTime(10, 59)) == std::vector<qint64>{2, 1});
    CHECK(inOrder({entry(2), notBefore}, QTime(11, 0)) == std::vector<qint64>{1, 2});
}

TEST_CASE("an hour of the day that is the last still lets somebody be rung")
{
    QueueEntry notAfter = entry(1);
    notAfter.dueOn = tuesday.addDays(-1);
    notAfter.notAfter = QTime(20, 0);
    CHECK(inOrder({entry(2), notAfter}, QTime(20, 0)) == std::vector<qint64>{1, 2});
    CHECK(inOrder({entry(2), notAfter}, QTime(20, 1)) == std::vector<qint64>{2, 1});
}

TEST_CASE("who waits is ordered by when the wait is over, whatever presses")
{
    QueueEntry eleven = entry(1);
    eleven.notBefore = QTime(11, 0);
    QueueEntry noon = entry(2);
    noon.notBefore = QTime(12, 0);
    noon.alertPriority = 1;
    QueueEntry soon = entry(3);
    soon.hold = heldUntil(fromLocal(tuesday, QTime(10, 0)));
    QueueEntry late = entry(4);
    late.alertPriority = 1;
    late.hold = heldUntil(fromLocal(tuesday, QTime(11, 0)));
    QueueEntry lasting = entry(5);
    lasting.hold = CallHold{PersonId(5), HoldReason::Declined, std::nullopt};
    CHECK(inOrder({lasting, late, soon, noon, eleven}, QTime(9, 0)) == std::vector<qint64>{1, 2, 3, 4, 5});
}

TEST_CASE("equals keep one order, so that a queue does not jump when it is read again")
{
    CHECK(inOrder({entry(3), entry(1), entry(2)}) == std::vector<qint64>{1, 2, 3});
    CHECK_FALSE(ringsBefore(entry(1), entry(1), QTime(18, 30)));
}

TEST_CASE("no answer leaves a person in peace for two hours, after the third try of the day until tomorrow")
{
    const QDateTime now = fromLocal(tuesday, QTime(18, 30));
    CHECK(holdAfter(report(CallOutcome::NoAnswer), 1, true, now)
        == CallHold{PersonId(5), HoldReason::NoAnswer, fromLocal(tuesday, QTime(20, 30))});
    CHECK(holdAfter(report(CallOutcome::NoAnswer), 2, true, now)->untilAt == fromLocal(tuesday, QTime(20, 30)));
    CHECK(
        holdAfter(report(CallOutcome::NoAnswer), 3, true, now)->untilAt == fromLocal(tuesday.addDays(1), QTime(0, 0)));
}

TEST_CASE("a message and a bad moment leave a person in peace until the clock strikes twelve where they live")
{
    const QDateTime late = fromLocal(tuesday, QTime(23, 59));
    const QDateTime midnight = fromLocal(QDate(2026, 11, 4), QTime(0, 0));
    CHECK(holdAfter(report(CallOutcome::MessageLeft), 1, true, late)->untilAt == midnight);
    CHECK(holdAfter(report(CallOutcome::NotToday), 1, true, late)->untilAt == midnight);
    CHECK(holdAfter(report(CallOutcome::NotToday), 1, true, late)->reason == HoldReason::NotToday);
}

TEST_CASE("a lasting no and a missing number wait for staff, a second number is rung at once")
{
    const QDateTime now = fromLocal(tuesday, QTime(18, 30));
    CHECK(holdAfter(report(CallOutcome::Declined), 1, true, now)
        == CallHold{PersonId(5), HoldReason::Declined, std::nullopt});
    CHECK(holdAfter(report(CallOutcome::WrongNumber), 1, false, now)
        == CallHold{PersonId(5), HoldReason::WrongNumber, std::nullopt});
    CHECK_FALSE(holdAfter(report(CallOutcome::WrongNumber), 1, true, now));
    CHECK_FALSE(holdAfter(report(CallOutcome::Reached), 3, false, now));
}

TEST_CASE("a hold ends at its moment, one without a moment does not")
{
    const QDateTime now = fromLocal(tuesday, QTime(18, 30));
    CHECK(stillHeld(heldUntil(now.addMSecs(1)), now));
    CHECK_FALSE(stillHeld(heldUntil(now), now));
    CHECK(stillHeld({PersonId(1), HoldReason::Declined, std::nullopt}, now.addYears(5)));
}

TEST_CASE("a caller never sees a protected address")
{
    Person person;
    person.name = QStringLiteral("Kaj");
    person.dwelling = Dwelling::StaysAt;
    person.address = QStringLiteral("Havnegade 1");
    person.postcode = QStringLiteral("8000");
    person.town = QStringLiteral("Aarhus C");
    person.municipalityCode = QStringLiteral("0751");
    CHECK(seenByCaller(person, false).address == QStringLiteral("Havnegade 1"));
    person.isProtected = true;
    const Person seen = seenByCaller(person, false);
    CHECK(seen.address + seen.postcode + seen.town + seen.municipalityCode == QString());
    CHECK(seen.dwelling == Dwelling::Unknown);
    CHECK(seen.name == QStringLiteral("Kaj"));
}

TEST_CASE("the essentials of a card are what a talk needs")
{
    Person person;
    person.name = QStringLiteral("Kaj");
    person.remember = QStringLiteral("ring igen om tandlægen");
    person.languages = {QStringLiteral("so")};
    person.interests = {QStringLiteral("skak")};
    person.address = QStringLiteral("Havnegade 1");
    person.diets = {QStringLiteral("halal")};
    person.allergens = {QStringLiteral("nuts")};
    person.children = 3;
    person.packs = 3;
    person.legalBasis = LegalBasis::Consent;
    person.cameHow = CameHow::Nurse;
    person.importId = 4;
    const Person seen = seenByCaller(person, true);
    CHECK(seen.remember == QStringLiteral("ring igen om tandlægen"));
    CHECK(seen.languages == QStringList{QStringLiteral("so")});
    CHECK(seen.interests == QStringList{QStringLiteral("skak")});
    CHECK(seen.address.isEmpty());
    CHECK(seen.diets.isEmpty());
    CHECK(seen.allergens.isEmpty());
    CHECK(seen.children + seen.packs == 0);
    CHECK(seen.legalBasis == LegalBasis::Unknown);
    CHECK(seen.cameHow == CameHow::Unknown);
    CHECK_FALSE(seen.importId);
}

TEST_CASE("a round needs a name, an interval of a year at most and an evening that ends after it began")
{
    Round round;
    round.name = QStringLiteral("Aftenrunden");
    round.fromTime = QTime(17, 0);
    CHECK(checkRound(round).empty());
    round.toTime = QTime(17, 0);
    round.intervalDays = 367;
    round.name = QStringLiteral("  ");
    CHECK(codes(checkRound(round))
        == QStringList{QStringLiteral("round.name_missing/name"),
            QStringLiteral("round.interval_out_of_range/interval_days"),
            QStringLiteral("round.times_backwards/to_time")});
    round.name = QString(201, u'r');
    round.intervalDays = 1;
    round.toTime = QTime(20, 0);
    CHECK(checkRound(round)
        == Problems{{QStringLiteral("text.too_long"), QStringLiteral("name"), {QStringLiteral("200")}}});
    round.intervalDays = 0;
    CHECK(checkRound(round).size() == 2);
}

TEST_CASE("a concern is told in its own words or in the note")
{
    CallReport told = report(CallOutcome::Reached);
    told.concern = true;
    told.note = QStringLiteral(" ");
    CHECK(codes(checkReport(told)) == QStringList{QStringLiteral("call.concern_text_missing/concern_text")});
    told.note = QStringLiteral("spiser ikke");
    CHECK(checkReport(told).empty());
    told.note.clear();
    told.concernText = QStringLiteral("spiser ikke");
    CHECK(checkReport(told).empty());
}

TEST_CASE("a call's mood, minutes and texts stay within what is kept")
{
    CallReport told = report(CallOutcome::Reached);
    told.mood = 6;
    told.minutes = 1441;
    told.note = QString(4001, u'n');
    told.concernText = QString(2001, u'c');
    told.remember = QString(501, u'r');
    CHECK(codes(checkReport(told))
        == QStringList{QStringLiteral("contact.mood_out_of_range/mood"),
            QStringLiteral("contact.minutes_out_of_range/minutes"), QStringLiteral("text.too_long/note"),
            QStringLiteral("text.too_long/concern_text"), QStringLiteral("text.too_long/remember")});
    told = report(CallOutcome::Reached);
    told.mood = 1;
    told.minutes = 0;
    told.remember = QString(500, u'r');
    CHECK(checkReport(told).empty());
}

} // namespace naervaer

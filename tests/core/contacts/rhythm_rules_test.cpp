// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/rhythm_rules.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <random>

using namespace naervaer;

namespace {

const QDate start(2026, 11, 3);

Rhythm every(int days, std::optional<QDate> lastContact = {})
{
    Rhythm rhythm;
    rhythm.intervalDays = days;
    rhythm.sinceOn = start;
    if (lastContact)
        rhythm.lastContactAt = fromLocal(*lastContact, QTime(14, 0));
    return rhythm;
}

Pause pauseOf(int from, std::optional<int> to)
{
    Pause pause;
    pause.fromOn = start.addDays(from);
    if (to)
        pause.toOn = start.addDays(*to);
    return pause;
}

Problems codesOnly(Problems problems)
{
    for (Problem& each : problems)
        each = {each.code, {}};
    return problems;
}

bool isPaused(QDate day, const std::vector<Pause>& pauses)
{
    return std::any_of(pauses.begin(), pauses.end(), [&](const Pause& each) { return each.period().contains(day); });
}

/// Waits from day to day while a pause lasts, at most some years.
std::optional<QDate> waited(QDate day, const std::vector<Pause>& pauses)
{
    for (int days = 0; days < 3000; ++days, day = day.addDays(1))
        if (!isPaused(day, pauses))
            return day;
    return std::nullopt;
}

/// What forgottenDay() should say, counted on the fingers.
std::optional<QDate> countedForgotten(const Rhythm& rhythm, const std::vector<Pause>& pauses, int margin)
{
    QDate day = rhythm.sinceOn;
    if (rhythm.lastContactAt.isValid() && localDate(rhythm.lastContactAt) > day)
        day = localDate(rhythm.lastContactAt);
    for (int passed = 0; passed < *rhythm.intervalDays; ++passed)
        day = day.addDays(1);
    const auto due = waited(day, pauses);
    if (!due)
        return std::nullopt;
    day = *due;
    for (int passed = 0; passed <= margin; ++passed)
        day = day.addDays(1);
    return waited(day, pauses);
}

std::optional<QDate> countedDue(const Rhythm& rhythm, const std::vector<Pause>& pauses)
{
    QDate day = rhythm.sinceOn;
    if (rhythm.lastContactAt.isValid()) {
        QDate next = localDate(rhythm.lastContactAt);
        for (int passed = 0; passed < *rhythm.intervalDays; ++passed)
            next = next.addDays(1);
        if (next > day)
            day = next;
    }
    return waited(day, pauses);
}

/// Rhythms and pauses from a seed: up to eight pauses, overlapping or touching, some without an end.
class Situations {
public:
    explicit Situations(unsigned seed) : m_random(seed) { }

    int number(int from, int to) { return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1)); }

    Rhythm rhythm()
    {
        Rhythm made = every(number(1, 40));
        if (number(0, 3) > 0)
            made.lastContactAt = fromLocal(start.addDays(number(-60, 60)), QTime(number(0, 23), 0));
        return made;
    }

    std::vector<Pause> pauses()
    {
        std::vector<Pause> made;
        for (int n = number(0, 8); n > 0; --n) {
            const int from = number(-60, 120);
            made.push_back(pauseOf(from, number(0, 15) == 0 ? std::nullopt : std::optional(from + number(0, 30))));
        }
        return made;
    }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("somebody never contacted is due from the first day and forgotten when a rhythm and the margin have passed")
{
    CHECK(dueDay(every(3), {}) == start);
    CHECK(forgottenDay(every(3), {}, 2) == start.addDays(6));
}

TEST_CASE("a contact moves the due day by the interval from its own day in Copenhagen")
{
    CHECK(dueDay(every(3, start), {}) == start.addDays(3));
    CHECK(forgottenDay(every(3, start), {}, 2) == start.addDays(6));
    Rhythm late = every(3);
    late.lastContactAt = QDateTime(start, QTime(23, 30), Qt::UTC); // half past midnight in Copenhagen
    CHECK(dueDay(late, {}) == start.addDays(4));
}

TEST_CASE("without an agreement nobody is due or forgotten")
{
    Rhythm none = every(3, start);
    none.intervalDays.reset();
    CHECK_FALSE(dueDay(none, {}));
    CHECK_FALSE(forgottenDay(none, {}, 2));
}

TEST_CASE("an old contact makes nobody red before the new agreement has run a rhythm")
{
    const Rhythm imported = every(7, start.addDays(-200));
    CHECK(dueDay(imported, {}) == start);
    CHECK(forgottenDay(imported, {}, 2) == start.addDays(10));
}

TEST_CASE("a pause moves the days to after its end, pauses that touch count as one, an endless one leaves none")
{
    const Rhythm rhythm = every(3, start);
    CHECK(dueDay(rhythm, {pauseOf(2, 10)}) == start.addDays(11));
    CHECK(dueDay(rhythm, {pauseOf(11, 12), pauseOf(2, 10)}) == start.addDays(13));
    CHECK(dueDay(rhythm, {pauseOf(3, 3)}) == start.addDays(4));
    CHECK(dueDay(rhythm, {pauseOf(4, 10)}) == start.addDays(3));
    CHECK_FALSE(dueDay(rhythm, {pauseOf(2, std::nullopt)}));
    CHECK_FALSE(forgottenDay(rhythm, {pauseOf(2, std::nullopt)}, 2));
}

TEST_CASE("who comes home from hospital is not forgotten that same day")
{
    CHECK(forgottenDay(every(3, start), {pauseOf(1, 30)}, 2) == start.addDays(31 + 2 + 1));
    CHECK(forgottenDay(every(3, start), {pauseOf(5, 8)}, 2) == start.addDays(9));
}

TEST_CASE("a pause taken back counts for nothing")
{
    Pause withdrawn = pauseOf(0, std::nullopt);
    withdrawn.isActive = false;
    CHECK(dueDay(every(3, start), {withdrawn}) == start.addDays(3));
}

TEST_CASE("due and forgotten days agree with counting day by day, and never lie inside a pause")
{
    Situations situations(104);
    for (int n = 0; n < 5000; ++n) {
        const Rhythm rhythm = situations.rhythm();
        const auto pauses = situations.pauses();
        const int margin = situations.number(0, 7);
        const auto due = dueDay(rhythm, pauses);
        const auto forgotten = forgottenDay(rhythm, pauses, margin);
        REQUIRE(due == countedDue(rhythm, pauses));
        REQUIRE(forgotten == countedForgotten(rhythm, pauses, margin));
        REQUIRE_FALSE((due && isPaused(*due, pauses)));
        REQUIRE_FALSE((forgotten && isPaused(*forgotten, pauses)));
        if (due && forgotten)
            REQUIRE(*forgotten > due->addDays(margin));
    }
}

TEST_CASE("a longer interval or a wider margin never makes anybody due or forgotten earlier")
{
    Situations situations(2020);
    const auto later = [](std::optional<QDate> a, std::optional<QDate> b) { return !b || (a && *a <= *b); };
    for (int n = 0; n < 5000; ++n) {
        const Rhythm tight = situations.rhythm();
        const auto pauses = situations.pauses();
        Rhythm loose = tight;
        loose.intervalDays = *tight.intervalDays + situations.number(1, 10);
        const int margin = situations.number(0, 5);
        REQUIRE(later(dueDay(tight, pauses), dueDay(loose, pauses)));
        REQUIRE(later(forgottenDay(tight, pauses, margin), forgottenDay(loose, pauses, margin)));
        REQUIRE(later(forgottenDay(tight, pauses, margin), forgottenDay(tight, pauses, margin + 1)));
    }
}

TEST_CASE("first days are spread evenly: no day gets more than its share rounded up")
{
    const auto [count, interval] = GENERATE(table<int, int>({{1, 7}, {7, 7}, {100, 7}, {5, 30}, {1000, 3}, {31, 30}}));
    std::vector<int> perDay(static_cast<size_t>(interval));
    int before = 0;
    for (int n = 0; n < count; ++n) {
        const int offset = spreadOffset(n, count, interval);
        REQUIRE(offset >= before);
        REQUIRE(offset < interval);
        ++perDay[static_cast<size_t>(offset)];
        before = offset;
    }
    CHECK(*std::max_element(perDay.begin(), perDay.end()) == (count + interval - 1) / interval);
    CHECK(spreadOffset(0, 0, 7) == 0);
}

TEST_CASE("a tighter agreement begins anew, a looser one keeps the first day")
{
    const QDate today = start.addDays(20);
    CHECK(agreed(every(7), 3, {}, {}, today).sinceOn == today);
    CHECK(agreed(every(7), 7, QTime(11, 0), {}, today).sinceOn == start);
    CHECK(agreed(every(7), 14, {}, {}, today).sinceOn == start);
    Rhythm none;
    CHECK(agreed(none, 7, {}, {}, today).sinceOn == today);
    const Rhythm timed = agreed(every(7), 7, QTime(11, 0), QTime(15, 0), today);
    CHECK(timed.notBefore == QTime(11, 0));
    CHECK(timed.notAfter == QTime(15, 0));
    CHECK_FALSE(agreed(every(7), {}, {}, {}, today).intervalDays);
}

TEST_CASE("an interval is from a day to a year, and times of day go forwards")
{
    CHECK(checkRhythm(every(1)).empty());
    CHECK(checkRhythm(every(366)).empty());
    const Problems outOfRange{{QStringLiteral("rhythm.interval_out_of_range"), QStringLiteral("interval"),
        {QStringLiteral("1"), QStringLiteral("366")}}};
    CHECK(checkRhythm(every(0)) == outOfRange);
    CHECK(checkRhythm(every(367)) == outOfRange);
    Rhythm backwards = every(3);
    backwards.notBefore = QTime(15, 0);
    backwards.notAfter = QTime(11, 0);
    CHECK(codesOnly(checkRhythm(backwards)) == Problems{{QStringLiteral("rhythm.times_backwards"), {}}});
    backwards.notAfter = QTime(15, 1);
    CHECK(checkRhythm(backwards).empty());
}

TEST_CASE("a pause goes forwards and does not meet another")
{
    Pause other = pauseOf(10, 20);
    other.id = PauseId(1);
    const auto codes = [&](const Pause& pause) { return codesOnly(checkPause(pause, {other})); };
    CHECK(codes(pauseOf(21, 22)).empty());
    CHECK(codes(pauseOf(9, 9)).empty());
    CHECK(codes(pauseOf(20, 22)) == Problems{{QStringLiteral("pause.overlaps"), {}}});
    CHECK(codes(pauseOf(5, std::nullopt)) == Problems{{QStringLiteral("pause.overlaps"), {}}});
    CHECK(codes(pauseOf(8, 7)) == Problems{{QStringLiteral("period.backwards"), {}}});
    Pause longNote = pauseOf(1, 2);
    longNote.note = QString(501, u'x');
    CHECK(codes(longNote) == Problems{{QStringLiteral("text.too_long"), {}}});
    CHECK(checkPause(other, {other}).empty());
    Pause takenBack = pauseOf(12, 13);
    takenBack.isActive = false;
    CHECK(codes(takenBack).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/rhythm_rules.h"

#include "core/base/clock.h"

namespace naervaer {
namespace {

constexpr int longestInterval = 366;
constexpr int longestNote = 500;

/// The day itself, or the first one after it without a pause; none when a pause has no end.
std::optional<QDate> firstFreeDay(QDate day, const std::vector<Pause>& pauses)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const Pause& pause : pauses) {
            if (!pause.isActive || !pause.period().contains(day))
                continue;
            if (!pause.toOn)
                return std::nullopt;
            day = pause.toOn->addDays(1);
            moved = true;
        }
    }
    return day;
}

bool outOfRange(std::optional<int> intervalDays)
{
    return intervalDays && (*intervalDays < 1 || *intervalDays > longestInterval);
}

} // namespace

std::optional<QDate> dueDay(const Rhythm& rhythm, const std::vector<Pause>& pauses)
{
    if (!rhythm.intervalDays)
        return std::nullopt;
    QDate day = rhythm.sinceOn;
    if (rhythm.lastContactAt.isValid())
        day = std::max(day, localDate(rhythm.lastContactAt).addDays(*rhythm.intervalDays));
    return firstFreeDay(day, pauses);
}

std::optional<QDate> forgottenDay(const Rhythm& rhythm, const std::vector<Pause>& pauses, int marginDays)
{
    if (!rhythm.intervalDays)
        return std::nullopt;
    QDate start = rhythm.sinceOn;
    if (rhythm.lastContactAt.isValid())
        start = std::max(start, localDate(rhythm.lastContactAt));
    const auto rhythmPassed = firstFreeDay(start.addDays(*rhythm.intervalDays), pauses);
    return rhythmPassed ? firstFreeDay(rhythmPassed->addDays(marginDays + 1), pauses) : std::nullopt;
}

int spreadOffset(int n, int count, int intervalDays)
{
    return count < 1 ? 0 : static_cast<int>(qint64(n) * intervalDays / count);
}

Rhythm agreed(Rhythm rhythm, std::optional<int> intervalDays, std::optional<QTime> notBefore,
    std::optional<QTime> notAfter, QDate today)
{
    const bool looser = rhythm.intervalDays && intervalDays && *intervalDays >= *rhythm.intervalDays;
    if (!looser)
        rhythm.sinceOn = today;
    rhythm.intervalDays = intervalDays;
    rhythm.notBefore = notBefore;
    rhythm.notAfter = notAfter;
    return rhythm;
}

Problems checkRhythm(const Rhythm& rhythm)
{
    Problems problems;
    if (outOfRange(rhythm.intervalDays))
        problems.push_back({QStringLiteral("rhythm.interval_out_of_range"), QStringLiteral("interval"),
            {QStringLiteral("1"), QString::number(longestInterval)}});
    if (rhythm.notBefore && rhythm.notAfter && *rhythm.notAfter <= *rhythm.notBefore)
        problems.push_back({QStringLiteral("rhythm.times_backwards"), QStringLiteral("not_after")});
    return problems;
}

Problems checkPause(const Pause& pause, const std::vector<Pause>& others)
{
    Problems problems;
    if (!pause.fromOn.isValid() || (pause.toOn && *pause.toOn < pause.fromOn))
        problems.push_back({QStringLiteral("period.backwards"), QStringLiteral("to_on")});
    if (pause.note.size() > longestNote)
        problems.push_back({QStringLiteral("text.too_long"), QStringLiteral("note"), {QString::number(longestNote)}});
    if (!pause.isActive)
        return problems;
    for (const Pause& other : others)
        if (other.isActive && other.id != pause.id && other.period().overlaps(pause.period())) {
            problems.push_back({QStringLiteral("pause.overlaps"), QStringLiteral("from_on")});
            break;
        }
    return problems;
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_rules.h"

#include "core/base/clock.h"

#include <QSet>
#include <algorithm>

namespace naervaer {
namespace {

constexpr qint64 secondsOfHour = 60 * 60;
constexpr qint64 secondsOfDay = 24 * secondsOfHour;
constexpr int daysKeptBefore = 14; ///< Before an update or a restore: until somebody has noticed what went wrong.
constexpr int timesRegister = 10;

qint64 hourOf(const QDateTime& moment)
{
    return moment.toSecsSinceEpoch() / secondsOfHour;
}

QDate mondayOf(const QDateTime& moment)
{
    const QDate day = localDate(moment);
    return day.addDays(1 - day.dayOfWeek());
}

/// Says of each backup, newest first, whether it is the newest of its hour, day or week.
class Periods {
public:
    Periods(const KeepRule& rule, const QDateTime& now)
        : m_firstHour(hourOf(now) - rule.hours + 1), m_firstDay(localDate(now).addDays(1 - rule.days)),
          m_firstWeek(mondayOf(now).addDays(-7 * (rule.weeks - 1)))
    {
    }

    [[nodiscard]] bool needs(const QDateTime& at)
    {
        const bool ofHour = first(m_hours, hourOf(at), m_firstHour);
        const bool ofDay = first(m_days, localDate(at), m_firstDay);
        const bool ofWeek = first(m_weeks, mondayOf(at), m_firstWeek);
        return ofHour || ofDay || ofWeek;
    }

private:
    template <typename Period> static bool first(QSet<Period>& met, const Period& period, const Period& earliest)
    {
        if (period < earliest || met.contains(period))
            return false;
        met.insert(period);
        return true;
    }

    qint64 m_firstHour;
    QDate m_firstDay;
    QDate m_firstWeek;
    QSet<qint64> m_hours;
    QSet<QDate> m_days;
    QSet<QDate> m_weeks;
};

bool isProtected(const Backup& backup, const QDateTime& now)
{
    const bool isBefore = backup.reason == BackupReason::BeforeUpdate || backup.reason == BackupReason::BeforeRestore;
    return isBefore && backup.at > now.addDays(-daysKeptBefore);
}

void newestFirst(std::vector<Backup>& all)
{
    std::stable_sort(all.begin(), all.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
}

} // namespace

KeepRule KeepRule::forRegister(qint64 registerBytes)
{
    KeepRule rule;
    rule.bytes = std::max(rule.bytes, timesRegister * registerBytes);
    return rule;
}

std::vector<Backup> superfluous(std::vector<Backup> all, const KeepRule& rule, const QDateTime& now)
{
    newestFirst(all);
    const Backup* newest = newestOf(all, now);
    std::vector<Backup> gone;
    std::vector<const Backup*> mayGo; // if space is short
    Periods periods(rule, now);
    qint64 bytes = 0;
    for (const Backup& each : all) {
        const bool stays = &each == newest || isProtected(each, now);
        const bool ofPeriod = each.at <= now && periods.needs(each.at); // those that stay stand for their hour too
        if (!stays && !ofPeriod && each.at <= now) {
            gone.push_back(each);
            continue;
        }
        bytes += each.bytes;
        if (!stays)
            mayGo.push_back(&each);
    }
    for (auto oldest = mayGo.rbegin(); oldest != mayGo.rend() && bytes > rule.bytes; ++oldest) {
        bytes -= (*oldest)->bytes;
        gone.push_back(**oldest);
    }
    return gone;
}

const Backup* newestOf(const std::vector<Backup>& all, const QDateTime& now)
{
    const QDateTime believed = now.addSecs(secondsOfDay);
    const Backup* newest = nullptr;
    for (const Backup& each : all)
        if (each.at <= believed && (!newest || each.at > newest->at))
            newest = &each;
    return newest;
}

bool isHourPast(const Backup* newest, const QDateTime& now)
{
    return !newest || newest->at > now || newest->at.secsTo(now) >= secondsOfHour;
}

BackupAge ageOf(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid() || at < now.addDays(-7))
        return BackupAge::TooOld;
    return at < now.addDays(-1) ? BackupAge::Old : BackupAge::Fresh;
}

} // namespace naervaer

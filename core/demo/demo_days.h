// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <vector>

namespace naervaer {

/// The days the demo tells of, and how busy each is: fewer contacts at weekends, in July and around Christmas.
class DemoDays {
public:
    /// From the day the talks began (or a year and a half before `until`, whichever is earlier) until `until`.
    explicit DemoDays(QDate until);

    [[nodiscard]] QDate until() const { return m_until; }
    /// The first day of the year of contacts.
    [[nodiscard]] QDate yearAgo() const { return m_until.addDays(-365); }
    /// When Samtaler began: 24 March 2020, or a year and a half ago when that is not yet past.
    [[nodiscard]] QDate talksBegan() const;

    /// The UTC moment of a local time of day, 04.00 to 23.59, in seconds since midnight.
    [[nodiscard]] QDateTime at(QDate day, int seconds) const;

    /// Spreading contacts over slots instead of days gives each day its share: the slots before `day`.
    [[nodiscard]] qint64 slotsBefore(QDate day) const;
    [[nodiscard]] QDate dayOfSlot(qint64 slot) const;

private:
    QDate m_first;
    QDate m_until;
    std::vector<qint64> m_midnights; ///< Milliseconds since 1970, per day since m_first.
    std::vector<qint64> m_slotsBefore; ///< Per day since m_first.
    std::vector<int> m_dayOfSlot;
};

} // namespace naervaer

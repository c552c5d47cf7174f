// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace naervaer {

/// What time it is. Everything that asks takes one, so that tests and the demo can say.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Today as people in Denmark and Norway see it.
    [[nodiscard]] QDate today() const;
};

class SystemClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Stands where it was put until moved.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void moveTo(const QDateTime& now) { m_now = now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now;
};

// Denmark and Norway keep the same time. Dates in a file are these, whatever the PC's own zone is,
// so that a report is the same on every machine.

/// A moment as read on a wall clock in Copenhagen and Oslo.
[[nodiscard]] QDateTime toLocal(const QDateTime& moment);
[[nodiscard]] QDate localDate(const QDateTime& moment);
/// Noon, UTC, of the moment's local date: says the day still, but no longer the hour. Invalid stays invalid.
[[nodiscard]] QDateTime noonOf(const QDateTime& moment);
/// The UTC moment of a local date and time. A time skipped in spring is moved forward an hour;
/// of an hour that comes twice in autumn the first is meant.
[[nodiscard]] QDateTime fromLocal(QDate date, QTime time);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handover_rules.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of hand-over sheets: what the log holds of one centre's working day.
class HandoverStore {
public:
    HandoverStore(storage::Database& database, CentreId centre, QDate day)
        : m_database(database), m_centre(centre), m_day(day), m_hours(workingDay(day))
    {
    }

    [[nodiscard]] std::map<ContactKind, int> contacts() const;
    [[nodiscard]] int people() const;
    /// One row per attempt of the day at somebody who was not met since, in the order of time.
    [[nodiscard]] std::vector<NotReached> attempts() const;
    /// Open tasks due by the next day or opened on this one.
    [[nodiscard]] std::vector<TaskLine> tasks() const;
    /// What begins or ends with the next day, and alerts raised on this one that are still shown.
    [[nodiscard]] std::vector<PlannedChange> changes() const;

    [[nodiscard]] std::vector<std::pair<QString, QDateTime>> readBy() const;
    [[nodiscard]] std::optional<HandoverReading> reading(HelperId helper) const;

private:
    void addPauses(std::vector<PlannedChange>& changes) const;
    void addAlerts(std::vector<PlannedChange>& changes) const;
    void addClosures(std::vector<PlannedChange>& changes) const;
    /// Of the statement's day and hours: `:centre`, `:day`, `:next`, `:from`, `:until`.
    [[nodiscard]] storage::Binds binds() const;

    storage::Database& m_database;
    CentreId m_centre;
    QDate m_day;
    WorkingDay m_hours;
};

} // namespace naervaer

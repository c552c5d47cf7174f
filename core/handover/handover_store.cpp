// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_store.h"

#include "core/base/id_source.h"
#include "core/handover/handover_mapping.h"
#include "core/people/people_mapping.h"
#include "core/privacy/masking.h"
#include "core/tasks/task_mapping.h"
#include "core/tasks/task_rules.h"

#include <algorithm>

namespace naervaer {
namespace {

/// The centre's contacts of the working day; the days narrow by the index, the moments are exact.
const QString contactsOfDay = QStringLiteral(" FROM contact WHERE centre_id = :centre AND day BETWEEN :day AND :next"
                                             " AND at >= :from AND at < :until AND NOT is_undone");

const QString shownName = QStringLiteral("COALESCE(%1, '')").arg(shownNameIn(QStringLiteral("p")));

} // namespace

storage::Binds HandoverStore::binds() const
{
    return {{"centre", m_centre}, {"day", m_day}, {"next", m_day.addDays(1)}, {"from", m_hours.from},
        {"until", m_hours.until}};
}

std::map<ContactKind, int> HandoverStore::contacts() const
{
    std::map<ContactKind, int> counts;
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT kind, count(*)") + contactsOfDay + QStringLiteral(" GROUP BY kind"), binds());
    while (rows.next())
        counts[rows.get<ContactKind>(0)] = rows.get<int>(1);
    return counts;
}

int HandoverStore::people() const
{
    return m_database.value<int>(QStringLiteral("SELECT count(DISTINCT person_id)") + contactsOfDay, binds())
        .value_or(0);
}

std::vector<NotReached> HandoverStore::attempts() const
{
    std::vector<NotReached> attempts;
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT a.person_id, %1, a.outcome, a.at, COALESCE(h.name, ''), a.note FROM attempt a"
                       " JOIN person p ON p.id = a.person_id LEFT JOIN helper h ON h.id = a.helper_id"
                       " WHERE a.centre_id = :centre AND a.day BETWEEN :day AND :next AND a.at >= :from"
                       " AND a.at < :until AND NOT a.is_undone AND p.state IN ('active', 'restricted')"
                       " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.person_id = a.person_id AND c.at >= a.at"
                       " AND NOT c.is_undone) ORDER BY a.at, a.id")
            .arg(shownName),
        binds());
    while (rows.next())
        attempts.push_back({rows.get<PersonId>(0), rows.get<QString>(1), 1, rows.get<AttemptOutcome>(2),
            rows.get<QDateTime>(3), rows.get<QString>(4), rows.get<QString>(5)});
    return attempts;
}

std::vector<TaskLine> HandoverStore::tasks() const
{
    std::vector<TaskLine> lines;
    const QStringList columns = storage::columnNames<Task>();
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT task.%1, %2 FROM task LEFT JOIN person p ON p.id = task.subject_id"
                       " AND task.subject_kind = 'person' WHERE task.state = 'open' AND task.centre_id = :centre"
                       " AND (task.due_on <= :next OR (task.created_at >= :from AND task.created_at < :until))")
            .arg(columns.join(QStringLiteral(", task.")), shownName),
        {{"centre", m_centre}, {"next", m_day.addDays(1)}, {"from", m_hours.from}, {"until", m_hours.until}});
    while (rows.next()) {
        TaskLine& line = lines.emplace_back();
        storage::readRow(rows.row(), line.task);
        line.personName = rows.get<QString>(static_cast<int>(columns.size()));
    }
    std::sort(
        lines.begin(), lines.end(), [](const TaskLine& a, const TaskLine& b) { return comesBefore(a.task, b.task); });
    return lines;
}

std::vector<PlannedChange> HandoverStore::changes() const
{
    std::vector<PlannedChange> changes;
    addClosures(changes);
    addPauses(changes);
    addAlerts(changes);
    return changes;
}

void HandoverStore::addClosures(std::vector<PlannedChange>& changes) const
{
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT from_on, to_on, reason FROM centre_closure WHERE centre_id = :centre AND NOT is_lifted"
                       " AND (from_on = :next OR to_on = :day) ORDER BY from_on, id"),
        {{"centre", m_centre}, {"next", m_day.addDays(1)}, {"day", m_day}});
    while (rows.next()) {
        const bool begins = rows.get<QDate>(0) == m_day.addDays(1);
        changes.push_back({begins ? ChangeOfPlan::CentreCloses : ChangeOfPlan::CentreOpens, {}, {},
            rows.get<QString>(2), begins ? rows.get<std::optional<QDate>>(1) : std::nullopt});
    }
}

void HandoverStore::addPauses(std::vector<PlannedChange>& changes) const
{
    storage::Rows rows = m_database.query(
        QStringLiteral(
            "SELECT p.id, %1, pause.from_on, pause.to_on FROM person_pause pause"
            " JOIN person p ON p.id = pause.person_id WHERE p.centre_id = :centre AND p.state = 'active'"
            " AND pause.is_active AND (pause.from_on = :next OR pause.to_on = :day) ORDER BY p.sort_key, p.id")
            .arg(shownName),
        {{"centre", m_centre}, {"next", m_day.addDays(1)}, {"day", m_day}});
    while (rows.next()) {
        const bool begins = rows.get<QDate>(2) == m_day.addDays(1);
        changes.push_back({begins ? ChangeOfPlan::PauseBegins : ChangeOfPlan::PauseEnds, rows.get<PersonId>(0),
            rows.get<QString>(1), {}, begins ? rows.get<std::optional<QDate>>(3) : std::nullopt});
    }
}

void HandoverStore::addAlerts(std::vector<PlannedChange>& changes) const
{
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT p.id, %1, alert.text, alert.to_on FROM person_alert alert"
                       " JOIN person p ON p.id = alert.person_id WHERE p.centre_id = :centre AND p.state = 'active'"
                       " AND alert.is_active AND alert.id >= :first AND alert.id < :past"
                       " AND (alert.to_on IS NULL OR alert.to_on > :day) ORDER BY alert.priority DESC, alert.id")
            .arg(shownName),
        {{"centre", m_centre}, {"first", IdSource::compose(m_hours.from.toMSecsSinceEpoch(), 0)},
            {"past", IdSource::compose(m_hours.until.toMSecsSinceEpoch(), 0)}, {"day", m_day}});
    while (rows.next())
        changes.push_back({ChangeOfPlan::AlertRaised, rows.get<PersonId>(0), rows.get<QString>(1), rows.get<QString>(2),
            rows.get<std::optional<QDate>>(3)});
}

std::vector<std::pair<QString, QDateTime>> HandoverStore::readBy() const
{
    std::vector<std::pair<QString, QDateTime>> readers;
    storage::Rows rows =
        m_database.query(QStringLiteral("SELECT h.name, r.created_at FROM handover_reading r JOIN helper h"
                                        " ON h.id = r.helper_id WHERE r.centre_id = :centre AND r.day = :day"
                                        " AND NOT r.is_taken_back ORDER BY r.id"),
            {{"centre", m_centre}, {"day", m_day}});
    while (rows.next())
        readers.emplace_back(rows.get<QString>(0), rows.get<QDateTime>(1));
    return readers;
}

std::optional<HandoverReading> HandoverStore::reading(HelperId helper) const
{
    return m_database.first<HandoverReading>(
        QStringLiteral("WHERE centre_id = :centre AND day = :day AND helper_id = :helper AND NOT is_taken_back"),
        {{"centre", m_centre}, {"day", m_day}, {"helper", helper}});
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_store.h"

#include "core/privacy/masking.h"
#include "core/tasks/task_mapping.h"
#include "core/tasks/task_rules.h"

namespace naervaer {
namespace {

const QString ofHelper = QStringLiteral("WHERE state = 'open' AND owner_id = :helper");
const QString ofRole =
    QStringLiteral("WHERE state = 'open' AND centre_id = :centre AND owner_id IS NULL AND owner_role = :role");

/// The columns of open tasks, then the name of the person each is about. A task's own columns stand unqualified in
/// `where`, so the person is joined from outside.
QString selectLines(const QString& where)
{
    return QStringLiteral("SELECT task.*, COALESCE(%3, '') FROM (SELECT %1 FROM task %2) task"
                          " LEFT JOIN person p ON p.id = task.subject_id AND task.subject_kind = 'person'")
        .arg(storage::columnNames<Task>().join(QStringLiteral(", ")), where, shownNameIn(QStringLiteral("p")));
}

std::vector<Task> ordered(std::vector<Task> tasks)
{
    std::sort(tasks.begin(), tasks.end(), comesBefore);
    return tasks;
}

} // namespace

std::optional<Task> TaskStore::find(TaskId id) const
{
    return m_database.find<Task>(id);
}

std::optional<Task> TaskStore::openOne(const QString& reason, const QString& subjectKind, qint64 subjectId) const
{
    return m_database.first<Task>(QStringLiteral("WHERE subject_kind = :kind AND subject_id = :subject"
                                                 " AND reason = :reason AND state = 'open' ORDER BY id"),
        {{"kind", subjectKind}, {"subject", subjectId}, {"reason", reason}});
}

std::vector<Task> TaskStore::open(std::optional<CentreId> centre) const
{
    if (!centre)
        return ordered(m_database.list<Task>(QStringLiteral("WHERE state = 'open'")));
    return ordered(
        m_database.list<Task>(QStringLiteral("WHERE state = 'open' AND centre_id = :centre"), {{"centre", *centre}}));
}

std::vector<Task> TaskStore::openOf(HelperId helper, const std::vector<Role>& roles, CentreId centre) const
{
    auto tasks = m_database.list<Task>(ofHelper, {{"helper", helper}});
    for (const Role role : roles) {
        auto more = m_database.list<Task>(ofRole, {{"centre", centre}, {"role", role}});
        std::move(more.begin(), more.end(), std::back_inserter(tasks));
    }
    return ordered(std::move(tasks));
}

std::vector<TaskLine> TaskStore::linesOf(HelperId helper, const std::vector<Role>& roles, CentreId centre) const
{
    std::vector<TaskLine> lines;
    const auto read = [&](const QString& where, const storage::Binds& binds) {
        storage::Rows rows = m_database.query(selectLines(where), binds);
        while (rows.next()) {
            TaskLine& line = lines.emplace_back();
            storage::readRow(rows.row(), line.task);
            line.personName = rows.get<QString>(static_cast<int>(storage::columnNames<Task>().size()));
        }
    };
    read(ofHelper, {{"helper", helper}});
    for (const Role role : roles)
        read(ofRole, {{"centre", centre}, {"role", role}});
    std::sort(
        lines.begin(), lines.end(), [](const TaskLine& a, const TaskLine& b) { return comesBefore(a.task, b.task); });
    return lines;
}

std::vector<Task> TaskStore::about(const QString& subjectKind, qint64 subjectId) const
{
    return m_database.list<Task>(
        QStringLiteral("WHERE subject_kind = :kind AND subject_id = :subject ORDER BY id DESC"),
        {{"kind", subjectKind}, {"subject", subjectId}});
}

bool TaskStore::hasHelper(HelperId id) const
{
    return m_database.value<int>(QStringLiteral("SELECT 1 FROM helper WHERE id = :id AND is_active"), {{"id", id}})
        .has_value();
}

} // namespace naervaer

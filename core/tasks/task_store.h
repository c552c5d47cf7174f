// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/tasks/task.h"

namespace naervaer {

/// All SQL of tasks. Lists are due first, undated last.
class TaskStore {
public:
    explicit TaskStore(storage::Database& database) : m_database(database) { }

    [[nodiscard]] std::optional<Task> find(TaskId id) const;
    /// The open task with this reason about this subject, if there is one.
    [[nodiscard]] std::optional<Task> openOne(
        const QString& reason, const QString& subjectKind, qint64 subjectId) const;
    [[nodiscard]] std::vector<Task> open(std::optional<CentreId> centre) const;
    /// Open tasks of the helper, and of the roles at the centre.
    [[nodiscard]] std::vector<Task> openOf(HelperId helper, const std::vector<Role>& roles, CentreId centre) const;
    /// The same, each with the name of whom it is about.
    [[nodiscard]] std::vector<TaskLine> linesOf(HelperId helper, const std::vector<Role>& roles, CentreId centre) const;
    [[nodiscard]] std::vector<Task> about(
        const QString& subjectKind, qint64 subjectId) const; ///< Newest first, ended too.
    [[nodiscard]] bool hasHelper(HelperId id) const; ///< Works here still.

private:
    storage::Database& m_database;
};

} // namespace naervaer

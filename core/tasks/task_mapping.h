// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapping.h"
#include "core/tasks/task.h"

namespace naervaer::storage {

template <> struct Mapping<Task> {
    static constexpr const char* table = "task";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Task::id)), recordColumns(),
        std::make_tuple(column("reason", &Task::reason), column("text", &Task::text),
            column("subject_kind", &Task::subjectKind), column("subject_id", &Task::subjectId),
            column("owner_id", &Task::ownerId), column("owner_role", &Task::ownerRole), column("due_on", &Task::dueOn),
            column("state", &Task::state), column("ended_at", &Task::endedAt), column("ended_by", &Task::endedBy),
            column("how", &Task::how)));
};

} // namespace naervaer::storage

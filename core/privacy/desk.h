// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo_stack.h"
#include "core/privacy/session.h"
#include "core/storage/unit_of_work.h"
#include "core/storage/write_lease.h"

namespace naervaer {

/// The place a service works at: the open register, the time, and who sits there. Lives as long as the register
/// is open; services keep a reference.
struct Desk {
    storage::Database& database;
    storage::WriteLease& lease;
    const Clock& clock;
    IdSource& ids;
    ChangeBus& bus;
    Session session {};
    UndoStack undo {};

    /// Starts the writing part of a verb: the only way to get a UnitOfWork, so no verb goes unchecked.
    /// Throws Failure: NotAllowed, Busy while a long job writes.
    [[nodiscard]] storage::UnitOfWork begin(Action action, const QString& verb);
    /// Logs that somebody looked at a row, and why (a code). If the entry cannot be written, nobody looks: throws
    /// Failure: NotAllowed, Busy, or the engine's.
    void logLook(Action action, const QString& subjectKind, qint64 subjectId, const QString& purpose);
};

} // namespace naervaer

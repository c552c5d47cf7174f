// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_service.h"
#include "core/storage/location.h"

#include <memory>

namespace naervaer::ui {

// The long parts of an import, for threads of their own. Each opens the file and a connection itself; both throw
// Failure. `progress` is called with thousandths.

/// The dry run.
[[nodiscard]] IntakePlan judgeInBackground(const storage::Location& place, const QString& path,
    const ColumnMapping& mapping, const PeopleImportContext& context, const std::stop_token& stop,
    const std::function<void(int, int)>& progress);

/// The confirmed import. The job, and with it the write lease, is gone when this returns.
[[nodiscard]] IntakeOutcome writeInBackground(const storage::Location& place, const QString& path,
    std::unique_ptr<IntakeJob> job, const std::stop_token& stop, const std::function<void(int, int)>& progress);

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>

namespace naervaer {

/// What every editable row of work carries. The unit of work fills it; nobody else writes it.
struct Record {
    CentreId centreId;
    int version = 0; ///< Counts the changes; a change made on an older version is a conflict, never an overwrite.
    QDateTime createdAt {};
    HelperId createdBy {};
    QDateTime changedAt {};
    HelperId changedBy {};
};

} // namespace naervaer

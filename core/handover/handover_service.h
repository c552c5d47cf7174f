// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handover.h"
#include "core/privacy/desk.h"

namespace naervaer {

inline const QString handoverArea = QStringLiteral("handover");

/// What one shift tells the next. For who handles concerns: the sheet holds them and the names of those not reached.
class HandoverService {
public:
    explicit HandoverService(Desk& desk) : m_desk(desk) { }

    /// The centre's sheet of a working day, as the log stands now: a concern handled since is no longer waiting.
    /// [centre.unknown]
    [[nodiscard]] Result<HandoverSheet> sheet(CentreId centre, QDate day) const;
    /// The one at the desk has read it; nothing happens a second time. [centre.unknown]
    Problems markRead(CentreId centre, QDate day);

private:
    Problems takeBack(HandoverReadingId id);
    [[nodiscard]] bool isCentre(CentreId centre) const;

    Desk& m_desk;
};

} // namespace naervaer

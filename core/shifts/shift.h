// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/shifts/weekly.h"

#include <QString>
#include <QStringList>

namespace naervaer {

using DutyLineId = Id<struct DutyLineTag>;
using DutyHoursId = Id<struct DutyHoursTag>;
using StandingShiftId = Id<struct StandingShiftTag>;
using ShiftId = Id<struct ShiftTag>;

/// Something of a centre that must be staffed at its hours: a phone line, a bed room's night.
struct DutyLine : Record {
    DutyLineId id{};
    QString name{};
    QString kind = QStringLiteral("phone"); ///< A code of the area it belongs to.
    int needed = 1; ///< Helpers at a time.
    int least = 1; ///< With fewer it closes.
    bool closedOnHolidays = true;
    QStringList skills{}; ///< What who does it should know.
    bool isActive = true;
};

/// When a line is open.
struct DutyHours : Weekly {
    DutyHoursId id{};
    DutyLineId lineId{};
};

/// A helper's own time on a line, for good: what comes back every week, or two weeks on and two off.
struct StandingShift : Weekly {
    StandingShiftId id{};
    DutyLineId lineId{};
    HelperId helperId{};
};

enum class ShiftState { Planned, Confirmed, Cancelled };

template <> struct Codes<ShiftState> {
    static constexpr std::array all{Coded{ShiftState::Planned, "planned"}, Coded{ShiftState::Confirmed, "confirmed"},
        Coded{ShiftState::Cancelled, "cancelled"}};
};

/// One shift on one day. With `standingId` it stands in place of the standing shift of that day: done by somebody else,
/// confirmed, or (cancelled) by nobody.
struct Shift : Record {
    ShiftId id{};
    DutyLineId lineId{};
    QDate onDate{}; ///< The day on which it begins.
    QTime from{};
    QTime until{};
    HelperId helperId{}; ///< Whose it is; of a cancelled one, who gave it back.
    ShiftState state = ShiftState::Planned;
    StandingShiftId standingId{};
    HelperId coversId{}; ///< For whom it is done this once; null: it is nobody else's.

    [[nodiscard]] LocalSpan span() const { return {onDate, from, until}; }
};

} // namespace naervaer

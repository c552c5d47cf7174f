// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shift_service.h"

namespace naervaer {

std::vector<PersonTable> ShiftService::personTables()
{
    PersonTable apart;
    apart.table = QStringLiteral("pair_apart");
    apart.shown = {shown("created_at", CellKind::Moment), shown("reason"), shown("from_on", CellKind::Day),
        shown("to_on", CellKind::Day), shown("is_lifted", CellKind::YesNo)};
    return {apart};
}

} // namespace naervaer

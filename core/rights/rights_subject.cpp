// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_service.h"

namespace naervaer {

std::vector<PersonReference> RightsService::personReferences()
{
    return {{QStringLiteral("erasure")}};
}

std::vector<PersonTable> RightsService::personTables()
{
    PersonTable erasure;
    erasure.table = QStringLiteral("erasure");
    erasure.shown = {
        shown("created_at", CellKind::Moment), shown("reason"), shown("state"), shown("decided_at", CellKind::Moment)};
    return {erasure};
}

} // namespace naervaer

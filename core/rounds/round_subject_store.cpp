// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_service.h"

namespace naervaer {

std::vector<PersonTable> RoundService::personTables()
{
    PersonTable members;
    members.table = QStringLiteral("round_member");
    members.shown = {shown("joined_on", CellKind::Day), shown("left_on", CellKind::Day),
        shown("round_name", CellKind::Text, "(SELECT r.name FROM round r WHERE r.id = round_member.round_id)")};
    PersonTable claims;
    claims.table = QStringLiteral("call_claim");
    claims.shown = {shown("claimed_at", CellKind::Moment), shown("expires_at", CellKind::Moment)};
    PersonTable holds;
    holds.table = QStringLiteral("call_hold");
    holds.shown = {shown("until_at", CellKind::Moment), shown("reason")};
    return {members, claims, holds};
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/share_service.h"

namespace naervaer {

std::vector<PersonReference> ShareService::personReferences()
{
    return {{QStringLiteral("round_share")}, {QStringLiteral("caller_wish")}};
}

std::vector<PersonTable> ShareService::personTables()
{
    PersonTable shares;
    shares.table = QStringLiteral("round_share");
    shares.shown = {shown("evening", CellKind::Day),
        shown("round_name", CellKind::Text, "(SELECT r.name FROM round r WHERE r.id = round_share.round_id)"),
        shown("reasons", CellKind::Words)};
    PersonTable wishes;
    wishes.table = QStringLiteral("caller_wish");
    wishes.shown = {
        shown("created_at", CellKind::Moment), shown("side"), shown("kind"), shown("is_lifted", CellKind::YesNo)};
    return {shares, wishes};
}

} // namespace naervaer

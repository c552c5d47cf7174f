// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_rules.h"

#include "core/base/clock.h"
#include "core/base/id_source.h"

namespace naervaer {

IdRange idsOfMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    const auto idAt = [](QDate midnight) {
        return IdSource::compose(fromLocal(midnight, QTime(0, 0)).toMSecsSinceEpoch(), 0);
    };
    return {idAt(first), idAt(first.addMonths(1))};
}

Problems checkReviewer(HelperId looked, HelperId reviewer)
{
    if (looked == reviewer)
        return {{QStringLiteral("look.own"), {}}};
    return {};
}

} // namespace naervaer

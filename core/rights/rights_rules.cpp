// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_rules.h"

#include "core/base/clock.h"

namespace naervaer {
namespace {

constexpr int leastMonths = 1;
constexpr int mostMonths = 600;

void checkMonths(int months, const char* field, Problems& problems)
{
    if (months < leastMonths || months > mostMonths)
        problems.push_back({QStringLiteral("retention.months_out_of_range"), QString::fromLatin1(field),
            {QString::number(leastMonths), QString::number(mostMonths)}});
}

} // namespace

Problems checkRetention(const RetentionRule& rule)
{
    Problems problems;
    checkMonths(rule.endedMonths, "ended_months", problems);
    checkMonths(rule.silentMonths, "silent_months", problems);
    return problems;
}

QDateTime keptSince(const RetentionRule& rule, PersonState state, QDate today)
{
    const int months = state == PersonState::Ended ? rule.endedMonths : rule.silentMonths;
    return fromLocal(today.addMonths(-months), QTime(0, 0));
}

Problems checkConfirming(const Erasure& erasure, HelperId helper)
{
    if (erasure.state != ErasureState::Asked)
        return {{QStringLiteral("erasure.not_open"), {}}};
    if (erasure.createdBy == helper)
        return {{QStringLiteral("erasure.own_request"), {}}};
    return {};
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_rules.h"

#include "core/base/clock.h"

#include <QHash>
#include <algorithm>

namespace naervaer {
namespace {

const QTime dayBegins(4, 0);

} // namespace

WorkingDay workingDay(QDate day)
{
    return {fromLocal(day, dayBegins), fromLocal(day.addDays(1), dayBegins)};
}

QDate handoverDay(const QDateTime& now)
{
    const QDateTime local = toLocal(now);
    return local.time() < dayBegins ? local.date().addDays(-1) : local.date();
}

std::vector<NotReached> summed(const std::vector<NotReached>& attempts)
{
    QHash<PersonId, NotReached> people;
    for (const NotReached& each : attempts) {
        NotReached& line = people[each.personId];
        const int before = line.attempts;
        line = each;
        line.attempts = before + 1;
    }
    std::vector<NotReached> lines(people.begin(), people.end());
    std::sort(lines.begin(), lines.end(), [](const NotReached& a, const NotReached& b) {
        return std::tie(b.at, a.personId) < std::tie(a.at, b.personId);
    });
    return lines;
}

} // namespace naervaer

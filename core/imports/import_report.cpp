// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_report.h"

#include <QJsonArray>
#include <algorithm>

namespace naervaer {
namespace {

void appendRefusals(QJsonArray& refusals, int row, const Problems& reasons)
{
    for (const Problem& reason : reasons)
        refusals.append(QJsonObject{{QStringLiteral("row"), row}, {QStringLiteral("column"), reason.field},
            {QStringLiteral("reason"), reason.code}});
}

} // namespace

int ImportReport::count(Verdict verdict) const
{
    const auto found =
        std::count_if(rows.begin(), rows.end(), [&](const JudgedRow& row) { return row.verdict == verdict; });
    return static_cast<int>(found);
}

QJsonObject toJson(const ImportReport& report)
{
    QJsonArray refusals;
    appendRefusals(refusals, 0, report.problems);
    for (const JudgedRow& row : report.rows)
        if (row.verdict == Verdict::Refused)
            appendRefusals(refusals, row.row, row.reasons);
    QJsonObject json{
        {QStringLiteral("rows"), static_cast<int>(report.rows.size())}, {QStringLiteral("refusals"), refusals}};
    for (const auto& each : Codes<Verdict>::all)
        json.insert(QLatin1String(each.code), report.count(each.value));
    return json;
}

} // namespace naervaer

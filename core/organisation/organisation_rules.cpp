// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_rules.h"

#include "core/base/phone.h"
#include "core/base/search_key.h"

namespace naervaer {
namespace {

template <typename Named> bool nameTaken(const Named& named, const std::vector<Named>& all)
{
    const QString key = searchKey(named.name);
    return std::any_of(all.begin(), all.end(),
        [&](const Named& other) { return other.isActive && other.id != named.id && searchKey(other.name) == key; });
}

void checkNameLength(Problems& problems, const QString& name)
{
    if (name.size() > longestHouseName)
        problems.push_back(
            {QStringLiteral("text.too_long"), QStringLiteral("name"), {QString::number(longestHouseName)}});
}

bool coordinates(const Helper& helper)
{
    return helper.isActive && helper.role == Role::Coordinator;
}

/// Nobody, or nothing, but this one meets the condition, and it is about to stop meeting it.
template <typename Row, typename Condition>
bool isLast(const Row& row, const std::vector<Row>& all, Condition condition)
{
    if (condition(row))
        return false;
    bool was = false;
    for (const Row& each : all) {
        if (each.id == row.id)
            was = condition(each);
        else if (condition(each))
            return false;
    }
    return was;
}

} // namespace

Problems checkOrganisation(const QString& name, const QString& country)
{
    Problems problems;
    if (name.trimmed().isEmpty())
        problems.push_back({QStringLiteral("organisation.name_missing"), QStringLiteral("name")});
    checkNameLength(problems, name);
    if (country != QLatin1String("DK") && country != QLatin1String("NO"))
        problems.push_back({QStringLiteral("organisation.country_unknown"), QStringLiteral("country"), {country}});
    return problems;
}

Problems checkCentre(const Centre& centre, const std::vector<Centre>& all)
{
    Problems problems;
    if (searchKey(centre.name).isEmpty())
        problems.push_back({QStringLiteral("centre.name_missing"), QStringLiteral("name")});
    else if (centre.isActive && nameTaken(centre, all))
        problems.push_back({QStringLiteral("centre.name_taken"), QStringLiteral("name"), {centre.name}});
    checkNameLength(problems, centre.name);
    if (centre.marginDays < 0 || centre.marginDays > mostMarginDays)
        problems.push_back({QStringLiteral("centre.margin_out_of_range"), QStringLiteral("margin_days"),
            {QStringLiteral("0"), QString::number(mostMarginDays)}});
    if (isLast(centre, all, [](const Centre& each) { return each.isActive; }))
        problems.push_back({QStringLiteral("centre.last_active"), QStringLiteral("is_active")});
    return problems;
}

Problems checkHelper(const Helper& helper, const std::vector<Helper>& all)
{
    Problems problems;
    if (searchKey(helper.name).isEmpty())
        problems.push_back({QStringLiteral("helper.name_missing"), QStringLiteral("name")});
    else if (helper.isActive && nameTaken(helper, all))
        problems.push_back({QStringLiteral("helper.name_taken"), QStringLiteral("name"), {helper.name}});
    checkNameLength(problems, helper.name);
    if (isLast(helper, all, coordinates))
        problems.push_back({QStringLiteral("helper.last_coordinator"), QStringLiteral("role")});
    return problems;
}

Problems checkClosure(const Period& period)
{
    if (!period.from.isValid())
        return {{QStringLiteral("period.from_missing"), QStringLiteral("from_on")}};
    if (period.to && *period.to < period.from)
        return {{QStringLiteral("period.backwards"), QStringLiteral("to_on")}};
    return {};
}

void readPhone(QString& number, const QString& country, const QString& field, Problems& problems)
{
    if (number.trimmed().isEmpty()) {
        number.clear();
        return;
    }
    const Result<QString> read = parsePhone(number, country);
    if (read) {
        number = *read;
        return;
    }
    for (Problem problem : read.problems()) {
        problem.field = field;
        problems.push_back(std::move(problem));
    }
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_store.h"

#include "core/base/search_key.h"
#include "core/organisation/organisation_mapping.h"

namespace naervaer {
namespace {

/// There are few of them, and only sortKey() knows the order of æ, ø and å on both engines.
template <typename Named> std::vector<Named> byName(std::vector<Named> rows)
{
    std::vector<std::pair<QString, size_t>> order;
    for (size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(sortKey(rows[i].name), i);
    std::sort(order.begin(), order.end());
    std::vector<Named> sorted;
    sorted.reserve(order.size());
    for (const auto& [key, index] : order)
        sorted.push_back(std::move(rows[index]));
    return sorted;
}

} // namespace

std::optional<Organisation> OrganisationStore::organisation() const
{
    return m_database.first<Organisation>({});
}

std::vector<Centre> OrganisationStore::centres() const
{
    return byName(m_database.list<Centre>());
}

std::optional<Centre> OrganisationStore::centre(CentreId id) const
{
    return m_database.find<Centre>(id);
}

std::vector<Helper> OrganisationStore::helpers() const
{
    return byName(m_database.list<Helper>());
}

std::optional<Helper> OrganisationStore::helper(HelperId id) const
{
    return m_database.find<Helper>(id);
}

std::vector<Closure> OrganisationStore::closures(CentreId id) const
{
    return m_database.list<Closure>(
        QStringLiteral("WHERE centre_id = :centre ORDER BY from_on DESC, centre_closure.id DESC"), {{"centre", id}});
}

std::optional<Closure> OrganisationStore::closure(ClosureId id) const
{
    return m_database.find<Closure>(id);
}

std::vector<storage::Check> organisationChecks()
{
    return {
        {QStringLiteral("check.organisation_not_one"),
            QStringLiteral("SELECT CASE count(*) WHEN 1 THEN 0 ELSE 1 END FROM organisation")},
        {QStringLiteral("check.no_coordinator"),
            QStringLiteral("SELECT count(*) FROM organisation WHERE NOT EXISTS"
                           " (SELECT 1 FROM helper WHERE role = 'coordinator' AND is_active = TRUE)")},
        {QStringLiteral("check.centre_of_another"),
            QStringLiteral("SELECT count(*) FROM centre WHERE centre_id <> id")},
        {QStringLiteral("check.closure_backwards"),
            QStringLiteral("SELECT count(*) FROM centre_closure WHERE to_on < from_on")},
    };
}

} // namespace naervaer

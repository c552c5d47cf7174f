// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_store.h"

#include "core/privacy/masking.h"
#include "core/rights/rights_mapping.h"
#include "core/rights/rights_rules.h"

#include <algorithm>

namespace naervaer {
namespace {

QDateTime keptFrom(const RetentionLine& line)
{
    return line.lastContactAt.isValid() ? line.lastContactAt : line.registeredAt;
}

RetentionLine readLine(const storage::Rows& rows)
{
    return {rows.get<PersonId>(0), rows.get<CentreId>(1), rows.get<QString>(2), rows.get<PersonState>(3),
        rows.get<QDateTime>(4), rows.get<QDateTime>(5)};
}

} // namespace

std::optional<Erasure> RightsStore::erasure(ErasureId id) const
{
    return m_database.find<Erasure>(id);
}

std::optional<Erasure> RightsStore::openAbout(PersonId person) const
{
    return m_database.first<Erasure>(
        QStringLiteral("WHERE person_id = :person AND state = 'asked' ORDER BY id"), {{"person", person}});
}

std::vector<ErasureLine> RightsStore::open() const
{
    const QStringList columns = storage::columnNames<Erasure>();
    const int extra = static_cast<int>(columns.size());
    std::vector<ErasureLine> lines;
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT e.%1, COALESCE(%2, ''), COALESCE(h.name, '') FROM erasure e"
                       " LEFT JOIN person p ON p.id = e.person_id LEFT JOIN helper h ON h.id = e.created_by"
                       " WHERE e.state = 'asked' ORDER BY e.id")
            .arg(columns.join(QStringLiteral(", e.")), shownNameIn(QStringLiteral("p"))));
    while (rows.next()) {
        ErasureLine& line = lines.emplace_back();
        storage::readRow(rows.row(), line.erasure);
        line.personName = rows.get<QString>(extra);
        line.askedBy = rows.get<QString>(extra + 1);
    }
    return lines;
}

RetentionRule RightsStore::ruleOn(QDate day) const
{
    return m_database
        .first<RetentionRule>(QStringLiteral("WHERE from_on <= :day ORDER BY from_on DESC, id DESC"), {{"day", day}})
        .value_or(RetentionRule{});
}

void RightsStore::addProposals(
    std::vector<RetentionLine>& lines, PersonState state, const QDateTime& before, int limit) const
{
    const QString select = QStringLiteral("SELECT p.id, p.centre_id, %1, p.state, r.last_contact_at, p.created_at")
                               .arg(shownNameIn(QStringLiteral("p")));
    const QString wanted = QStringLiteral(" AND p.state = :state AND NOT EXISTS (SELECT 1 FROM erasure e"
                                          " WHERE e.person_id = p.id AND e.state = 'asked')");
    const storage::Binds binds{{"before", before}, {"state", state}, {"limit", limit}};
    // The index has who was met in order of the latest meeting; only who never was is looked for among the cards.
    for (const QString& from :
        {QStringLiteral(" FROM rhythm r CROSS JOIN person p WHERE r.last_contact_at < :before AND p.id = r.person_id%1"
                        " ORDER BY r.last_contact_at, r.person_id LIMIT :limit"),
            QStringLiteral(" FROM person p LEFT JOIN rhythm r ON r.person_id = p.id WHERE r.last_contact_at IS NULL"
                           " AND p.created_at < :before%1 ORDER BY p.created_at, p.id LIMIT :limit")}) {
        storage::Rows rows = m_database.query(select + from.arg(wanted), binds);
        while (rows.next())
            lines.push_back(readLine(rows));
    }
}

std::vector<RetentionLine> RightsStore::proposals(const RetentionRule& rule, QDate today, int limit) const
{
    std::vector<RetentionLine> lines;
    for (const PersonState state : {PersonState::Ended, PersonState::Active})
        addProposals(lines, state, keptSince(rule, state, today), limit);
    std::sort(lines.begin(), lines.end(), [](const RetentionLine& a, const RetentionLine& b) {
        return std::pair(keptFrom(a), a.personId) < std::pair(keptFrom(b), b.personId);
    });
    lines.resize(std::min(lines.size(), static_cast<size_t>(limit)));
    return lines;
}

} // namespace naervaer

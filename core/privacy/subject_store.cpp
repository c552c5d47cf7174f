// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/subject_access.h"

#include "core/privacy/card_rows.h"
#include "core/storage/audit_mapping.h"

#include <algorithm>

namespace naervaer {
namespace {

using storage::Database;
using storage::Rows;

template <typename T> QVariant cellAs(const Rows& rows, int index)
{
    const auto value = rows.get<std::optional<T>>(index);
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant cell(const Rows& rows, int index, CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return rows.get<QString>(index);
    case CellKind::Words:
        return rows.get<QStringList>(index);
    case CellKind::Number:
        return cellAs<int>(rows, index);
    case CellKind::YesNo:
        return rows.get<bool>(index);
    case CellKind::Day:
        return cellAs<QDate>(rows, index);
    case CellKind::Moment:
        return cellAs<QDateTime>(rows, index);
    case CellKind::Time:
        return cellAs<QTime>(rows, index);
    }
    return {};
}

SubjectSection sectionOf(Database& database, const PersonTable& table, const CardRows& cards)
{
    SubjectSection section{table.table, table.shown, {}, 0};
    QStringList names;
    for (const ShownColumn& column : table.shown)
        names.append(column.sql.isEmpty() ? column.name : column.sql);
    Rows rows = database.query(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY 1")
                                   .arg(names.join(QStringLiteral(", ")), table.table, cards.of(table)),
        cards.binds());
    while (rows.next()) {
        QVariantList& row = section.rows.emplace_back();
        bool isSealed = false;
        for (const ShownColumn& column : table.shown) {
            QVariant value = cell(rows, static_cast<int>(row.size()), column.kind);
            if (column.opened) {
                const auto words = column.opened(value.toString());
                isSealed = isSealed || !words;
                value = words ? QVariant(*words) : QVariant();
            }
            row.append(value);
        }
        section.sealed += isSealed ? 1 : 0;
    }
    return section;
}

std::vector<SubjectLook> looksAt(Database& database, const std::vector<PersonId>& cards)
{
    std::vector<SubjectLook> looks;
    const QString kind = QStringLiteral("person");
    for (const PersonId card : cards)
        for (const auto& entry : database.list<storage::AuditEntry>(
                 QStringLiteral("WHERE subject_kind = :kind AND subject_mark = :mark AND (verb = 'look' OR verb LIKE '%.look')"),
                 {{"kind", kind}, {"mark", database.location().auditKey->markOf(kind, card.value())}}))
            looks.push_back({entry.at, entry.purpose});
    std::stable_sort(
        looks.begin(), looks.end(), [](const SubjectLook& a, const SubjectLook& b) { return a.at < b.at; });
    return looks;
}

} // namespace

SubjectAccess gatherSubject(Database& database, const PersonTables& people, PersonId person, const QDateTime& at)
{
    const auto cards = people.keeper.cards(database, person);
    SubjectAccess access{at, {}, {}};
    if (cards.empty())
        return access;
    const CardRows rows(cards);
    // Rows that refer to the card stand before it; who reads begins with the card.
    for (auto table = people.tables.rbegin(); table != people.tables.rend(); ++table)
        if (!table->shown.empty())
            if (auto section = sectionOf(database, *table, rows); !section.rows.empty())
                access.sections.push_back(std::move(section));
    access.looks = looksAt(database, cards);
    return access;
}

} // namespace naervaer

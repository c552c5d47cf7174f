// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/merge.h"

#include "core/people/people_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naervaer {
namespace {

/// A cell as JSON. Whole numbers are texts there: JSON's numbers lose the last digits of an id.
QJsonValue toJson(const QVariant& cell)
{
    if (cell.isNull())
        return QJsonValue::Null;
    return cell.typeId() == QMetaType::Bool ? QJsonValue(cell.toBool()) : QJsonValue(cell.toString());
}

template <typename Entity> QJsonObject rowToJson(const Entity& entity)
{
    QJsonObject row;
    const auto put = [&](const auto& each) {
        row.insert(QLatin1String(each.name), toJson(storage::toSql(entity.*(each.member))));
    };
    std::apply([&](const auto&... each) { (put(each), ...); }, storage::Mapping<Entity>::columns);
    return row;
}

template <typename Entity> Entity rowFromJson(const QJsonObject& row)
{
    Entity entity;
    const auto take = [&](const auto& each) {
        const QJsonValue value = row[QLatin1String(each.name)];
        storage::fromSql(value.isNull() ? QVariant() : value.toVariant(), entity.*(each.member));
    };
    std::apply([&](const auto&... each) { (take(each), ...); }, storage::Mapping<Entity>::columns);
    return entity;
}

QJsonObject sheetToJson(const PersonSheet& sheet)
{
    QJsonArray phones;
    for (const Phone& phone : sheet.phones)
        phones.append(rowToJson(phone));
    return {{QStringLiteral("person"), rowToJson(sheet.person)}, {QStringLiteral("phones"), phones}};
}

PersonSheet sheetFromJson(const QJsonObject& json)
{
    PersonSheet sheet{rowFromJson<Person>(json[QStringLiteral("person")].toObject()), {}};
    for (const QJsonValue phone : json[QStringLiteral("phones")].toArray())
        sheet.phones.push_back(rowFromJson<Phone>(phone.toObject()));
    return sheet;
}

QJsonArray movedToJson(const std::vector<MovedRows>& moved)
{
    QJsonArray tables;
    for (const MovedRows& each : moved) {
        QJsonArray ids;
        for (const qint64 id : each.ids)
            ids.append(QString::number(id));
        tables.append(QJsonObject{{QStringLiteral("table"), each.table}, {QStringLiteral("column"), each.column},
            {QStringLiteral("rows"), ids}});
    }
    return tables;
}

MovedRows movedFromJson(const QJsonObject& json)
{
    MovedRows moved{json[QStringLiteral("table")].toString(), json[QStringLiteral("column")].toString(), {}};
    for (const QJsonValue id : json[QStringLiteral("rows")].toArray())
        moved.ids.push_back(id.toString().toLongLong());
    return moved;
}

} // namespace

QString MergeMemory::toText() const
{
    const QJsonObject json{{QStringLiteral("kept"), sheetToJson(kept)}, {QStringLiteral("gone"), sheetToJson(gone)},
        {QStringLiteral("merged"), sheetToJson(merged)}, {QStringLiteral("moved"), movedToJson(moved)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MergeMemory MergeMemory::fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    MergeMemory memory;
    memory.kept = sheetFromJson(json[QStringLiteral("kept")].toObject());
    memory.gone = sheetFromJson(json[QStringLiteral("gone")].toObject());
    memory.merged = sheetFromJson(json[QStringLiteral("merged")].toObject());
    for (const QJsonValue each : json[QStringLiteral("moved")].toArray())
        memory.moved.push_back(movedFromJson(each.toObject()));
    return memory;
}

} // namespace naervaer

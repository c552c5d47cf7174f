// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/subject_access.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naervaer {
namespace {

QJsonValue written(const QVariant& cell)
{
    if (cell.isNull())
        return {};
    if (cell.typeId() == QMetaType::QDateTime)
        return cell.toDateTime().toUTC().toString(Qt::ISODate);
    if (cell.typeId() == QMetaType::QStringList)
        return QJsonArray::fromStringList(cell.toStringList());
    return QJsonValue::fromVariant(cell);
}

} // namespace

QByteArray toJson(const SubjectAccess& access)
{
    QJsonObject sections;
    for (const SubjectSection& section : access.sections) {
        QJsonArray rows;
        for (const QVariantList& cells : section.rows) {
            QJsonObject row;
            for (size_t i = 0; i < section.columns.size(); ++i)
                row.insert(section.columns[i].name, written(cells[static_cast<qsizetype>(i)]));
            rows.append(row);
        }
        sections.insert(section.table, rows);
    }
    QJsonObject sealed;
    for (const SubjectSection& section : access.sections)
        if (section.sealed > 0)
            sealed.insert(section.table, section.sealed);
    QJsonArray looks;
    for (const SubjectLook& look : access.looks)
        looks.append(QJsonObject{{QStringLiteral("at"), written(look.at)}, {QStringLiteral("purpose"), look.purpose}});
    QJsonObject all{{QStringLiteral("made_at"), written(access.madeAt)}, {QStringLiteral("sections"), sections},
        {QStringLiteral("looks"), looks}};
    if (!sealed.isEmpty())
        all.insert(QStringLiteral("sealed"), sealed);
    return QJsonDocument(all).toJson();
}

} // namespace naervaer

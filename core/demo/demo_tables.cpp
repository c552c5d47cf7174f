// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_tables.h"

#include "core/base/failure.h"

#include <QFile>

namespace naervaer {
namespace {

/// The rows of an embedded table, without its header.
std::vector<QStringList> rowsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Missing, path);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<QStringList> rows;
    for (const QString& line : lines)
        rows.push_back(line.split(u';'));
    return rows;
}

void readNames(DemoTables& tables, const QString& country)
{
    const std::map<QString, QStringList*> lists{{QStringLiteral("given_f"), &tables.womensNames},
        {QStringLiteral("given_m"), &tables.mensNames}, {QStringLiteral("family"), &tables.familyNames},
        {QStringLiteral("street"), &tables.streets}};
    for (const QStringList& row : rowsOf(QStringLiteral(":/demo/names.csv"))) {
        if (row[1] == u"nickname") // of both countries
            tables.nicknames.append(row[2]);
        else if (row[0] == country)
            lists.at(row[1])->append(row[2]);
    }
}

} // namespace

DemoTables DemoTables::load(bool norwegian)
{
    const QString country = norwegian ? QStringLiteral("NO") : QStringLiteral("DK");
    const QString language = norwegian ? QStringLiteral("nb") : QStringLiteral("da");
    DemoTables tables;
    readNames(tables, country);
    for (const QStringList& row : rowsOf(QStringLiteral(":/demo/villages.csv")))
        tables.villages.push_back({row[0], row[1], row[2]});
    for (const QStringList& row : rowsOf(QStringLiteral(":/demo/texts.csv"))) {
        if (row[0] == language)
            tables.texts[row[1]].append(row[2]);
    }
    for (const QStringList& row : rowsOf(QStringLiteral(":/places/municipalities.csv"))) {
        if (row[2] != country)
            continue;
        tables.municipalities.append(row[0]);
        tables.municipalityNames.insert(row[0], row[1]);
    }
    return tables;
}

} // namespace naervaer

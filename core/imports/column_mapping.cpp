// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/column_mapping.h"

#include "core/base/search_key.h"

#include <algorithm>

namespace naervaer {
namespace {

bool isKnown(const QString& field, const ImportFields& fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const ImportField& each) { return each.code == field; });
}

/// A header's key without blanks: "Tlf. nr." and "tlfnr" are the same.
QString headerKey(const QString& header)
{
    return searchKey(header).remove(u' ');
}

/// Names a set of headers, whatever their order.
QString setKey(const QStringList& headers)
{
    QStringList keys;
    for (const QString& header : headers)
        keys.append(headerKey(header));
    keys.sort();
    return keys.join(u'|');
}

Problem refused(const char* code, const QStringList& values = {})
{
    return {QString::fromLatin1(code), {}, values};
}

int columnNamed(const QString& name, const QStringList& headers)
{
    for (int column = 0; column < headers.size(); ++column)
        if (headers[column].compare(name, Qt::CaseInsensitive) == 0)
            return column;
    for (int column = 0; column < headers.size(); ++column)
        if (!headers[column].isEmpty() && headerKey(headers[column]) == headerKey(name))
            return column;
    return -1;
}

} // namespace

ColumnMapping guessMapping(const QStringList& headers, const ImportFields& fields)
{
    QStringList keys;
    for (const QString& header : headers)
        keys.append(headerKey(header));
    ColumnMapping mapping{QStringList(headers.size(), QString())};
    for (const ImportField& field : fields) {
        for (const QString& name : field.headers) {
            const QString key = headerKey(name);
            qsizetype column = keys.indexOf(key);
            while (column >= 0 && !mapping.fields[column].isEmpty())
                column = keys.indexOf(key, column + 1);
            if (column < 0)
                continue;
            mapping.fields[column] = field.code;
            break;
        }
    }
    return mapping;
}

Problems checkMapping(const ColumnMapping& mapping, const QStringList& headers, const ImportFields& fields)
{
    if (mapping.fields.size() != headers.size())
        return {refused("mapping.columns_differ")};
    Problems problems;
    for (int column = 0; column < mapping.fields.size(); ++column) {
        const QString& field = mapping.fields[column];
        const int first = mapping.columnOf(field);
        if (field.isEmpty())
            continue;
        if (!isKnown(field, fields))
            problems.push_back(refused("mapping.field_unknown", {field}));
        else if (first < column)
            problems.push_back(refused("mapping.field_twice", {headers[first], headers[column]}));
    }
    if (mapping.fields.count(QString()) == mapping.fields.size())
        problems.push_back(refused("mapping.nothing_mapped"));
    return problems;
}

Result<ColumnMapping> chosenMapping(const QStringList& words, const QStringList& headers, const ImportFields& fields)
{
    ColumnMapping mapping = guessMapping(headers, fields);
    QList<int> chosen;
    Problems problems;
    for (const QString& word : words) {
        const qsizetype sign = word.lastIndexOf(u'=');
        const int column = sign < 0 ? -1 : columnNamed(word.left(sign).simplified(), headers);
        const QString field = word.mid(sign + 1).trimmed();
        if (column < 0) {
            problems.push_back(sign < 0 ? refused("mapping.word_unreadable", {word})
                                        : refused("mapping.header_unknown", {word.left(sign)}));
            continue;
        }
        const int guessed = field.isEmpty() ? -1 : mapping.columnOf(field);
        if (guessed >= 0 && !chosen.contains(guessed))
            mapping.fields[guessed].clear();
        mapping.fields[column] = field;
        chosen.append(column);
    }
    if (problems.empty())
        problems = checkMapping(mapping, headers, fields);
    if (!problems.empty())
        return problems;
    return mapping;
}

void rememberMapping(QJsonObject& remembered, const ColumnMapping& mapping, const QStringList& headers)
{
    QJsonObject columns;
    for (int column = 0; column < headers.size() && column < mapping.fields.size(); ++column)
        if (!headers[column].isEmpty())
            columns.insert(headerKey(headers[column]), mapping.fields[column]);
    remembered.insert(setKey(headers), columns);
}

std::optional<ColumnMapping> recallMapping(
    const QJsonObject& remembered, const QStringList& headers, const ImportFields& fields)
{
    const auto columns = remembered.find(setKey(headers));
    if (columns == remembered.end())
        return std::nullopt;
    const QJsonObject known = columns->toObject();
    ColumnMapping mapping;
    for (const QString& header : headers)
        mapping.fields.append(header.isEmpty() ? QString() : known[headerKey(header)].toString());
    if (!checkMapping(mapping, headers, fields).empty())
        return std::nullopt;
    return mapping;
}

} // namespace naervaer

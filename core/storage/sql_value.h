// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVariant>
#include <optional>

namespace naervaer::storage {

// Values on their way to and from a cell. Times are UTC; enumerations are their codes; a list of words is
// ",one,two," so that a filter can look for ",two,"; a null QString is an empty text, never NULL. Of a text only what
// every engine keeps is written: no NUL, no mark of byte order in front, no halves of letters.

[[nodiscard]] QVariant toSql(const QString& text);
[[nodiscard]] QVariant toSql(const QStringList& words);
[[nodiscard]] QVariant toSql(const QDateTime& moment);
/// The stored form of a moment in SQLite and JSON: "2026-11-03T17:31:00.000Z".
[[nodiscard]] QString momentText(const QDateTime& moment);
/// "2026-11-03"
[[nodiscard]] QString dateText(QDate date);
/// "17:31:00.000"
[[nodiscard]] QString timeText(QTime time);

template <typename Tag> [[nodiscard]] QVariant toSql(const Id<Tag>& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id.value());
}
template <typename T> [[nodiscard]] QVariant toSql(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return QString(codeOf(value));
    else
        return QVariant::fromValue(value);
}
template <typename T> [[nodiscard]] QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : QVariant(QMetaType::fromType<QString>());
}

void fromSql(const QVariant& cell, QString& out);
void fromSql(const QVariant& cell, QStringList& out);
void fromSql(const QVariant& cell, QDateTime& out);
void fromSql(const QVariant& cell, QDate& out);
void fromSql(const QVariant& cell, QTime& out);

template <typename Tag> void fromSql(const QVariant& cell, Id<Tag>& out)
{
    out = Id<Tag>(cell.toLongLong());
}
template <typename T> void fromSql(const QVariant& cell, T& out)
{
    if constexpr (std::is_enum_v<T>)
        out = fromCode<T>(cell.toString()).value_or(T{});
    else if constexpr (std::is_integral_v<T>)
        out = static_cast<T>(cell.toLongLong());
    else
        out = cell.value<T>();
}
template <typename T> void fromSql(const QVariant& cell, std::optional<T>& out)
{
    if (cell.isNull())
        out.reset();
    else
        fromSql(cell, out.emplace());
}

} // namespace naervaer::storage

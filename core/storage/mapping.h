// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/storage/statement.h"

#include <QString>
#include <QStringList>
#include <tuple>

namespace naervaer::storage {

/// One column: its name in the table and the member it fills.
template <typename Entity, typename Member> struct Column {
    const char* name;
    Member Entity::*member;
};

template <typename Entity, typename Member>
constexpr Column<Entity, Member> column(const char* name, Member Entity::*member)
{
    return {name, member};
}

/// The columns of Record, for the front of an editable entity's list.
constexpr auto recordColumns()
{
    return std::make_tuple(column("centre_id", &Record::centreId), column("version", &Record::version),
        column("created_at", &Record::createdAt), column("created_by", &Record::createdBy),
        column("changed_at", &Record::changedAt), column("changed_by", &Record::changedBy));
}

/// Specialise for each stored entity: `table` and `columns` ("id" first), nothing else.
template <typename Entity> struct Mapping;

template <typename Entity> QStringList columnNames()
{
    QStringList names;
    std::apply(
        [&](const auto&... each) { (names.append(QString::fromLatin1(each.name)), ...); }, Mapping<Entity>::columns);
    return names;
}

template <typename Entity> QString tableName()
{
    return QString::fromLatin1(Mapping<Entity>::table);
}

/// "SELECT t.a, t.b FROM t": the order every readRow<Entity>() relies on.
template <typename Entity> const QString& selectFrom()
{
    static const QString sql =
        QStringLiteral("SELECT %1.%2 FROM %1")
            .arg(tableName<Entity>(), columnNames<Entity>().join(QStringLiteral(", ") + tableName<Entity>() + u'.'));
    return sql;
}

template <typename Entity> const QString& insertInto()
{
    static const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                                   .arg(tableName<Entity>(), columnNames<Entity>().join(QStringLiteral(", ")),
                                       columnNames<Entity>().join(QStringLiteral(", :")));
    return sql;
}

/// Inserts, or overwrites the row with the same key (the first column): for rows that hold a state, not work.
template <typename Entity> const QString& upsertInto()
{
    static const QString sql = [] {
        QStringList updates;
        for (const QString& name : columnNames<Entity>().mid(1))
            updates.append(name + QStringLiteral(" = excluded.") + name);
        return insertInto<Entity>()
            + QStringLiteral(" ON CONFLICT (%1) DO UPDATE SET %2")
                  .arg(columnNames<Entity>().constFirst(), updates.join(QStringLiteral(", ")));
    }();
    return sql;
}

/// Changes the row only if it still has the version it was read with (:read_version).
template <typename Entity> const QString& updateVersioned()
{
    static const QString sql = [] {
        QStringList updates;
        for (const QString& name : columnNames<Entity>().mid(1))
            updates.append(name + QStringLiteral(" = :") + name);
        return QStringLiteral("UPDATE %1 SET %2 WHERE id = :id AND version = :read_version")
            .arg(tableName<Entity>(), updates.join(QStringLiteral(", ")));
    }();
    return sql;
}

template <typename Entity> void readRow(const Statement& row, Entity& entity)
{
    int index = 0;
    std::apply([&](const auto&... each) { (fromSql(row.value(index++), entity.*(each.member)), ...); },
        Mapping<Entity>::columns);
}

/// Whether both rows say the same, whenever and by whomever that was written: the columns of Record do not count.
template <typename Entity> [[nodiscard]] bool sameContent(const Entity& a, const Entity& b)
{
    const auto same = [&]<typename Owner, typename Member>(const Column<Owner, Member>& each) {
        if constexpr (std::is_same_v<Owner, Record>)
            return true;
        else if constexpr (std::is_same_v<Member, QString> || std::is_same_v<Member, QStringList>)
            return toSql(a.*(each.member)) == toSql(b.*(each.member)); // as typed and as read are the same
        else
            return a.*(each.member) == b.*(each.member);
    };
    return std::apply([&](const auto&... each) { return (same(each) && ...); }, Mapping<Entity>::columns);
}

/// Binds by position, which fits insertInto's order.
template <typename Entity> void bindRow(Statement& statement, const Entity& entity)
{
    int index = 0;
    std::apply([&](const auto&... each) { (statement.bind(index++, toSql(entity.*(each.member))), ...); },
        Mapping<Entity>::columns);
}

} // namespace naervaer::storage

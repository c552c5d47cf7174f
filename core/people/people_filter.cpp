// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_filter.h"

#include <QJsonArray>

namespace naervaer {
namespace {

// Ids are texts in JSON: its numbers lose the last digits of 63 bits.

template <typename AnyId> void read(const QJsonValue& value, std::optional<AnyId>& out)
{
    if (const qint64 id = value.toString().toLongLong(); id > 0)
        out = AnyId(id);
}
void read(const QJsonValue& value, std::optional<int>& out)
{
    if (const int number = value.toInt(-1); number >= 0) // -1 also for what is no whole number
        out = number;
}
void read(const QJsonValue& value, std::optional<bool>& out)
{
    if (value.isBool())
        out = value.toBool();
}
void read(const QJsonValue& value, std::optional<QDate>& out)
{
    if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid())
        out = date;
}

QJsonValue written(int number)
{
    return number;
}
QJsonValue written(bool yes)
{
    return yes;
}
QJsonValue written(QDate date)
{
    return date.toString(Qt::ISODate);
}
template <typename Tag> QJsonValue written(const Id<Tag>& id)
{
    return id.text();
}

void write(QJsonObject& json, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}
template <typename T> void write(QJsonObject& json, const QString& name, const std::optional<T>& value)
{
    if (value)
        json.insert(name, written(*value));
}

QJsonArray orderToJson(const std::vector<PeopleFilter::SortBy>& order)
{
    QJsonArray keys;
    for (const auto& each : order)
        keys.append(QJsonObject{
            {QStringLiteral("by"), QString(codeOf(each.by))}, {QStringLiteral("descending"), each.descending}});
    return keys;
}

/// The keys that are known, the first of each; by name when none is left.
std::vector<PeopleFilter::SortBy> orderFromJson(const QJsonArray& keys)
{
    std::vector<PeopleFilter::SortBy> order;
    for (const QJsonValue key : keys) {
        const auto by = fromCode<PeopleFilter::Sort>(key[QStringLiteral("by")].toString());
        const auto same = [&](const PeopleFilter::SortBy& each) { return each.by == *by; };
        if (by && std::none_of(order.begin(), order.end(), same))
            order.push_back({*by, key[QStringLiteral("descending")].toBool()});
    }
    return order.empty() ? PeopleFilter().order : order;
}

} // namespace

QJsonObject PeopleFilter::toJson() const
{
    QJsonObject json;
    write(json, QStringLiteral("centre"), centre);
    json.insert(QStringLiteral("state"), QString(codeOf(state)));
    write(json, QStringLiteral("text"), text);
    write(json, QStringLiteral("group"), group);
    write(json, QStringLiteral("municipality"), municipalityCode);
    write(json, QStringLiteral("language"), language);
    write(json, QStringLiteral("interest"), interest);
    write(json, QStringLiteral("born_from"), bornFrom);
    write(json, QStringLiteral("born_to"), bornTo);
    write(json, QStringLiteral("has_phone"), hasPhone);
    write(json, QStringLiteral("has_rhythm"), hasRhythm);
    write(json, QStringLiteral("paused_on"), pausedOn);
    json.insert(QStringLiteral("order"), orderToJson(order));
    return json;
}

PeopleFilter PeopleFilter::fromJson(const QJsonObject& json)
{
    PeopleFilter filter;
    read(json[QStringLiteral("centre")], filter.centre);
    filter.state = fromCode<PersonState>(json[QStringLiteral("state")].toString()).value_or(PersonState::Active);
    filter.text = json[QStringLiteral("text")].toString();
    read(json[QStringLiteral("group")], filter.group);
    filter.municipalityCode = json[QStringLiteral("municipality")].toString();
    filter.language = json[QStringLiteral("language")].toString();
    filter.interest = json[QStringLiteral("interest")].toString();
    read(json[QStringLiteral("born_from")], filter.bornFrom);
    read(json[QStringLiteral("born_to")], filter.bornTo);
    read(json[QStringLiteral("has_phone")], filter.hasPhone);
    read(json[QStringLiteral("has_rhythm")], filter.hasRhythm);
    read(json[QStringLiteral("paused_on")], filter.pausedOn);
    filter.order = orderFromJson(json[QStringLiteral("order")].toArray());
    return filter;
}

} // namespace naervaer

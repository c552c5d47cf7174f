// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list_memory.h"

#include <QJsonArray>

namespace naervaer::ui {

namespace {
const QString listName = QStringLiteral("people.list");
const QString filtersName = QStringLiteral("people.filters");
const QString columnsKey = QStringLiteral("columns");
const QString orderKey = QStringLiteral("order");
} // namespace

QStringList PeopleListMemory::columns() const
{
    return QVariant(m_settings.own(listName)[columnsKey].toArray().toVariantList()).toStringList();
}

void PeopleListMemory::keepColumns(const QStringList& codes)
{
    QJsonObject list = m_settings.own(listName);
    list[columnsKey] = QJsonArray::fromStringList(codes);
    m_settings.keepOwn(listName, list);
}

std::vector<PeopleFilter::SortBy> PeopleListMemory::order() const
{
    return PeopleFilter::fromJson(m_settings.own(listName)[orderKey].toObject()).order;
}

void PeopleListMemory::keepOrder(const std::vector<PeopleFilter::SortBy>& order)
{
    QJsonObject list = m_settings.own(listName);
    PeopleFilter filter;
    filter.order = order;
    list[orderKey] = filter.toJson();
    m_settings.keepOwn(listName, list);
}

std::map<QString, PeopleFilter> PeopleListMemory::filters() const
{
    std::map<QString, PeopleFilter> all;
    const QJsonObject saved = m_settings.own(filtersName);
    for (auto each = saved.begin(); each != saved.end(); ++each)
        all.emplace(each.key(), PeopleFilter::fromJson(each.value().toObject()));
    return all;
}

void PeopleListMemory::keepFilter(const QString& name, const PeopleFilter& filter)
{
    QJsonObject saved = m_settings.own(filtersName);
    saved[name] = filter.toJson();
    m_settings.keepOwn(filtersName, saved);
}

void PeopleListMemory::dropFilter(const QString& name)
{
    QJsonObject saved = m_settings.own(filtersName);
    saved.remove(name);
    m_settings.keepOwn(filtersName, saved);
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/municipalities.h"

#include "core/base/failure.h"
#include "core/base/search_key.h"

#include <QFile>

namespace naervaer {
namespace {

QString nameKey(const QString& name, const QString& country)
{
    QStringList words = searchKey(name).split(u' ');
    words.removeAll(QStringLiteral("kommune"));
    words.removeAll(QStringLiteral("municipality"));
    return country + words.join(u' ');
}

} // namespace

Municipalities::Municipalities()
{
    QFile table(QStringLiteral(":/places/municipalities.csv"));
    if (!table.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Damaged, table.fileName());
    table.readLine(); // the header: code;name;country
    while (!table.atEnd()) {
        const QStringList cells = QString::fromUtf8(table.readLine()).trimmed().split(u';');
        if (cells.size() != 3)
            throw Failure(Failure::Kind::Damaged, table.fileName());
        m_byCode.insert(cells[0], m_all.size());
        m_byName.insert(nameKey(cells[1], cells[2]), m_all.size());
        m_all.push_back({cells[0], cells[1], cells[2]});
    }
}

std::optional<Municipality> Municipalities::byCode(const QString& code) const
{
    const auto found = m_byCode.constFind(code.trimmed().rightJustified(4, u'0'));
    return found == m_byCode.constEnd() ? std::nullopt : std::optional(m_all[*found]);
}

std::optional<Municipality> Municipalities::byName(const QString& name, const QString& country) const
{
    const auto found = m_byName.constFind(nameKey(name, country));
    return found == m_byName.constEnd() ? std::nullopt : std::optional(m_all[*found]);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/card_rows.h"

namespace naervaer {

CardRows::CardRows(const std::vector<PersonId>& cards) : m_cards(cards)
{
    for (size_t i = 0; i < cards.size(); ++i)
        m_names.push_back("card" + QByteArray::number(static_cast<qulonglong>(i)));
}

QString CardRows::of(const PersonTable& table) const
{
    QStringList places;
    for (const QByteArray& name : m_names)
        places.append(u':' + QString::fromLatin1(name));
    const QString narrowed = table.where.isEmpty() ? QString() : QStringLiteral(" AND ") + table.where;
    return QStringLiteral("(%1 IN (%2)%3)").arg(table.column, places.join(QStringLiteral(", ")), narrowed);
}

storage::Binds CardRows::binds(storage::Binds more) const
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        more.push_back({m_names[i].constData(), m_cards[i]});
    return more;
}

} // namespace naervaer

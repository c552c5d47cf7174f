// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_world.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr qint64 fullContacts = 12'000;
constexpr int fullPeople = 400;
constexpr size_t contactsKept = 1'000'000;

} // namespace

DemoWorld::DemoWorld(
    const DemoOrder& order, storage::Database& file, const DemoProgress& progress, const std::stop_token& stop)
    : m_order(order), m_file(file), m_progress(progress), m_stop(stop), m_tables(DemoTables::load(order.norwegian)),
      m_days(order.until)
{
}

int DemoWorld::scaledByContacts(int figure) const
{
    return static_cast<int>(figure * std::min(m_order.contacts, fullContacts) / fullContacts);
}

int DemoWorld::scaledByPeople(int figure) const
{
    return figure * std::min(m_order.people, fullPeople) / fullPeople;
}

const QString& DemoWorld::text(const char* kind, Dice& dice) const
{
    return dice.pick(*m_tables.texts.constFind(QLatin1String(kind)));
}

QString DemoWorld::phoneNumber()
{
    // Neighbours in the list get numbers far apart: 999,983 is prime, so 612,345 steps through all of them.
    const qint64 number = m_numbers++ * 612'345 % 999'983;
    const QString range = m_order.norwegian ? QStringLiteral("+4743") : QStringLiteral("+4583");
    return range + QString::number(number).rightJustified(6, u'0');
}

void DemoWorld::addContact(const Contact& contact)
{
    m_kept.push_back(contact);
    if (m_kept.size() == contactsKept)
        finish();
    if (++m_contacts % 4096 == 0 && m_progress)
        m_progress(m_contacts, m_order.contacts);
}

void DemoWorld::finish()
{
    std::sort(m_kept.begin(), m_kept.end(), [](const Contact& a, const Contact& b) { return a.id < b.id; });
    for (const Contact& contact : m_kept)
        m_file.insert(contact);
    m_kept.clear();
}

} // namespace naervaer

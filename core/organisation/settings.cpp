// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/settings.h"

namespace naervaer {
namespace {

/// Every role may open Today: this asks only that somebody sits at the desk.
HelperId seated(const Desk& desk)
{
    desk.session.require(Action::SeeToday);
    return desk.session.helperId();
}

} // namespace

QJsonObject Settings::own(const QString& name) const
{
    return m_store.setting(seated(m_desk), name);
}

void Settings::keepOwn(const QString& name, const QJsonObject& content)
{
    keep(seated(m_desk), name, content);
}

QJsonObject Settings::everybodys(const QString& name) const
{
    return m_store.setting(HelperId(), name);
}

void Settings::keepEverybodys(const QString& name, const QJsonObject& content)
{
    static_cast<void>(seated(m_desk));
    keep(HelperId(), name, content);
}

void Settings::keep(HelperId owner, const QString& name, const QJsonObject& content)
{
    if (const auto job = m_desk.lease.holder())
        throw Failure(Failure::Kind::Busy, *job);
    m_store.putSetting(owner, name, content);
}

bool Drafts::keep(const QString& place, const QJsonObject& body)
{
    const HelperId helper = seated(m_desk);
    if (m_desk.lease.holder())
        return false;
    m_store.putDraft(m_desk.ids.next(), helper, place, body, m_desk.clock.now());
    return true;
}

std::optional<QJsonObject> Drafts::find(const QString& place) const
{
    return m_store.draft(seated(m_desk), place);
}

bool Drafts::drop(const QString& place)
{
    const HelperId helper = seated(m_desk);
    if (m_desk.lease.holder())
        return false;
    if (m_store.dropDraft(helper, place))
        m_desk.bus.announce({draftsArea});
    return true;
}

std::vector<Draft> Drafts::mine() const
{
    return m_store.drafts(seated(m_desk));
}

bool Drafts::dropOld()
{
    static_cast<void>(seated(m_desk));
    if (m_desk.lease.holder())
        return false;
    m_store.dropDraftsBefore(m_desk.clock.now().addDays(-daysKept));
    return true;
}

} // namespace naervaer

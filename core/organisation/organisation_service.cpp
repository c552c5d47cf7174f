// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_service.h"

#include "core/organisation/organisation_mapping.h"
#include "core/organisation/organisation_rules.h"

namespace naervaer {

Organisation OrganisationService::organisation() const
{
    return m_store.organisation().value_or(Organisation{});
}

std::vector<Centre> OrganisationService::centres(bool alsoInactive) const
{
    std::vector<Centre> all = m_store.centres();
    if (!alsoInactive)
        std::erase_if(all, [](const Centre& each) { return !each.isActive; });
    return all;
}

std::optional<Centre> OrganisationService::centre(CentreId id) const
{
    return m_store.centre(id);
}

std::vector<Helper> OrganisationService::helpers(bool alsoInactive) const
{
    std::vector<Helper> all = m_store.helpers();
    if (!alsoInactive)
        std::erase_if(all, [](const Helper& each) { return !each.isActive; });
    return all;
}

QHash<HelperId, QString> OrganisationService::helperNames() const
{
    QHash<HelperId, QString> names;
    for (const Helper& each : m_store.helpers())
        names.insert(each.id, each.name);
    return names;
}

std::vector<Closure> OrganisationService::closures(CentreId id) const
{
    m_desk.session.require(Action::SeeToday);
    return m_store.closures(id);
}

Problems OrganisationService::checked(Centre& centre, const QString& country) const
{
    centre.name = centre.name.simplified();
    Problems problems = checkCentre(centre, m_store.centres());
    readPhone(centre.dutyPhone, country, QStringLiteral("duty_phone"), problems);
    return problems;
}

Result<CentreId> OrganisationService::addCentre(Centre centre)
{
    m_desk.session.require(Action::SetUpRegister);
    centre.id = centre.centreId = m_desk.ids.make<CentreId>();
    centre.isActive = true;
    if (Problems problems = checked(centre, organisation().country); !problems.empty())
        return problems;
    storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister, QStringLiteral("organisation.add_centre"));
    work.insert(centre);
    work.about(QStringLiteral("centre"), centre.id.value());
    work.changes(organisationArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("organisation.add_centre"), [this, gone = centre]() mutable {
                          gone.isActive = false;
                          return putBack(gone);
                      }});
    return centre.id;
}

Problems OrganisationService::amendCentre(const Centre& centre)
{
    m_desk.session.require(Action::SetUpRegister);
    const std::optional<Centre> before = m_store.centre(centre.id);
    if (!before)
        return {{QStringLiteral("centre.unknown"), QStringLiteral("centre")}};
    Centre after = centre;
    if (Problems problems = checked(after, organisation().country); !problems.empty())
        return problems;
    storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister, QStringLiteral("organisation.amend_centre"));
    work.update(after);
    work.about(QStringLiteral("centre"), after.id.value());
    work.changes(organisationArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("organisation.amend_centre"), [this, row = *before] { return putBack(row); }});
    return {};
}

Problems OrganisationService::putBack(Centre before)
{
    const std::optional<Centre> now = m_store.centre(before.id);
    if (!now || now->changedBy != m_desk.session.helperId())
        throw Failure(Failure::Kind::Conflict, QStringLiteral("centre"));
    before.version = now->version;
    return amendCentre(before);
}

Result<ClosureId> OrganisationService::closeCentre(CentreId id, const Period& period, const QString& reason)
{
    m_desk.session.require(Action::SetUpRegister);
    if (Problems problems = checkClosure(period); !problems.empty())
        return problems;
    if (!m_store.centre(id))
        return Problem{QStringLiteral("centre.unknown"), QStringLiteral("centre")};
    Closure closure;
    closure.centreId = id;
    closure.fromOn = period.from;
    closure.toOn = period.to;
    closure.reason = reason.simplified();
    storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister, QStringLiteral("organisation.close_centre"));
    work.insert(closure);
    work.about(QStringLiteral("centre"), id.value());
    work.changes(organisationArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("organisation.close_centre"),
        [this, closureId = closure.id] { return setLifted(closureId, true); }});
    return closure.id;
}

Problems OrganisationService::liftClosure(ClosureId id)
{
    const std::optional<Closure> former = m_store.closure(id);
    Problems problems = setLifted(id, true);
    if (problems.empty() && former && !former->isLifted)
        m_desk.undo.push({QStringLiteral("organisation.lift_closure"), [this, id] { return setLifted(id, false); }});
    return problems;
}

Problems OrganisationService::setLifted(ClosureId id, bool lifted)
{
    m_desk.session.require(Action::SetUpRegister);
    std::optional<Closure> closure = m_store.closure(id);
    if (!closure)
        return {{QStringLiteral("closure.unknown"), {}}};
    if (closure->isLifted == lifted)
        return {};
    closure->isLifted = lifted;
    storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister,
        lifted ? QStringLiteral("organisation.lift_closure") : QStringLiteral("organisation.restore_closure"));
    work.update(*closure);
    work.about(QStringLiteral("centre"), closure->centreId.value());
    work.changes(organisationArea);
    work.commit();
    return {};
}

} // namespace naervaer

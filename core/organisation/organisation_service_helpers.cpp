// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here: the founding, the seat at the desk, and the helpers' rows.
#include "core/organisation/organisation_service.h"

#include "core/organisation/organisation_mapping.h"
#include "core/organisation/organisation_rules.h"
#include "core/organisation/settings_store.h"

namespace naervaer {
namespace {

const QString deskSetting = QStringLiteral("desk"); // who sat here last
const QString helperKey = QStringLiteral("helper");

void append(Problems& all, const Problems& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void seatAt(Desk& desk, const Helper& helper)
{
    desk.session = Session(helper.id, helper.name, helper.role, helper.centreId);
    desk.undo.clear();
}

} // namespace

Problems OrganisationService::found(const QString& name, const QString& country, Centre centre, Helper coordinator)
{
    if (m_store.organisation()) {
        m_desk.session.require(Action::SetUpRegister);
        return {{QStringLiteral("organisation.founded"), {}}};
    }
    const Organisation founded{1, name.simplified(), country, false, m_desk.clock.now()};
    centre.id = centre.centreId = coordinator.centreId = m_desk.ids.make<CentreId>();
    if (coordinator.id.isNull())
        coordinator.id = m_desk.ids.make<HelperId>();
    coordinator.role = Role::Coordinator;
    centre.isActive = coordinator.isActive = true;
    Problems problems = checkOrganisation(name, country);
    append(problems, checked(centre, country));
    append(problems, checked(coordinator, country));
    if (!problems.empty())
        return problems;
    seatAt(m_desk, coordinator);
    try {
        storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister, QStringLiteral("organisation.found"));
        work.database().insert(founded);
        work.insert(centre);
        work.insert(coordinator);
        work.about(QStringLiteral("organisation"), founded.id);
        work.changes(organisationArea);
        work.commit();
    } catch (...) {
        m_desk.session = Session();
        throw;
    }
    return {};
}

Problems OrganisationService::seat(HelperId id)
{
    const std::optional<Helper> helper = m_store.helper(id);
    if (!helper || !helper->isActive)
        return {{QStringLiteral("helper.unknown"), QStringLiteral("helper")}};
    seatAt(m_desk, *helper);
    if (!m_desk.lease.holder()) // not worth waiting for a long job
        SettingsStore(m_desk.database).putSetting({}, deskSetting, {{helperKey, id.text()}});
    return {};
}

Problems OrganisationService::seatLatest()
{
    const std::optional<Helper> latest = m_store.helper(latestSeated());
    if (!latest || !latest->isActive)
        return seatCoordinator();
    seatAt(m_desk, *latest);
    return {};
}

Problems OrganisationService::seatCoordinator()
{
    const HelperId latest = latestSeated();
    std::optional<Helper> chosen; // else the first there ever was: who founded the register
    for (const Helper& helper : m_store.helpers())
        if (helper.isActive && helper.role == Role::Coordinator
            && (!chosen || helper.id == latest || (chosen->id != latest && helper.id < chosen->id)))
            chosen = helper;
    if (!chosen)
        return {{QStringLiteral("organisation.no_coordinator"), {}}};
    seatAt(m_desk, *chosen);
    return {};
}

HelperId OrganisationService::latestSeated() const
{
    return HelperId(SettingsStore(m_desk.database).setting({}, deskSetting).value(helperKey).toString().toLongLong());
}

Problems OrganisationService::checked(Helper& helper, const QString& country) const
{
    helper.name = helper.name.simplified();
    Problems problems = checkHelper(helper, m_store.helpers());
    readPhone(helper.phone, country, QStringLiteral("phone"), problems);
    return problems;
}

Result<HelperId> OrganisationService::addHelper(Helper helper)
{
    m_desk.session.require(Action::SetUpRegister);
    helper.id = m_desk.ids.make<HelperId>();
    helper.isActive = true;
    if (Problems problems = checked(helper, organisation().country); !problems.empty())
        return problems;
    storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister, QStringLiteral("organisation.add_helper"));
    work.insert(helper);
    work.about(QStringLiteral("helper"), helper.id.value());
    work.changes(organisationArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("organisation.add_helper"), [this, gone = helper]() mutable {
                          gone.isActive = false;
                          return putBack(gone);
                      }});
    return helper.id;
}

Problems OrganisationService::amendHelper(const Helper& helper)
{
    m_desk.session.require(Action::SetUpRegister);
    const std::optional<Helper> before = m_store.helper(helper.id);
    if (!before)
        return {{QStringLiteral("helper.unknown"), QStringLiteral("helper")}};
    Helper after = helper;
    if (Problems problems = checked(after, organisation().country); !problems.empty())
        return problems;
    storage::UnitOfWork work = m_desk.begin(Action::SetUpRegister, QStringLiteral("organisation.amend_helper"));
    work.update(after);
    work.about(QStringLiteral("helper"), after.id.value());
    work.changes(organisationArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("organisation.amend_helper"), [this, row = *before] { return putBack(row); }});
    if (after.id == m_desk.session.helperId())
        changeOwnSeat(after);
    return {};
}

void OrganisationService::changeOwnSeat(const Helper& helper)
{
    if (!helper.isActive) {
        m_desk.session = Session();
        m_desk.undo.clear();
        return;
    }
    m_desk.session = Session(helper.id, helper.name, helper.role, m_desk.session.centreId());
}

Problems OrganisationService::putBack(Helper before)
{
    const std::optional<Helper> now = m_store.helper(before.id);
    if (!now || now->changedBy != m_desk.session.helperId())
        throw Failure(Failure::Kind::Conflict, QStringLiteral("helper"));
    before.version = now->version;
    return amendHelper(before);
}

} // namespace naervaer

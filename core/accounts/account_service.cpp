// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_service.h"

#include <QDateTime>

#include <algorithm>

namespace naervaer {

using storage::vault::NewAccount;
using storage::vault::Slot;
using storage::vault::StretchedPassphrase;

namespace {

Problems problem(const char* code, const char* field = "")
{
    return {{QString::fromLatin1(code), QString::fromLatin1(field)}};
}

} // namespace

AccountService::AccountService(Desk& desk, OrganisationService& organisation, storage::vault::VaultFile* vault)
    : m_desk(desk), m_organisation(organisation), m_vault(vault)
{
    QObject::connect(&desk.bus, &ChangeBus::changed, &m_listening, [this](const Areas& areas) {
        if (areas.contains(organisationArea))
            followHelpers();
    });
}

Problems AccountService::signIn()
{
    const HelperId account = m_vault ? m_vault->openedBy().account : HelperId();
    if (account.isNull()) {
        if (Problems problems = m_organisation.seatCoordinator(); !problems.empty())
            return problems;
    } else if (!m_organisation.seat(account).empty()) {
        return problem("account.ended");
    }
    storage::UnitOfWork work = m_desk.begin(Action::SeeToday, QStringLiteral("accounts.sign_in"));
    work.about(QStringLiteral("helper"), m_desk.session.helperId().value());
    work.commit();
    followHelpers();
    return {};
}

bool AccountService::isRecovered() const
{
    return m_vault && m_vault->openedBy().kind == Slot::Kind::Recovery;
}

std::vector<Account> AccountService::accounts() const
{
    m_desk.session.require(Action::ManageAccounts);
    std::vector<Account> found;
    for (const Helper& helper : m_organisation.helpers())
        if (const Slot* slot = slotOf(helper.id))
            found.push_back({helper.id, helper.name, helper.role,
                QDateTime::fromSecsSinceEpoch(slot->createdAt).date(), helper.id == m_desk.session.helperId()});
    return found;
}

bool AccountService::hasRecoverySheet() const
{
    return m_vault
        && std::any_of(m_vault->keySlots().begin(), m_vault->keySlots().end(),
            [](const Slot& slot) { return slot.kind == Slot::Kind::Recovery; });
}

storage::vault::Stretching AccountService::stretching() const
{
    return keys().stretching();
}

Problems AccountService::give(HelperId id, const StretchedPassphrase& passphrase)
{
    m_desk.session.require(Action::ManageAccounts);
    const auto helpers = m_organisation.helpers();
    const auto helper = std::find_if(helpers.begin(), helpers.end(), [&](const Helper& each) { return each.id == id; });
    if (helper == helpers.end())
        return problem("helper.unknown", "helper");
    storage::UnitOfWork work = m_desk.begin(Action::ManageAccounts, QStringLiteral("accounts.give"));
    const std::vector<Slot> before = keys().keySlots();
    work.about(QStringLiteral("helper"), id.value());
    const bool mayRead = mayDo(helper->role, Action::ReadConfidential);
    if (const Slot* slot = slotOf(id)) {
        if (Problems problems = keys().change(m_desk.database, slot->id, passphrase, mayRead); !problems.empty())
            return problems;
    } else {
        const NewAccount added{id, passphrase.copy(), mayRead};
        if (const auto made = keys().add(m_desk.database, added); !made.ok())
            return made.problems();
    }
    keep(work, before);
    return {};
}

Problems AccountService::changeOwn(const StretchedPassphrase& before, const StretchedPassphrase& fresh)
{
    const Slot* slot = slotOf(m_desk.session.helperId());
    if (!slot || slot->id != keys().openedBy().id || !keys().isOpenedBy(before))
        return problem("account.not_yours", "before");
    storage::UnitOfWork work = m_desk.begin(Action::SeeToday, QStringLiteral("accounts.change_own"));
    const std::vector<Slot> former = keys().keySlots();
    work.about(QStringLiteral("helper"), m_desk.session.helperId().value());
    if (Problems problems = keys().change(m_desk.database, slot->id, fresh); !problems.empty())
        return problems;
    keep(work, former);
    return {};
}

Problems AccountService::end(HelperId helper)
{
    m_desk.session.require(Action::ManageAccounts);
    const Slot* slot = slotOf(helper);
    if (!slot)
        return problem("vault.no_slot");
    const std::vector<Account> all = accounts();
    if (std::none_of(all.begin(), all.end(),
            [&](const Account& each) { return each.helper != helper && mayDo(each.role, Action::ManageAccounts); }))
        return problem("account.last_manager");
    storage::UnitOfWork work = m_desk.begin(Action::ManageAccounts, QStringLiteral("accounts.end"));
    const std::vector<Slot> before = keys().keySlots();
    work.about(QStringLiteral("helper"), helper.value());
    if (Problems problems = keys().remove(m_desk.database, slot->id); !problems.empty())
        return problems;
    keep(work, before);
    return {};
}

Problems AccountService::renewRecoverySheet(const StretchedPassphrase& code)
{
    m_desk.session.require(Action::ManageAccounts);
    storage::UnitOfWork work = m_desk.begin(Action::ManageAccounts, QStringLiteral("accounts.renew_recovery"));
    const std::vector<Slot> before = keys().keySlots();
    if (Problems problems = keys().setRecovery(m_desk.database, code); !problems.empty())
        return problems;
    keep(work, before);
    return {};
}

storage::vault::VaultFile& AccountService::keys() const
{
    if (!m_vault)
        throw Failure(Failure::Kind::NotAllowed, QStringLiteral("the accounts of this register are its server's"));
    return *m_vault;
}

const Slot* AccountService::slotOf(HelperId helper) const
{
    if (!m_vault)
        return nullptr;
    const auto& keySlots = m_vault->keySlots();
    const auto found = std::find_if(keySlots.begin(), keySlots.end(),
        [&](const Slot& slot) { return slot.kind == Slot::Kind::Account && slot.account == helper; });
    return found == keySlots.end() ? nullptr : &*found;
}

void AccountService::keep(storage::UnitOfWork& work, const std::vector<Slot>& before)
{
    try {
        work.commit();
    } catch (const Failure&) {
        keys().putBack(m_desk.database, before);
        throw;
    }
}

void AccountService::followHelpers()
{
    if (!m_vault)
        return;
    const std::vector<Slot> before = m_vault->keySlots();
    for (const Helper& helper : m_organisation.helpers(true)) {
        const auto slot = std::find_if(before.begin(), before.end(),
            [&](const Slot& each) { return each.kind == Slot::Kind::Account && each.account == helper.id; });
        if (slot == before.end())
            continue;
        try {
            if (!helper.isActive)
                static_cast<void>(m_vault->remove(m_desk.database, slot->id));
            else if (slot->hasCompartment && !mayDo(helper.role, Action::ReadConfidential))
                static_cast<void>(m_vault->dropCompartment(m_desk.database, slot->id));
        } catch (const Failure&) {
            // The disk is full: signIn() refuses who has left, and the next one tries again.
        }
    }
}

} // namespace naervaer

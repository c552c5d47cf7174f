// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/organisation/organisation_service.h"
#include "core/storage/vault/vault.h"

#include <QObject>
#include <vector>

namespace naervaer {

/// Who may open the register: an account is a key slot of the encrypted file, and belongs to a helper, whose role says
/// what it is good for. A register on a server has no slots: there an account is a role of the server.
///
/// A passphrase comes stretched(), which takes about a second and may be done in any thread.
class AccountService {
public:
    /// `vault` is null for a register on a server.
    AccountService(Desk& desk, OrganisationService& organisation, storage::vault::VaultFile* vault);

    /// Seats whoever the passphrase that opened the register belongs to; with a recovery sheet, or in a demo, a
    /// coordinator. [account.ended: the helper has left, organisation.no_coordinator]
    Problems signIn();
    /// Whether a recovery sheet opened the register: then somebody needs a new passphrase.
    [[nodiscard]] bool isRecovered() const;

    /// Everybody's, by name.
    [[nodiscard]] std::vector<Account> accounts() const;
    /// Whether there is a recovery sheet that opens the register.
    [[nodiscard]] bool hasRecoverySheet() const;
    /// The slow step, for this register.
    [[nodiscard]] storage::vault::Stretching stretching() const;

    /// Gives a helper an account, or the one they have another passphrase. [helper.unknown, vault.passphrase_taken,
    /// passphrase.missing, vault.full, vault.no_compartment]
    Problems give(HelperId helper, const storage::vault::StretchedPassphrase& passphrase);
    /// One's own, for whoever knows the one before. [account.not_yours, vault.*]
    Problems changeOwn(
        const storage::vault::StretchedPassphrase& before, const storage::vault::StretchedPassphrase& fresh);
    /// The helper's passphrase opens the register no more. [vault.no_slot, account.last_manager: nobody
    /// would be left who may give accounts, vault.last_compartment]
    Problems end(HelperId helper);
    /// A new recovery sheet: the one before opens nothing any more. [vault.no_compartment, vault.full]
    Problems renewRecoverySheet(const storage::vault::StretchedPassphrase& code);

private:
    /// Throws Failure(NotAllowed) on a server.
    [[nodiscard]] storage::vault::VaultFile& keys() const;
    [[nodiscard]] const storage::vault::Slot* slotOf(HelperId helper) const;
    /// Keeps the entry in the log of acts; without it nothing was done: the slots are put back as they were `before`.
    void keep(storage::UnitOfWork& work, const std::vector<storage::vault::Slot>& before);
    /// Ends the accounts of helpers who have left, and takes the key of confidential notes from whose role may not.
    void followHelpers();

    Desk& m_desk;
    OrganisationService& m_organisation;
    storage::vault::VaultFile* m_vault;
    QObject m_listening;
};

} // namespace naervaer

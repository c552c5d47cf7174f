// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_service.h"
#include "core/acts/act_service.h"
#include "core/backups/backup_service.h"
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "core/handover/handover_service.h"
#include "core/intake/intake_service.h"
#include "core/notes/note_service.h"
#include "core/organisation/organisation_service.h"
#include "core/organisation/settings.h"
#include "core/people/people_service.h"
#include "core/rights/rights_service.h"
#include "core/rounds/round_service.h"
#include "core/rounds/share_service.h"
#include "core/shifts/shift_service.h"
#include "core/storage/check.h"
#include "core/storage/register_file.h"
#include "core/tasks/task_service.h"

namespace naervaer {

/// An open register: its desk and one service per area. A list, no logic.
class Workspace {
public:
    Workspace(storage::RegisterFile file, const Clock& clock);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] ChangeBus& bus() { return m_bus; }
    [[nodiscard]] OrganisationService& organisation() { return m_organisation; }
    [[nodiscard]] AccountService& accounts() { return m_accounts; }
    [[nodiscard]] ActService& acts() { return m_acts; }
    [[nodiscard]] BackupService& backups() { return m_backups; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Drafts& drafts() { return m_drafts; }
    [[nodiscard]] TaskService& tasks() { return m_tasks; }
    [[nodiscard]] ShiftService& shifts() { return m_shifts; }
    [[nodiscard]] PeopleService& people() { return m_people; }
    [[nodiscard]] ContactService& contacts() { return m_contacts; }
    [[nodiscard]] ConcernService& concerns() { return m_concerns; }
    [[nodiscard]] RoundService& rounds() { return m_rounds; }
    [[nodiscard]] ShareService& shares() { return m_shares; }
    [[nodiscard]] HandoverService& handover() { return m_handover; }
    [[nodiscard]] IntakeService& intake() { return m_intake; }
    [[nodiscard]] NoteService& notes() { return m_notes; }
    [[nodiscard]] RightsService& rights() { return m_rights; }

    /// For when the desk rests, and before the register is closed: storage::settle(). Throws Failure.
    void settle() { storage::settle(m_file); }

    /// storage::checkRegister() with all that is known of this register. Long on a large file.
    [[nodiscard]] Problems check();

    /// Everything the areas check of their tables, for storage::checkRegister() on whatever connection.
    [[nodiscard]] static std::vector<storage::Check> checks();
    /// Every area's tables with rows about people, for subject access, erasure and its replay; only subject access
    /// needs the key of confidential notes.
    [[nodiscard]] static PersonTables personTables(const storage::vault::Secret* compartmentKey = nullptr);

private:
    /// The key of confidential notes, as far as the account that opened the register holds it; null on a server.
    [[nodiscard]] const storage::vault::Secret* compartmentKey() const;

    storage::RegisterFile m_file;
    storage::WriteLease m_lease;
    IdSource m_ids;
    ChangeBus m_bus;
    Desk m_desk;
    OrganisationService m_organisation;
    AccountService m_accounts;
    ActService m_acts;
    BackupService m_backups;
    Settings m_settings;
    Drafts m_drafts;
    TaskService m_tasks;
    ShiftService m_shifts;
    PeopleService m_people;
    ContactService m_contacts;
    ConcernService m_concerns;
    RoundService m_rounds;
    ShareService m_shares;
    HandoverService m_handover;
    IntakeService m_intake;
    NoteService m_notes;
    RightsService m_rights;
};

} // namespace naervaer

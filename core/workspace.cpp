// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/contacts/contact_log.h"
#include "core/rounds/rota_crew.h"

namespace naervaer {
namespace {

std::vector<PersonReference> personReferences()
{
    std::vector<PersonReference> all;
    for (auto& area : {ContactLog::personReferences(), RoundService::personReferences(),
             ShareService::personReferences(), RightsService::personReferences()})
        all.insert(all.end(), area.begin(), area.end());
    return all;
}

} // namespace

Workspace::Workspace(storage::RegisterFile file, const Clock& clock)
    : m_file(std::move(file)), m_ids(clock), m_desk{*m_file.database, m_lease, clock, m_ids, m_bus},
      m_organisation(m_desk), m_accounts(m_desk, m_organisation, m_file.vault.get()), m_acts(m_desk, m_file),
      m_backups(m_desk, m_file.vault.get()), m_settings(m_desk), m_drafts(m_desk), m_tasks(m_desk), m_shifts(m_desk),
      m_people(m_desk, personReferences()), m_contacts(m_desk), m_concerns(m_desk), m_rounds(m_desk),
      m_shares(m_desk, crewOf(m_shifts)), m_handover(m_desk), m_intake(m_desk), m_notes(m_desk, compartmentKey()),
      m_rights(m_desk, personTables(compartmentKey()))
{
}

Workspace::~Workspace() = default;

const storage::vault::Secret* Workspace::compartmentKey() const
{
    return m_file.vault ? &m_file.vault->compartmentKey() : nullptr;
}

Problems Workspace::check()
{
    Problems problems = storage::checkRegister(*m_file.database, checks(), storage::keptAnchors(m_file));
    const Problems notes = m_notes.verify();
    problems.insert(problems.end(), notes.begin(), notes.end());
    return problems;
}

std::vector<storage::Check> Workspace::checks()
{
    std::vector<storage::Check> all;
    for (const auto& area : {organisationChecks(), shiftChecks(), contactChecks(), noteChecks()})
        all.insert(all.end(), area.begin(), area.end());
    return all;
}

PersonTables Workspace::personTables(const storage::vault::Secret* compartmentKey)
{
    PersonTables all;
    // What refers to others first, the card last.
    PersonTables people = PeopleService::personTables();
    for (const auto& area : {NoteService::personTables(compartmentKey), RightsService::personTables(),
             ShareService::personTables(), RoundService::personTables(), ContactLog::personTables(),
             TaskService::personTables(), ShiftService::personTables(), people.tables})
        all.tables.insert(all.tables.end(), area.begin(), area.end());
    all.keeper = std::move(people.keeper);
    return all;
}

} // namespace naervaer

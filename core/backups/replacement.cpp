// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/replacement.h"

#include "core/base/failure.h"
#include "core/organisation/organisation_mapping.h"
#include "core/organisation/organisation_store.h"
#include "core/privacy/desk.h"
#include "core/privacy/erasing.h"
#include "core/storage/durable_file.h"
#include "core/storage/migrations.h"
#include "core/storage/register_file.h"

#include <QFileInfo>
#include <algorithm>

namespace naervaer {
namespace {

/// Whoever has a passphrase today must find themselves in the register, with the role of today. A centre that is not
/// there yet gives way to the first.
void takeOver(storage::UnitOfWork& work, const std::vector<Helper>& helpers)
{
    const std::vector<Centre> centres = OrganisationStore(work.database()).centres();
    for (Helper helper : helpers) {
        const bool isKnown =
            std::any_of(centres.begin(), centres.end(), [&](const Centre& each) { return each.id == helper.centreId; });
        if (!isKnown && !centres.empty())
            helper.centreId = centres.front().id;
        work.put(helper);
    }
}

QString pathBeside(const QString& registerFile)
{
    return registerFile + QStringLiteral(".restored");
}

} // namespace

std::optional<Helper> actorOf(const storage::vault::Slot& slot, const std::vector<Helper>& helpers)
{
    for (const Helper& each : helpers) {
        const bool isMeant = slot.account.isNull() || each.id == slot.account;
        if (isMeant && each.isActive && mayDo(each.role, Action::RestoreBackups))
            return each;
    }
    return std::nullopt;
}

Replacement::Replacement(const QString& registerFile) : m_file(registerFile), m_path(pathBeside(registerFile))
{
    removeLeftovers(m_file);
}

Replacement::~Replacement()
{
    removeLeftovers(m_file);
}

void Replacement::removeLeftovers(const QString& registerFile)
{
    const QString path = pathBeside(registerFile);
    storage::removeUnfinished(path);
    storage::removeUnfinished(storage::unfinishedName(path));
}

int Replacement::finish(const storage::vault::Passphrase& passphrase, const Helper& actor, const TakenOver& taken,
    const PersonTables& people, const Clock& clock) const
{
    auto opened = storage::vault::openVault(storage::vault::programVfs(), m_path, passphrase);
    if (!opened)
        throw Failure(Failure::Kind::Damaged, m_path);
    storage::RegisterFile file{nullptr, std::move(opened).value(), nullptr};
    file.database = std::make_unique<storage::Database>(file.vault->location());
    storage::Database& database = *file.database;
    storage::migrate(database);
    storage::WriteLease lease;
    IdSource ids(clock);
    ChangeBus bus;
    Desk desk{database, lease, clock, ids, bus};
    desk.session = Session(actor.id, actor.name, actor.role, actor.centreId);
    auto work = desk.begin(Action::RestoreBackups, QStringLiteral("backups.restore"));
    takeOver(work, taken.helpers);
    const int erased = replayErasures(work, ids, people, taken.erased);
    work.commit();
    storage::settle(file);
    return erased;
}

void Replacement::takePlace() const
{
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0) // then the file alone is not all of it
        throw Failure(Failure::Kind::Storage, m_path);
    storage::publish(m_path, m_file);
}

} // namespace naervaer

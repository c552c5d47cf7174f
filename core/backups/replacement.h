// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/organisation/organisation.h"
#include "core/privacy/person_table.h"
#include "core/storage/vault/vault.h"

namespace naervaer {

/// What outlives the register that is replaced.
struct TakenOver {
    std::vector<Helper> helpers{}; ///< As they are today; none: as in the backup.
    QStringList erased{}; ///< The ledger.
};

/// Who restores, by the slot that opened the file: the recovery sheet and a demo speak for whoever may. Nothing when
/// the role does not allow it.
[[nodiscard]] std::optional<Helper> actorOf(const storage::vault::Slot& slot, const std::vector<Helper>& helpers);

/// The file that is to take a register's place, built beside it; gone if it does not come to that.
class Replacement {
public:
    explicit Replacement(const QString& registerFile);
    ~Replacement();
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// Removes what a crash left: it may hold somebody who has been erased.
    static void removeLeftovers(const QString& registerFile);

    /// Where the copy of the backup is to be put first.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Brings the copy up to date, takes over what outlives the register, and writes in its log who did it. Gives how
    /// many cards were erased again. Throws Failure.
    [[nodiscard]] int finish(const storage::vault::Passphrase& passphrase, const Helper& actor, const TakenOver& taken,
        const PersonTables& people, const Clock& clock) const;
    /// The last step, whole or not at all. Nobody has either file open. Throws Failure.
    void takePlace() const;

private:
    QString m_file;
    QString m_path;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_plan.h"
#include "core/privacy/desk.h"

namespace naervaer {

inline const QString intakeArea = QStringLiteral("intake");

/// A confirmed import on its way to another thread: holds the write lease from prepare() until it is destroyed.
class IntakeJob {
public:
    /// Writes all or nothing on a connection of the calling thread (storage::Use::Job in the background).
    /// Throws Failure; nothing is then saved. [import.nothing_to_write and those of writeFile()]
    [[nodiscard]] IntakeOutcome write(storage::Database& database, QIODevice& file, const ImportControl& control);

private:
    friend class IntakeService;
    IntakeJob(Desk& desk, IntakePlan plan, PeopleImportContext context, bool fillEmpty);

    storage::WriteLease::Hold m_hold;
    const Clock& m_clock;
    IdSource& m_ids;
    storage::Actor m_actor;
    IntakePlan m_plan;
    PeopleImportContext m_context;
    bool m_fillEmpty;
};

/// How people come in from a spreadsheet: context() -> planIntake() in the background -> prepare() ->
/// IntakeJob::write() in the background -> finish().
class IntakeService {
public:
    explicit IntakeService(Desk& desk) : m_desk(desk) { }

    /// What the rows are read against; people of rows without a centre come to `centre`.
    [[nodiscard]] PeopleImportContext context(CentreId centre) const;
    /// Takes the write lease for the confirmed plan. `fillEmpty`: conflicts fill what is empty on the existing card.
    /// Throws Failure: NotAllowed, Busy.
    [[nodiscard]] IntakeJob prepare(IntakePlan plan, PeopleImportContext context, bool fillEmpty);
    /// Tells the pages and puts the inverse on the undo stack; call it on the desk's thread after the job is gone.
    void finish(const IntakeOutcome& outcome);
    /// Takes back the import's people who are as they came and whom nobody has met, and the fields it filled on cards
    /// not changed since. [import.unknown, import.already_withdrawn]
    Result<IntakeWithdrawal> withdraw(ImportId id, const std::vector<FilledCard>& filled);

private:
    Desk& m_desk;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_service.h"

#include "core/base/search_key.h"
#include "core/contacts/contact_log.h"
#include "core/intake/intake_mapping.h"
#include "core/intake/intake_writer.h"
#include "core/organisation/organisation_service.h"
#include "core/people/people_service.h"

namespace naervaer {
namespace {

const QString importVerb = QStringLiteral("intake.import");
const QString subject = QStringLiteral("import");

Problems refused(const char* code)
{
    return {{QString::fromLatin1(code), {}}};
}

void announce(storage::UnitOfWork& work)
{
    for (const QString& area : {intakeArea, peopleArea, contactsArea})
        work.changes(area);
}

} // namespace

IntakeJob::IntakeJob(Desk& desk, IntakePlan plan, PeopleImportContext context, bool fillEmpty)
    : m_hold(desk.lease.take(QStringLiteral("import"))), m_clock(desk.clock), m_ids(desk.ids),
      m_actor(desk.session.actor()), m_plan(std::move(plan)), m_context(std::move(context)), m_fillEmpty(fillEmpty)
{
}

IntakeOutcome IntakeJob::write(storage::Database& database, QIODevice& file, const ImportControl& control)
{
    const ImportReport& report = m_plan.report;
    if (report.count(Verdict::New) == 0 && (!m_fillEmpty || m_plan.conflicts.isEmpty()))
        return {refused("import.nothing_to_write")};
    ChangeBus unheard; // finish() tells the pages, on their thread
    storage::UnitOfWork work(database, m_clock, m_ids, unheard, m_actor, importVerb);
    PeopleImport import;
    import.rowCount = static_cast<int>(report.rows.size());
    import.addedCount = report.count(Verdict::New);
    work.insert(import);
    IntakeOutcome outcome;
    outcome.id = import.id;
    IntakeWriter writer(work, m_ids, import.id);
    const auto writeRow = [&](const ImportRow& row, const JudgedRow& judged) {
        const PersonId match = m_plan.conflicts.value(judged.row);
        const bool fills = m_fillEmpty && judged.verdict == Verdict::Conflict && !match.isNull();
        if (judged.verdict != Verdict::New && !fills)
            return;
        auto incoming = readPerson(row, m_context);
        if (!incoming)
            return; // only when the file was changed, and then nothing is committed
        if (!fills)
            return writer.add(std::move(incoming).value());
        FilledCard filled = writer.fill(match, *incoming);
        if (!filled.fields.isEmpty())
            outcome.filled.push_back(std::move(filled));
    };
    outcome.problems = writeFile(file, m_plan.mapping, report, writeRow, control);
    if (!outcome.problems.empty())
        return {outcome.problems};
    writer.finish();
    outcome.added = writer.added();
    work.about(subject, import.id.value());
    work.commit();
    return outcome;
}

PeopleImportContext IntakeService::context(CentreId centre) const
{
    m_desk.session.require(Action::ImportPeople);
    const OrganisationService organisation(m_desk);
    PeopleImportContext context;
    context.today = m_desk.clock.today();
    context.country = organisation.organisation().country;
    context.centre = centre;
    for (const Centre& each : organisation.centres())
        context.centres.insert(searchKey(each.name), each.id);
    return context;
}

IntakeJob IntakeService::prepare(IntakePlan plan, PeopleImportContext context, bool fillEmpty)
{
    m_desk.session.require(Action::ImportPeople);
    return {m_desk, std::move(plan), std::move(context), fillEmpty};
}

void IntakeService::finish(const IntakeOutcome& outcome)
{
    if (!outcome.problems.empty())
        return;
    m_desk.bus.announce({intakeArea, peopleArea, contactsArea});
    m_desk.undo.push({importVerb, [this, id = outcome.id, filled = outcome.filled]() -> Problems {
                          const auto withdrawal = withdraw(id, filled);
                          if (!withdrawal)
                              return withdrawal.problems();
                          if (withdrawal->kept == 0)
                              return {};
                          return {{QStringLiteral("import.some_kept"), {},
                              {QString::number(withdrawal->kept), QString::number(withdrawal->withdrawn)}}};
                      }});
}

Result<IntakeWithdrawal> IntakeService::withdraw(ImportId id, const std::vector<FilledCard>& filled)
{
    auto work = m_desk.begin(Action::ImportPeople, QStringLiteral("intake.withdraw"));
    IntakeStore store(work.database());
    auto import = store.import(id);
    if (!import)
        return refused("import.unknown");
    if (import->isWithdrawn)
        return refused("import.already_withdrawn");
    IntakeWithdrawal withdrawal;
    withdrawal.withdrawn = store.withdrawUntouched(id, work.now(), work.actor().helperId);
    withdrawal.kept = store.remaining(id);
    for (const FilledCard& card : filled)
        ++(takeBackFilling(work, m_desk.ids, card) ? withdrawal.withdrawn : withdrawal.kept);
    import->isWithdrawn = true;
    work.update(*import);
    work.about(subject, id.value());
    announce(work);
    work.commit();
    return withdrawal;
}

} // namespace naervaer

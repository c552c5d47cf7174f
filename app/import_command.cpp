// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/imports/csv_reader.h"
#include "core/workspace.h"
#include "ui/shell/words.h"

#include <QFile>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString mapOption = QStringLiteral("map");
const QString dryRunOption = QStringLiteral("dry-run");

Exit tell(const QCommandLineParser& asked, const ImportReport& report)
{
    if (asked.isSet(QStringLiteral("json"))) {
        Console::print(QJsonDocument(toJson(report)));
    } else {
        Console::print(Console::tr("%1 rows: %2 new, %3 the same, %4 in conflict, %5 refused")
                           .arg(report.rows.size())
                           .arg(report.count(Verdict::New))
                           .arg(report.count(Verdict::Same))
                           .arg(report.count(Verdict::Conflict))
                           .arg(report.count(Verdict::Refused)));
        for (const JudgedRow& row : report.rows)
            if (row.verdict == Verdict::Refused || row.verdict == Verdict::Conflict)
                for (const Problem& reason : row.reasons)
                    Console::print(Console::tr("Row %1, %2: %3").arg(row.row).arg(reason.field, ui::sentence(reason)));
    }
    Console::complain(report.problems);
    const bool clean = report.problems.empty() && report.count(Verdict::Refused) == 0;
    return clean ? Exit::Well : Exit::Refused;
}

ImportReport refusal(const Problems& problems)
{
    ImportReport report;
    report.problems = problems;
    return report;
}

Exit importPeople(const QCommandLineParser& asked, Workspace& workspace, QFile& csv)
{
    const QStringList headers = CsvReader(csv).headers();
    const auto mapping = chosenMapping(asked.values(mapOption), headers, peopleImportFields());
    if (!mapping && !headers.isEmpty())
        return tell(asked, refusal(mapping.problems()));
    IntakeService& intake = workspace.intake();
    const PeopleImportContext context = intake.context(workspace.desk().session.centreId());
    const ImportControl control{&Console::progress, {}};
    storage::Database& database = workspace.desk().database;
    csv.seek(0);
    const IntakePlan plan = planIntake(database, csv, mapping ? *mapping : ColumnMapping{}, context, control);
    if (asked.isSet(dryRunOption) || !plan.report.mayBeWritten() || plan.report.count(Verdict::New) == 0)
        return tell(asked, plan.report);
    csv.seek(0);
    const IntakeOutcome outcome = intake.prepare(plan, context, false).write(database, csv, control);
    if (!outcome.problems.empty())
        return tell(asked, refusal(outcome.problems));
    intake.finish(outcome);
    return tell(asked, plan.report);
}

Exit run(const QCommandLineParser& asked, const QStringList& values)
{
    QFile csv(values[1]);
    if (!csv.open(QIODevice::ReadOnly)) {
        Console::complain(Console::tr("%1 cannot be read: %2").arg(values[1], csv.errorString()));
        return Exit::NotOpened;
    }
    return withRegister(asked, values[0], [&](Workspace& workspace) { return importPeople(asked, workspace, csv); });
}

} // namespace

Command importPeopleCommand()
{
    return {QStringLiteral("import people"), QStringLiteral("FILE CSV [--map HEADER=FIELD]... [--dry-run]"),
        Console::tr("Reads people from a spreadsheet saved as CSV."),
        [](QCommandLineParser& parser) {
            parser.addOption({mapOption, QString(), QStringLiteral("HEADER=FIELD")});
            parser.addOption({dryRunOption, QString()});
        },
        run, 2};
}

} // namespace naervaer::app

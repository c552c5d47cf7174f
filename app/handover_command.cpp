// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/print/handover_print.h"
#include "ui/shell/code_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString dateOption = QStringLiteral("date");
const QString centreOption = QStringLiteral("centre");
const QString outOption = QStringLiteral("out");
const QString jsonOption = QStringLiteral("json");

QJsonObject toJson(const HandoverSheet& sheet, const QString& centre)
{
    QJsonObject contacts;
    for (const auto& [kind, count] : sheet.contacts)
        contacts.insert(QLatin1String(codeOf(kind)), count);
    QJsonArray notReached;
    for (const NotReached& each : sheet.notReached)
        notReached.append(QJsonObject{{QStringLiteral("id"), each.personId.text()},
            {QStringLiteral("name"), ui::shownName(each.personName)}, {QStringLiteral("attempts"), each.attempts},
            {QStringLiteral("outcome"), QString(codeOf(each.outcome))},
            {QStringLiteral("at"), each.at.toString(Qt::ISODate)}});
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    return {{QStringLiteral("centre"), centre}, {QStringLiteral("day"), sheet.day.toString(Qt::ISODate)},
        {QStringLiteral("contacts"), contacts}, {QStringLiteral("people"), sheet.people},
        {QStringLiteral("concerns_waiting"), size(sheet.waiting)},
        {QStringLiteral("concerns_handled"), size(sheet.handled)}, {QStringLiteral("tasks"), size(sheet.tasks)},
        {QStringLiteral("not_reached"), notReached}, {QStringLiteral("changes"), size(sheet.changes)}};
}

Exit handOver(const QCommandLineParser& asked, Workspace& workspace, QDate day)
{
    const QString name = asked.value(centreOption);
    const auto centre = name.isEmpty() ? workspace.organisation().centre(workspace.desk().session.centreId())
                                       : centreNamed(workspace, name);
    if (!centre)
        return Exit::WrongUse;
    const auto sheet = workspace.handover().sheet(centre->id, day);
    if (!sheet)
        return Console::complain(sheet.problems());
    if (const QString out = asked.value(outOption); !out.isEmpty())
        if (const Problems problems = ui::writeHandover(*sheet, centre->name, out); !problems.empty())
            return Console::complain(problems);
    if (asked.isSet(jsonOption))
        Console::print(QJsonDocument(toJson(*sheet, centre->name)));
    else
        Console::print(Console::tr("Written. Only you may read the file."));
    return Exit::Well;
}

Exit run(const QCommandLineParser& asked, const QStringList& values)
{
    if (asked.value(outOption).isEmpty() && !asked.isSet(jsonOption)) {
        Console::complain(Console::tr("Say which file to write, with --out."));
        return Exit::WrongUse;
    }
    const Result<QDate> day = parseDate(asked.value(dateOption), SystemClock().today());
    if (!day) {
        Console::complain(day.problems());
        return Exit::WrongUse;
    }
    return withRegister(asked, values[0], [&](Workspace& workspace) { return handOver(asked, workspace, *day); });
}

} // namespace

Command handoverCommand()
{
    return {QStringLiteral("handover"), QStringLiteral("FILE [--centre CENTRE] [--date DATE] --out PDF"),
        Console::tr("Writes what one shift tells the next."),
        [](QCommandLineParser& parser) {
            parser.addOption({dateOption, QString(), QStringLiteral("DATE"), QStringLiteral("today")});
            parser.addOption({centreOption, QString(), QStringLiteral("CENTRE")});
            parser.addOption({outOption, QString(), QStringLiteral("PDF")});
        },
        run, 1, true};
}

} // namespace naervaer::app

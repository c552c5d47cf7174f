// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString dateOption = QStringLiteral("date");
const QString centreOption = QStringLiteral("centre");
const QString roundOption = QStringLiteral("round");
const QString jsonOption = QStringLiteral("json");

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

QJsonValue orNull(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// One line of an answer, the same keys for every list.
struct Answer {
    PersonId id;
    QString name;
    CentreId centre;
    QDate dueOn{};
    QDateTime lastContactAt{};
    QString reason{};
};

void print(Workspace& workspace, const QCommandLineParser& asked, const std::vector<Answer>& answers)
{
    QHash<CentreId, QString> centres;
    for (const Centre& centre : workspace.organisation().centres(true))
        centres.insert(centre.id, centre.name);
    QJsonArray rows;
    for (const Answer& each : answers) {
        if (asked.isSet(jsonOption))
            rows.append(QJsonObject{{QStringLiteral("id"), each.id.text()}, {QStringLiteral("name"), each.name},
                {QStringLiteral("centre"), orNull(centres.value(each.centre))},
                {QStringLiteral("due_on"), orNull(each.dueOn)},
                {QStringLiteral("last_contact_at"), orNull(each.lastContactAt)},
                {QStringLiteral("reason"), orNull(each.reason)}});
        else
            Console::print(QStringLiteral("%1  %2  %3")
                               .arg(each.dueOn.toString(Qt::ISODate).leftJustified(10),
                                   ui::shownName(each.name).leftJustified(30), centres.value(each.centre)));
    }
    if (asked.isSet(jsonOption))
        Console::print(QJsonDocument(rows));
}

std::vector<Answer> answersOf(const std::vector<DueLine>& lines)
{
    std::vector<Answer> answers;
    for (const DueLine& line : lines)
        answers.push_back(
            {line.personId, line.name, line.centreId, line.dueOn, line.lastContactAt, codeOf(line.reason)});
    return answers;
}

/// The centre named, none when none was named, or a complaint.
std::optional<std::optional<CentreId>> centreAsked(Workspace& workspace, const QCommandLineParser& asked)
{
    if (!asked.isSet(centreOption))
        return std::optional<CentreId>{};
    if (const auto centre = centreNamed(workspace, asked.value(centreOption)))
        return centre->id;
    return std::nullopt;
}

using Lister = std::vector<DueLine> (ContactService::*)(QDate, std::optional<CentreId>, int) const;

Exit listByDay(const QCommandLineParser& asked, const QString& file, Lister lister)
{
    const Result<QDate> day = parseDate(asked.value(dateOption), SystemClock().today());
    if (!day) {
        Console::complain(Console::tr("Write the day as --date 2026-11-03."));
        return Exit::WrongUse;
    }
    return withRegister(asked, file, [&](Workspace& workspace) {
        const auto centre = centreAsked(workspace, asked);
        if (!centre)
            return Exit::WrongUse;
        print(workspace, asked, answersOf((workspace.contacts().*lister)(*day, *centre, -1)));
        return Exit::Well;
    });
}

void dayOptions(QCommandLineParser& parser)
{
    parser.addOption({dateOption, QString(), QStringLiteral("DATE"), QStringLiteral("today")});
    parser.addOption({centreOption, QString(), QStringLiteral("CENTRE")});
}

Exit queue(const QCommandLineParser& asked, const QString& file)
{
    return withRegister(asked, file, [&](Workspace& workspace) {
        const QString name = asked.value(roundOption);
        for (const RoundLine& line : workspace.rounds().rounds({}, workspace.desk().clock.today())) {
            if (!name.isEmpty() && line.round.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            std::vector<Answer> answers;
            for (const QueueEntry& entry : workspace.rounds().queue(line.round.id))
                answers.push_back({entry.personId, entry.name, line.round.centreId, entry.dueOn, entry.lastContactAt,
                    entry.hold ? QString(codeOf(entry.hold->reason)) : QStringLiteral("due")});
            print(workspace, asked, answers);
            return Exit::Well;
        }
        Console::complain(Console::tr("There is no such round in this file."));
        return Exit::Refused;
    });
}

Exit search(const QCommandLineParser& asked, const QString& file, const QString& text)
{
    return withRegister(asked, file, [&](Workspace& workspace) {
        std::vector<Answer> answers;
        for (const PersonLine& line : workspace.people().search(text))
            answers.push_back({line.id, line.name, line.centreId, line.dueOn.value_or(QDate()), line.lastContactAt,
                QStringLiteral("found")});
        print(workspace, asked, answers);
        return Exit::Well;
    });
}

Exit today(const QCommandLineParser& asked, const QString& file)
{
    return withRegister(asked, file, [&](Workspace& workspace) {
        const QDate day = workspace.desk().clock.today();
        const int due = workspace.contacts().dueCount(day, {});
        const int forgotten = workspace.contacts().forgottenCount(day, {});
        const int concerns = workspace.concerns().waitingCount({});
        const auto tasks = static_cast<int>(workspace.tasks().open({}).size());
        if (asked.isSet(jsonOption)) {
            Console::print(QJsonDocument(QJsonObject{{QStringLiteral("day"), day.toString(Qt::ISODate)},
                {QStringLiteral("due"), due}, {QStringLiteral("forgotten"), forgotten},
                {QStringLiteral("concerns"), concerns}, {QStringLiteral("tasks"), tasks}}));
            return Exit::Well;
        }
        Console::print(ui::fullDate(day));
        Console::print(Console::tr("%n due for contact", nullptr, due));
        Console::print(Console::tr("%n without contact for too long", nullptr, forgotten));
        Console::print(Console::tr("%n concerns waiting", nullptr, concerns));
        Console::print(Console::tr("%n open tasks", nullptr, tasks));
        return Exit::Well;
    });
}

} // namespace

Command todayCommand()
{
    return {QStringLiteral("today"), QStringLiteral("FILE"), Console::tr("Says what needs somebody today."),
        [](QCommandLineParser&) {},
        [](const QCommandLineParser& asked, const QStringList& values) { return today(asked, values[0]); }};
}

Command queueCommand()
{
    return {QStringLiteral("queue"), QStringLiteral("FILE [--round ROUND]"),
        Console::tr("Prints whom to ring, in order."),
        [](QCommandLineParser& parser) {
            parser.addOption({roundOption, QString(), QStringLiteral("ROUND")});
        },
        [](const QCommandLineParser& asked, const QStringList& values) { return queue(asked, values[0]); }};
}

Command dueCommand()
{
    return {QStringLiteral("due"), QStringLiteral("FILE --date DATE [--centre CENTRE]"),
        Console::tr("Prints the people whose next contact is due by a date."), dayOptions,
        [](const QCommandLineParser& asked, const QStringList& values) {
            return listByDay(asked, values[0], &ContactService::due);
        }};
}

Command forgottenCommand()
{
    return {QStringLiteral("forgotten"), QStringLiteral("FILE --date DATE [--centre CENTRE]"),
        Console::tr("Prints the people who have been without contact for too long."), dayOptions,
        [](const QCommandLineParser& asked, const QStringList& values) {
            return listByDay(asked, values[0], &ContactService::forgotten);
        }};
}

Command searchCommand()
{
    return {QStringLiteral("search"), QStringLiteral("FILE TEXT"),
        Console::tr("Finds people by the beginning of a name, address or number."), [](QCommandLineParser&) {},
        [](const QCommandLineParser& asked, const QStringList& values) {
            return search(asked, values[0], values.mid(1).join(u' '));
        },
        2};
}

} // namespace naervaer::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/calls/share_words.h"
#include "ui/shell/code_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString roundOption = QStringLiteral("round");
const QString dateOption = QStringLiteral("date");
const QString callerOption = QStringLiteral("caller");
const QString keepOption = QStringLiteral("keep");
const QString writeOption = QStringLiteral("write");

/// A proposal with the names of those in it.
struct Named {
    const ShareProposal& proposal;
    QString round{};
    QHash<HelperId, QString> callers{};
    QHash<PersonId, QString> people{};
    bool isWritten = false;
};

std::optional<Round> roundNamed(Workspace& workspace, const QString& name, QDate day)
{
    for (const RoundLine& line : workspace.rounds().rounds({}, day))
        if (line.round.isActive && line.round.name.compare(name, Qt::CaseInsensitive) == 0)
            return line.round;
    Console::complain(Console::tr("There is no such round in this file."));
    return std::nullopt;
}

/// The helpers named, or a complaint about the first that is not there.
std::optional<std::vector<HelperId>> callersNamed(Workspace& workspace, const QStringList& names)
{
    std::vector<HelperId> found;
    for (const QString& name : names) {
        const auto before = found.size();
        for (const Helper& helper : workspace.organisation().helpers())
            if (helper.name.compare(name, Qt::CaseInsensitive) == 0)
                found.push_back(helper.id);
        if (found.size() == before) {
            Console::complain(Console::tr("There is no helper called %1.").arg(name));
            return std::nullopt;
        }
    }
    return found;
}

Named named(Workspace& workspace, const ShareProposal& proposal, const QString& round)
{
    Named names{proposal, round};
    for (const Helper& helper : workspace.organisation().helpers())
        names.callers.insert(helper.id, helper.name);
    for (const PersonLine& person : workspace.rounds().members(proposal.roundId))
        names.people.insert(person.id, person.name);
    return names;
}

QJsonArray callersJson(const Named& names)
{
    QJsonArray callers;
    for (const CallerLoad& load : names.proposal.distribution.loads)
        callers.append(QJsonObject{{QStringLiteral("id"), load.helperId.text()},
            {QStringLiteral("name"), names.callers.value(load.helperId)}, {QStringLiteral("calls"), load.calls},
            {QStringLiteral("most"), load.most}, {QStringLiteral("heavy"), load.heavy},
            {QStringLiteral("minutes"), load.minutes}});
    return callers;
}

QJsonArray sharesJson(const Named& names)
{
    QJsonArray shares;
    for (const Share& share : names.proposal.distribution.shares) {
        QJsonArray reasons;
        for (const CostPart& part : share.parts)
            reasons.append(QString(codeOf(part.reason)));
        shares.append(QJsonObject{{QStringLiteral("id"), share.personId.text()},
            {QStringLiteral("name"), names.people.value(share.personId)},
            {QStringLiteral("caller"), names.callers.value(share.helperId)},
            {QStringLiteral("caller_id"), share.helperId.text()}, {QStringLiteral("by_hand"), share.isByHand},
            {QStringLiteral("reasons"), reasons}});
    }
    return shares;
}

QJsonArray leftJson(const Named& names)
{
    QJsonArray left;
    for (const LeftOver& each : names.proposal.distribution.left)
        left.append(QJsonObject{{QStringLiteral("id"), each.personId.text()},
            {QStringLiteral("name"), names.people.value(each.personId)},
            {QStringLiteral("reason"), QString(codeOf(each.reason))}});
    return left;
}

void printJson(const Named& names)
{
    Console::print(QJsonDocument(QJsonObject{{QStringLiteral("round"), names.round},
        {QStringLiteral("date"), names.proposal.evening.day.toString(Qt::ISODate)},
        {QStringLiteral("callers"), callersJson(names)}, {QStringLiteral("shares"), sharesJson(names)},
        {QStringLiteral("left"), leftJson(names)}, {QStringLiteral("written"), names.isWritten}}));
}

void printWords(const Named& names)
{
    constexpr int nameWidth = 30;
    const auto line = [&names](PersonId person, const QString& why) {
        Console::print(
            QStringLiteral("  %1 %2").arg(ui::shownName(names.people.value(person)).leftJustified(nameWidth), why));
    };
    for (const CallerLoad& load : names.proposal.distribution.loads) {
        Console::print(
            Console::tr("%1: %2 of %3 calls")
                .arg(names.callers.value(load.helperId), QString::number(load.calls), QString::number(load.most)));
        for (const Share& share : names.proposal.distribution.shares)
            if (share.helperId == load.helperId)
                line(share.personId, ui::reasonWords(share.parts));
    }
    if (!names.proposal.distribution.left.empty())
        Console::print(Console::tr("Given to nobody:"));
    for (const LeftOver& left : names.proposal.distribution.left)
        line(left.personId, ui::words(left.reason));
}

Exit distribute(Workspace& workspace, const QCommandLineParser& asked, QDate day)
{
    const auto round = roundNamed(workspace, asked.value(roundOption), day);
    if (!round)
        return Exit::Refused;
    const auto also = callersNamed(workspace, asked.values(callerOption));
    if (!also)
        return Exit::WrongUse;
    const auto proposal =
        workspace.shares().distribute(round->id, day, asked.isSet(keepOption) ? Keep::Present : Keep::ByHand, *also);
    if (!proposal)
        return Console::complain(proposal.problems());
    Named names = named(workspace, *proposal, round->name);
    if (asked.isSet(writeOption)) {
        if (const auto written = workspace.shares().shareOut(*proposal); !written)
            return Console::complain(written.problems());
        names.isWritten = true;
    }
    if (asked.isSet(QStringLiteral("json")))
        printJson(names);
    else
        printWords(names);
    return Exit::Well;
}

Exit distribute(const QCommandLineParser& asked, const QString& file)
{
    if (!asked.isSet(roundOption)) {
        Console::complain(Console::tr("Say which round: --round ROUND."));
        return Exit::WrongUse;
    }
    const Result<QDate> day = parseDate(asked.value(dateOption), SystemClock().today());
    if (!day) {
        Console::complain(Console::tr("Write the day as --date 2026-11-03."));
        return Exit::WrongUse;
    }
    return withRegister(asked, file, [&](Workspace& workspace) { return distribute(workspace, asked, *day); });
}

} // namespace

Command distributeCommand()
{
    return {QStringLiteral("distribute"),
        QStringLiteral("FILE --round ROUND [--date DATE] [--caller HELPER]... [--keep] [--write]"),
        Console::tr("Shares a round out over the callers of an evening, and says why."),
        [](QCommandLineParser& parser) {
            parser.addOption({roundOption, QString(), QStringLiteral("ROUND")});
            parser.addOption({dateOption, QString(), QStringLiteral("DATE"), QStringLiteral("today")});
            parser.addOption({callerOption, QString(), QStringLiteral("HELPER")});
            parser.addOption({keepOption, QString()});
            parser.addOption({writeOption, QString()});
        },
        [](const QCommandLineParser& asked, const QStringList& values) { return distribute(asked, values[0]); }};
}

} // namespace naervaer::app

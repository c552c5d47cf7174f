// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/passphrase.h"
#include "core/storage/vault/recover.h"
#include "core/workspace.h"
#include "ui/shell/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

using storage::vault::Recovery;

Exit verify(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        const auto [entries, problems, isStopped] = workspace.acts().verify()({});
        if (asked.isSet(QStringLiteral("json"))) {
            QJsonArray sentences;
            for (const Problem& problem : problems)
                sentences.append(ui::sentence(problem));
            Console::print(QJsonDocument(QJsonObject{{QStringLiteral("ok"), problems.empty()},
                {QStringLiteral("entries"), entries}, {QStringLiteral("problems"), sentences}}));
        } else if (problems.empty()) {
            Console::print(
                Console::tr("%n entries, each in its place and unchanged.", nullptr, static_cast<int>(entries)));
        } else {
            Console::complain(problems);
        }
        return problems.empty() ? Exit::Well : Exit::Refused;
    });
}

QJsonObject toJson(const Recovery& recovery)
{
    QJsonArray tables;
    for (const auto& table : recovery.tables) {
        QJsonArray gaps;
        for (const auto& [first, last] : table.gaps)
            gaps.append(QJsonArray{QString::number(first), QString::number(last)});
        tables.append(QJsonObject{{QStringLiteral("name"), table.name}, {QStringLiteral("rows"), table.rows},
            {QStringLiteral("gaps"), gaps}, {QStringLiteral("keyGaps"), table.keyGaps}});
    }
    return {{QStringLiteral("complete"), recovery.isComplete()}, {QStringLiteral("pages"), recovery.pages},
        {QStringLiteral("unreadable"), static_cast<int>(recovery.unreadable.size())},
        {QStringLiteral("tables"), tables}};
}

void print(const Recovery& recovery)
{
    Console::print(Console::tr("%1 of %2 pages can be read.")
                       .arg(recovery.pages - static_cast<qint64>(recovery.unreadable.size()))
                       .arg(recovery.pages));
    for (const auto& table : recovery.tables)
        if (table.rows > 0 || !table.isComplete())
            Console::print(QStringLiteral("%1  %2%3")
                               .arg(QString::number(table.rows).rightJustified(9), table.name,
                                   table.isComplete() ? QString() : u' ' + Console::tr("(rows may be missing)")));
}

Exit recover(const QCommandLineParser& asked, const QStringList& values)
{
    const storage::ClosedRegister damaged({values[0]}); // nobody has it open meanwhile
    const auto passphrase = passphraseGiven(asked);
    if (!passphrase)
        return Exit::NotOpened;
    const auto unlocked = storage::vault::openVault(storage::vault::programVfs(), damaged.file(), *passphrase);
    if (!unlocked.ok()) {
        Console::complain(unlocked.problems());
        return Exit::NotOpened;
    }
    const Recovery recovery = storage::vault::recover(**unlocked, values[1]);
    if (asked.isSet(QStringLiteral("json")))
        Console::print(QJsonDocument(toJson(recovery)));
    else
        print(recovery);
    return recovery.isComplete() ? Exit::Well : Exit::Refused;
}

} // namespace

Command auditVerifyCommand()
{
    return {QStringLiteral("audit verify"), QStringLiteral("FILE"),
        Console::tr("Recomputes the log of acts: nothing changed, left out or cut off."), [](QCommandLineParser&) {},
        verify};
}

Command recoverCommand()
{
    return {QStringLiteral("recover"), QStringLiteral("FILE TARGET"),
        Console::tr("Copies what can be read of a damaged file into a new one."), [](QCommandLineParser&) {}, recover,
        2};
}

} // namespace naervaer::app

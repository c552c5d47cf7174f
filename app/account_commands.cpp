// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/passphrase.h"
#include "core/privacy/passphrase_quality.h"
#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/languages.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString newPassphraseOption = QStringLiteral("new-passphrase-file");

/// The helper of that name; complains when there is none.
std::optional<Helper> helperNamed(Workspace& workspace, const QString& name)
{
    for (const Helper& helper : workspace.organisation().helpers())
        if (helper.name.compare(name, Qt::CaseInsensitive) == 0)
            return helper;
    Console::complain(Console::tr("There is no helper called %1.").arg(name));
    return std::nullopt;
}

Problems checked(Workspace& workspace, const QString& passphrase, const QString& helper)
{
    const bool norwegian = workspace.organisation().organisation().country == QLatin1String("NO");
    const WordList words = WordList::read(norwegian ? WordList::Language::Norwegian : WordList::Language::Danish);
    return passphraseProblems(passphrase, words, {helper, workspace.organisation().organisation().name});
}

Exit add(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        const auto helper = helperNamed(workspace, values.mid(1).join(u' '));
        if (!helper)
            return Exit::Refused;
        const auto fresh = newPassphrase(asked.value(newPassphraseOption));
        if (!fresh)
            return Exit::WrongUse;
        if (const Problems problems = checked(workspace, *fresh, helper->name); !problems.empty())
            return Console::complain(problems);
        AccountService& accounts = workspace.accounts();
        const Problems problems = accounts.give(helper->id, accounts.stretching()(storage::vault::Passphrase(*fresh)));
        if (!problems.empty())
            return Console::complain(problems);
        if (!asked.isSet(QStringLiteral("json")))
            Console::print(Console::tr("%1 can open the register now.").arg(helper->name));
        return Exit::Well;
    });
}

Exit remove(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        const auto helper = helperNamed(workspace, values.mid(1).join(u' '));
        if (!helper)
            return Exit::Refused;
        if (const Problems problems = workspace.accounts().end(helper->id); !problems.empty())
            return Console::complain(problems);
        if (!asked.isSet(QStringLiteral("json")))
            Console::print(Console::tr("%1 can no longer open the register.").arg(helper->name));
        return Exit::Well;
    });
}

Exit list(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        QJsonArray rows;
        for (const Account& account : workspace.accounts().accounts()) {
            rows.append(QJsonObject{{QStringLiteral("name"), account.name},
                {QStringLiteral("role"), QString(codeOf(account.role))},
                {QStringLiteral("since"), account.since.toString(Qt::ISODate)}});
            if (!asked.isSet(QStringLiteral("json")))
                Console::print(QStringLiteral("%1  %2  %3")
                                   .arg(account.since.toString(Qt::ISODate), ui::words(account.role).leftJustified(16),
                                       account.name));
        }
        if (asked.isSet(QStringLiteral("json")))
            Console::print(QJsonDocument(rows));
        return Exit::Well;
    });
}

} // namespace

Command accountAddCommand()
{
    return {QStringLiteral("account add"), QStringLiteral("FILE HELPER [--new-passphrase-file NEW]"),
        Console::tr("Gives a helper a passphrase that opens the register, or another one."),
        [](QCommandLineParser& parser) {
            parser.addOption({newPassphraseOption, QString(), QStringLiteral("NEW")});
        },
        add, 2};
}

Command accountRemoveCommand()
{
    return {QStringLiteral("account remove"), QStringLiteral("FILE HELPER"),
        Console::tr("Ends a helper's access: their passphrase opens the register no more."), [](QCommandLineParser&) {},
        remove, 2};
}

Command accountListCommand()
{
    return {QStringLiteral("account list"), QStringLiteral("FILE"),
        Console::tr("Says who can open the register, and since when."), [](QCommandLineParser&) {}, list};
}

} // namespace naervaer::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/passphrase.h"
#include "core/workspace.h"

namespace naervaer::app {

std::vector<Command> commands()
{
    return {demoCommand(), importPeopleCommand(), todayCommand(), queueCommand(), distributeCommand(), dueCommand(),
        forgottenCommand(), searchCommand(), handoverCommand(), checkCommand(), subjectCommand(), eraseCommand(),
        accountAddCommand(), accountRemoveCommand(), accountListCommand(), auditVerifyCommand(), backupCommand(),
        restoreCommand(), recoverCommand(), shotsCommand()};
}

Exit withRegister(const QCommandLineParser& asked, const QString& file, const std::function<Exit(Workspace&)>& work)
{
    const auto closed = std::make_shared<const storage::ClosedRegister>(storage::Opening{file});
    const auto passphrase = passphraseGiven(asked);
    if (!passphrase)
        return Exit::NotOpened;
    auto unlocked = closed->unlock(*passphrase);
    if (!unlocked.ok()) {
        Console::complain(unlocked.problems());
        return Exit::NotOpened;
    }
    const SystemClock clock;
    Workspace workspace(storage::enter(closed, std::move(unlocked).value()), clock);
    if (const Problems problems = workspace.accounts().signIn(); !problems.empty()) {
        Console::complain(problems);
        return Exit::Refused;
    }
    const Exit exit = work(workspace);
    workspace.settle();
    return exit;
}

std::optional<Centre> centreNamed(Workspace& workspace, const QString& name)
{
    for (const Centre& centre : workspace.organisation().centres())
        if (centre.name.compare(name, Qt::CaseInsensitive) == 0)
            return centre;
    Console::complain(Console::tr("There is no centre called %1.").arg(name));
    return std::nullopt;
}

const Command* commandIn(const std::vector<Command>& known, const QStringList& arguments)
{
    for (const Command& command : known) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(1, words.size()) == words)
            return &command;
    }
    return nullptr;
}

Exit runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addOption({passphraseFileOption, QString(), QStringLiteral("PASSPHRASES")});
    parser.addHelpOption();
    command.options(parser);
    if (!parser.parse(arguments)) {
        Console::complain(parser.errorText());
        return Exit::WrongUse;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        Console::print(QStringLiteral("naervaer %1 %2\n\n%3").arg(command.name, command.arguments, command.summary));
        return Exit::Well;
    }
    const QStringList values = parser.positionalArguments().mid(command.name.split(u' ').size());
    if (values.size() < command.least) {
        Console::complain(Console::tr("Something is missing. Write: %1")
                              .arg(QStringLiteral("naervaer %1 %2").arg(command.name, command.arguments)));
        return Exit::WrongUse;
    }
    try {
        return command.run(parser, values);
    } catch (const Failure& failure) {
        return Console::complain(failure);
    }
}

QString helpText(const std::vector<Command>& known)
{
    QString text = Console::tr("naervaer [FILE] opens the window. With a command it works without one:") + u'\n';
    for (const Command& command : known)
        text += QStringLiteral("\n  naervaer %1 %2\n      %3\n").arg(command.name, command.arguments, command.summary);
    return text + u'\n'
        + Console::tr("Every command takes --json, --passphrase-file and --help. The manual page (man naervaer) "
                      "tells the rest, exit codes included.");
}

} // namespace naervaer::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/workspace.h"

namespace naervaer::app {

std::vector<Command> commands()
{
    return {demoCommand(), importPeopleCommand(), todayCommand(), queueCommand(), dueCommand(), forgottenCommand(),
        searchCommand(), checkCommand(), subjectCommand(), eraseCommand(), shotsCommand()};
}

Exit withRegister(const QString& file, const std::function<Exit(Workspace&)>& work)
{
    const SystemClock clock;
    Workspace workspace(storage::openRegister({file}), clock);
    if (const Problems problems = workspace.organisation().seatCoordinator(); !problems.empty()) {
        Console::complain(problems);
        return Exit::Refused;
    }
    return work(workspace);
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
        + Console::tr("Every command takes --json and --help. The manual page (man naervaer) tells the rest, "
                      "exit codes included.");
}

} // namespace naervaer::app

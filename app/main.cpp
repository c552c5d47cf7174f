// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/program.h"

#include <QApplication>

#include <sys/resource.h>

namespace {

using namespace naervaer;

int runInTerminal(const app::Command& command, int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> qt(
        command.draws ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    ui::Languages languages;
    languages.speak(ui::Languages::ofDesktop());
    return static_cast<int>(app::runCommand(command, QCoreApplication::arguments()));
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int n = 0; n < argc; ++n)
        arguments.append(QString::fromLocal8Bit(argv[n]));
    return arguments;
}

} // namespace

int main(int argc, char* argv[])
{
    constexpr rlimit nothing{0, 0};
    static_cast<void>(!::setrlimit(RLIMIT_CORE, &nothing)); // a crash must not leave on the disk what was in memory
    QCoreApplication::setApplicationName(QStringLiteral("naervaer"));
    QCoreApplication::setOrganizationName(QStringLiteral("naervaer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAERVAER_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const std::vector<app::Command> known = app::commands();
    if (arguments.contains(QStringLiteral("--version"))) {
        app::Console::print(QStringLiteral("naervaer " NAERVAER_VERSION));
        return 0;
    }
    if (const app::Command* command = app::commandIn(known, arguments))
        return runInTerminal(*command, argc, argv);
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        app::Console::print(app::helpText(known));
        return 0;
    }
    if (arguments.size() > 2 || arguments.value(1).startsWith(u'-')) {
        app::Console::complain(app::helpText(known));
        return static_cast<int>(app::Exit::WrongUse);
    }
    QApplication qt(argc, argv);
    ui::DesktopAsk ask;
    return app::Program(qt, ask).run(arguments.value(1));
}

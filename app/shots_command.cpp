// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/shell/languages.h"
#include "ui/shell/shots.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QJsonArray>

namespace naervaer::app {
namespace {

const QString fontOption = QStringLiteral("font");

Exit draw(const QCommandLineParser& asked, const QStringList& values)
{
    const Result<int> percent = parseWhole(asked.value(fontOption), 100, 200);
    if (!percent) {
        Console::complain(percent.problems());
        return Exit::WrongUse;
    }
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        ui::Theme theme(*qApp);
        ui::Languages languages;
        const QStringList files = ui::drawEverything(workspace, theme, languages, values[1], *percent);
        if (asked.isSet(QStringLiteral("json")))
            Console::print(QJsonDocument(QJsonArray::fromStringList(files)));
        else
            Console::print(Console::tr("%n pictures in %1", nullptr, static_cast<int>(files.size())).arg(values[1]));
        return Exit::Well;
    });
}

} // namespace

Command shotsCommand()
{
    return {QStringLiteral("shots"), QStringLiteral("FILE DIRECTORY [--font PERCENT]"),
        Console::tr("Draws every page to pictures, in each language, light and dark."),
        [](QCommandLineParser& parser) {
            parser.addOption({fontOption, QString(), QStringLiteral("PERCENT"), QStringLiteral("100")});
        },
        draw, 2, true};
}

} // namespace naervaer::app

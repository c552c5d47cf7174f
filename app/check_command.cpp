// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/workspace.h"
#include "ui/shell/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

Exit tell(const QCommandLineParser& asked, const QStringList& problems)
{
    const bool well = problems.isEmpty();
    if (asked.isSet(QStringLiteral("json")))
        Console::print(QJsonDocument(QJsonObject{
            {QStringLiteral("ok"), well}, {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}}));
    else if (well)
        Console::print(Console::tr("All is well."));
    else
        for (const QString& problem : problems)
            Console::print(problem);
    return well ? Exit::Well : Exit::Refused;
}

Exit check(const QCommandLineParser& asked, const QString& file)
{
    try {
        return withRegister(asked, file, [&](Workspace& workspace) {
            QStringList sentences;
            for (const Problem& problem : workspace.check())
                sentences.append(ui::sentence(problem));
            return tell(asked, sentences);
        });
    } catch (const Failure& failure) {
        // A file too damaged to open is an answer too.
        if (failure.kind() != Failure::Kind::Damaged)
            throw;
        tell(asked, {ui::trouble(failure).sentence});
        return Console::complain(failure);
    }
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("FILE"), Console::tr("Looks the whole file over; changes nothing."),
        [](QCommandLineParser&) {},
        [](const QCommandLineParser& asked, const QStringList& values) { return check(asked, values[0]); }};
}

} // namespace naervaer::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/passphrase.h"
#include "core/backups/restore.h"
#include "core/workspace.h"
#include "ui/backups/backup_texts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString toOption = QStringLiteral("to");
const QString previewOption = QStringLiteral("preview");
const QString jsonOption = QStringLiteral("json");

void tellMade(const QCommandLineParser& asked, const QString& file)
{
    if (asked.isSet(jsonOption))
        Console::print(QJsonDocument(
            QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("bytes"), QFileInfo(file).size()}}));
    else
        Console::print(Console::tr("Backed up to %1").arg(QDir::toNativeSeparators(file)));
}

Exit backUp(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        BackupService& backups = workspace.backups();
        if (asked.isSet(toOption)) {
            const QString target = QFileInfo(asked.value(toOption)).absoluteFilePath();
            if (const Problems problems = backups.backUpTo(target)({}); !problems.empty())
                return Console::complain(problems);
            tellMade(asked, target);
            return Exit::Well;
        }
        const BackupOutcome outcome = backups.backUp(BackupReason::Asked)({});
        if (outcome.made)
            tellMade(asked, outcome.made->file);
        return outcome.second.empty() ? Exit::Well : Console::complain(outcome.second);
    });
}

QJsonObject toJson(const RegisterFigures& figures)
{
    QJsonObject object;
    for (const Tally& each : figures.tallies)
        object.insert(each.what, each.count);
    object.insert(QStringLiteral("newest_contact"), figures.newestContactAt.toString(Qt::ISODate));
    return object;
}

Exit preview(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        const auto found = workspace.backups().preview(values[1])({});
        if (!found)
            return Console::complain(found.problems());
        if (asked.isSet(jsonOption)) {
            Console::print(QJsonDocument(QJsonObject{{QStringLiteral("now"), toJson(found->now)},
                {QStringLiteral("then"), toJson(found->then)}, {QStringLiteral("acts_lost"), found->actsLost},
                {QStringLiteral("acts_regained"), found->actsRegained}}));
            return Exit::Well;
        }
        for (const QString& line : ui::changeWords(*found, workspace.desk().clock.today()))
            Console::print(line);
        return Exit::Well;
    });
}

Exit restore(const QCommandLineParser& asked, const QStringList& values)
{
    if (asked.isSet(previewOption))
        return preview(asked, values);
    auto passphrase = passphraseGiven(asked);
    if (!passphrase)
        return Exit::NotOpened;
    const SystemClock clock;
    const auto restored =
        restoreRegister({{values[0]}, values[1], std::move(*passphrase)}, Workspace::personTables(), clock);
    if (!restored)
        return Console::complain(restored.problems());
    if (asked.isSet(jsonOption)) {
        Console::print(QJsonDocument(QJsonObject{
            {QStringLiteral("kept"), restored->kept}, {QStringLiteral("erased_again"), restored->erasedAgain}}));
        return Exit::Well;
    }
    Console::print(Console::tr("The backup is in the register's place."));
    if (!restored->kept.isEmpty())
        Console::print(
            Console::tr("The register as it was is kept as %1").arg(QDir::toNativeSeparators(restored->kept)));
    if (restored->erasedAgain > 0)
        Console::print(Console::tr("%n card(s) erased again", nullptr, restored->erasedAgain));
    return Exit::Well;
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"), QStringLiteral("FILE [--to TARGET]"),
        Console::tr("Backs the register up, beside it or to a file, with every row compared."),
        [](QCommandLineParser& parser) {
            parser.addOption({toOption, QString(), QStringLiteral("TARGET")});
        },
        backUp};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"), QStringLiteral("FILE BACKUP [--preview]"),
        Console::tr("Puts a backup in the register's place, or says what that would change."),
        [](QCommandLineParser& parser) {
            parser.addOption({previewOption, QString()});
        },
        restore, 2};
}

} // namespace naervaer::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/workspace.h"
#include "ui/print/subject_print.h"
#include "ui/print/subject_words.h"
#include "ui/rights/rights_words.h"
#include "ui/shell/code_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace naervaer::app {
namespace {

const QString outOption = QStringLiteral("out");
const QString becauseOption = QStringLiteral("because");
const QString confirmOption = QStringLiteral("confirm");
const QString confirmAsOption = QStringLiteral("confirm-as");
const QString withdrawOption = QStringLiteral("withdraw");
const QString ledgerOption = QStringLiteral("ledger");
const QString replayOption = QStringLiteral("replay");
const QString jsonOption = QStringLiteral("json");

/// The one person that is meant: words that find nobody else, or an id, which the verb then knows or refuses. Complains
/// otherwise.
std::optional<PersonId> personAsked(Workspace& workspace, const QString& words)
{
    const auto found = workspace.people().search(words);
    if (found.size() == 1)
        return found.front().id;
    bool isNumber = false;
    const PersonId id(words.toLongLong(&isNumber));
    if (found.empty() && isNumber)
        return id;
    Console::complain(found.empty() ? Console::tr("Nobody is found by these words.")
                                    : Console::tr("%n people are found by these words: give the number that search "
                                                  "--json prints as id.",
                                        nullptr, static_cast<int>(found.size())));
    return std::nullopt;
}

Exit subject(const QCommandLineParser& asked, const QString& file, const QString& words)
{
    const QString out = asked.value(outOption);
    if (out.isEmpty()) {
        Console::complain(Console::tr("Say which file to write, with --out."));
        return Exit::WrongUse;
    }
    return withRegister(asked, file, [&](Workspace& workspace) {
        const auto person = personAsked(workspace, words);
        if (!person)
            return Exit::Refused;
        const auto access = workspace.rights().giveAccess(*person);
        if (!access)
            return Console::complain(access.problems());
        const Organisation organisation = workspace.organisation().organisation();
        if (const Problems problems = ui::writeSubject(*access, organisation, out); !problems.empty())
            return Console::complain(problems);
        if (asked.isSet(jsonOption))
            Console::print(QJsonDocument(QJsonObject{{QStringLiteral("file"), out},
                {QStringLiteral("sections"), static_cast<int>(access->sections.size())},
                {QStringLiteral("looks"), static_cast<int>(access->looks.size())}}));
        else
            Console::print(Console::tr("Written. Only you may read the file."));
        return Exit::Well;
    });
}

void printPreview(const QCommandLineParser& asked, const std::vector<ErasedRows>& preview, const QString& state)
{
    if (asked.isSet(jsonOption)) {
        QJsonObject goes;
        QJsonObject stays;
        for (const ErasedRows& each : preview)
            (each.fate == PersonTable::Fate::Deleted ? goes : stays).insert(each.table, each.count);
        Console::print(QJsonDocument(QJsonObject{
            {QStringLiteral("state"), state}, {QStringLiteral("goes"), goes}, {QStringLiteral("stays"), stays}}));
        return;
    }
    for (const QString& line : ui::previewWords(preview))
        Console::print(line);
}

/// In a demo, where nobody has a passphrase of their own, the second person takes the desk by name. Complains when
/// there is no such helper.
bool seat(Workspace& workspace, const QString& name)
{
    if (!workspace.organisation().organisation().isDemo) {
        Console::complain(Console::tr("The second helper confirms with a passphrase of their own and --confirm."));
        return false;
    }
    for (const Helper& helper : workspace.organisation().helpers())
        if (helper.name.compare(name, Qt::CaseInsensitive) == 0)
            return workspace.organisation().seat(helper.id).empty();
    Console::complain(Console::tr("There is no helper called %1.").arg(name));
    return false;
}

Exit decide(Workspace& workspace, const QCommandLineParser& asked, PersonId person)
{
    const auto erasure = workspace.rights().openErasure(person);
    if (!erasure) {
        Console::complain(Console::tr("Nobody has asked for the erasure of this person."));
        return Exit::Refused;
    }
    const auto preview = workspace.rights().preview(person);
    const bool withdraws = asked.isSet(withdrawOption);
    if (asked.isSet(confirmAsOption) && !seat(workspace, asked.value(confirmAsOption)))
        return Exit::Refused;
    const Problems problems =
        withdraws ? workspace.rights().withdrawErasure(erasure->id) : workspace.rights().confirmErasure(erasure->id);
    if (!problems.empty())
        return Console::complain(problems);
    printPreview(asked, withdraws ? std::vector<ErasedRows>{} : preview,
        QString(codeOf(withdraws ? ErasureState::Withdrawn : ErasureState::Done)));
    return Exit::Well;
}

Exit askFor(Workspace& workspace, const QCommandLineParser& asked, PersonId person)
{
    const auto reason = fromCode<ErasureReason>(asked.value(becauseOption));
    if (!reason) {
        Console::complain(
            Console::tr("Write why as --because wish, consent_withdrawn, no_longer_needed or kept_by_mistake."));
        return Exit::WrongUse;
    }
    if (const auto id = workspace.rights().askErasure(person, *reason); !id)
        return Console::complain(id.problems());
    printPreview(asked, workspace.rights().preview(person), QString(codeOf(ErasureState::Asked)));
    if (!asked.isSet(jsonOption))
        Console::print(Console::tr("Asked for. Nothing is erased before another coordinator confirms it."));
    return Exit::Well;
}

Exit replay(Workspace& workspace, const QCommandLineParser& asked)
{
    QFile list(asked.value(replayOption));
    if (!list.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Missing, list.fileName());
    const QStringList marks = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const int erased = workspace.rights().replay(marks);
    if (asked.isSet(jsonOption))
        Console::print(QJsonDocument(QJsonObject{{QStringLiteral("erased"), erased}}));
    else
        Console::print(Console::tr("%n card(s) erased again", nullptr, erased));
    return Exit::Well;
}

Exit erase(const QCommandLineParser& asked, const QStringList& values)
{
    return withRegister(asked, values[0], [&](Workspace& workspace) {
        if (asked.isSet(ledgerOption)) {
            for (const QString& mark : workspace.rights().ledger())
                Console::print(mark);
            return Exit::Well;
        }
        if (asked.isSet(replayOption))
            return replay(workspace, asked);
        if (values.size() < 2) {
            Console::complain(Console::tr("Say who: a name or an id."));
            return Exit::WrongUse;
        }
        const auto person = personAsked(workspace, values.mid(1).join(u' '));
        if (!person)
            return Exit::Refused;
        const bool decides = asked.isSet(confirmOption) || asked.isSet(confirmAsOption) || asked.isSet(withdrawOption);
        return decides ? decide(workspace, asked, *person) : askFor(workspace, asked, *person);
    });
}

void eraseOptions(QCommandLineParser& parser)
{
    parser.addOption({becauseOption, QString(), QStringLiteral("REASON"), QStringLiteral("wish")});
    parser.addOption({confirmOption, QString()});
    parser.addOption({confirmAsOption, QString(), QStringLiteral("HELPER")});
    parser.addOption({withdrawOption, QString()});
    parser.addOption({ledgerOption, QString()});
    parser.addOption({replayOption, QString(), QStringLiteral("LIST")});
}

} // namespace

Command subjectCommand()
{
    Command command{QStringLiteral("subject"), QStringLiteral("FILE PERSON --out COPY.pdf|COPY.json"),
        Console::tr("Writes everything that is kept about a person, for them to have."),
        [](QCommandLineParser& parser) {
            parser.addOption({outOption, QString(), QStringLiteral("COPY")});
        },
        [](const QCommandLineParser& asked, const QStringList& values) {
            return subject(asked, values[0], values.mid(1).join(u' '));
        },
        2};
    command.draws = true;
    return command;
}

Command eraseCommand()
{
    return {QStringLiteral("erase"), QStringLiteral("FILE PERSON [--because REASON | --confirm | --withdraw]"),
        Console::tr("Asks for a person's erasure, or confirms it as the second helper."), eraseOptions, erase};
}

} // namespace naervaer::app

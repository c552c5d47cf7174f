// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/clock.h"
#include "core/base/parse.h"
#include "core/demo/demo.h"

#include <QFileInfo>
#include <QJsonObject>

#include <limits>

namespace naervaer::app {
namespace {

const QString norwegianOption = QStringLiteral("norwegian");
const QString peopleOption = QStringLiteral("people");
const QString contactsOption = QStringLiteral("contacts");
const QString seedOption = QStringLiteral("seed");
const QString untilOption = QStringLiteral("until");
const QString outOption = QStringLiteral("out");

/// The order asked for, or a complaint.
std::optional<DemoOrder> orderOf(const QCommandLineParser& asked)
{
    const Result<int> people = parseWhole(asked.value(peopleOption), 1, 10'000'000);
    const Result<int> contacts = parseWhole(asked.value(contactsOption), 0, 200'000'000);
    const Result<int> seed = parseWhole(asked.value(seedOption), 0, std::numeric_limits<int>::max());
    const Result<QDate> until = parseDate(asked.value(untilOption), SystemClock().today());
    for (const Problems& problems :
        {people ? Problems{} : people.problems(), contacts ? Problems{} : contacts.problems(),
            seed ? Problems{} : seed.problems(), until ? Problems{} : until.problems()}) {
        if (problems.empty())
            continue;
        Console::complain(problems);
        return std::nullopt;
    }
    DemoOrder order;
    order.norwegian = asked.isSet(norwegianOption);
    order.people = *people;
    order.contacts = *contacts;
    order.seed = static_cast<quint32>(*seed);
    order.until = *until;
    return order;
}

Exit make(const QCommandLineParser& asked, const QStringList&)
{
    const QString file = asked.value(outOption);
    const auto order = orderOf(asked);
    if (file.isEmpty())
        Console::complain(Console::tr("Say where to put the demo file: --out FILE"));
    if (!order || file.isEmpty())
        return Exit::WrongUse;
    if (QFileInfo::exists(file)) {
        Console::complain(Console::tr("%1 is there already and is not overwritten. Choose another name.").arg(file));
        return Exit::NotOpened;
    }
    if (!makeDemo(*order, file, &Console::progress, std::stop_token()))
        return Exit::Failed;
    if (asked.isSet(QStringLiteral("json")))
        Console::print(QJsonDocument(QJsonObject{{QStringLiteral("file"), file},
            {QStringLiteral("people"), order->people}, {QStringLiteral("contacts"), order->contacts}}));
    else
        Console::print(Console::tr("Made %1").arg(file));
    return Exit::Well;
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"),
        QStringLiteral("[--norwegian] [--people N] [--contacts M] [--seed S] [--until DATE] --out FILE"),
        Console::tr("Makes a file of invented people."),
        [](QCommandLineParser& parser) {
            parser.addOption({norwegianOption, QString()});
            parser.addOption({peopleOption, QString(), QStringLiteral("N"), QStringLiteral("400")});
            parser.addOption({contactsOption, QString(), QStringLiteral("M"), QStringLiteral("12000")});
            parser.addOption({seedOption, QString(), QStringLiteral("S"), QStringLiteral("1")});
            parser.addOption({untilOption, QString(), QStringLiteral("DATE"), QStringLiteral("today")});
            parser.addOption({outOption, QString(), QStringLiteral("FILE")});
        },
        make, 0};
}

} // namespace naervaer::app

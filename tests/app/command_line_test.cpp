// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answer.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace naervaer;
using test::Answer;
using test::makeDemo;
using test::run;

namespace {

/// A small demo file, made once for all tests that only read it.
struct Demo {
    test::RegisterFolder folder;

    Demo() { REQUIRE(makeDemo(folder.file()).code == 0); }
    [[nodiscard]] static const Demo& shared()
    {
        static const Demo demo;
        return demo;
    }
};

QString demoFile()
{
    return Demo::shared().folder.file();
}

QStringList onDay(const QString& command, const QString& file)
{
    return {command, file, QStringLiteral("--date"), QStringLiteral("2026-11-03"), QStringLiteral("--json")};
}

QStringList importing(const test::RegisterFolder& folder, const QByteArray& csv)
{
    const QString sheet = folder.path(QStringLiteral("liste.csv"));
    test::writeBytes(sheet, csv);
    return {QStringLiteral("import"), QStringLiteral("people"), folder.file(), sheet, QStringLiteral("--json")};
}

/// A file of its own with people in it, for tests that write.
struct OwnDemo {
    test::RegisterFolder folder;

    OwnDemo() { REQUIRE(makeDemo(folder.file()).code == 0); }
};

const QByteArray threePeople = "Navn;Telefon;Født\n"
                               "Xenia Prøve;30 12 34 56;1950\n"
                               "Yrsa Prøve;30 12 34 57;1951\n"
                               "Zenia Prøve;30 12 34 58;31-02-1952\n";

} // namespace

TEST_CASE("a demo file is the same for the same seed and day, and another for another seed")
{
    const test::RegisterFolder folder;
    const QString again = folder.path(QStringLiteral("again.naervaer"));
    const QString other = folder.path(QStringLiteral("other.naervaer"));
    REQUIRE(makeDemo(again).code == 0);
    REQUIRE(makeDemo(other, QStringLiteral("8")).code == 0);
    const Answer due = run(onDay(QStringLiteral("due"), demoFile()));
    CHECK(due.code == 0);
    CHECK_FALSE(due.list().isEmpty());
    CHECK(run(onDay(QStringLiteral("due"), again)).said == due.said);
    CHECK(run(onDay(QStringLiteral("due"), other)).said != due.said);
}

TEST_CASE("a demo says in JSON what it made")
{
    const test::RegisterFolder folder;
    const Answer made =
        run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("20"), QStringLiteral("--contacts"),
            QStringLiteral("50"), QStringLiteral("--json"), QStringLiteral("--out"), folder.file()});
    CHECK(made.code == 0);
    CHECK(made.object()
        == QJsonObject{
            {QStringLiteral("file"), folder.file()}, {QStringLiteral("people"), 20}, {QStringLiteral("contacts"), 50}});
}

TEST_CASE("a demo never overwrites a file")
{
    const test::RegisterFolder folder;
    test::writeBytes(folder.file(), "something of ours");
    const Answer refused = makeDemo(folder.file());
    CHECK(refused.code == 3);
    CHECK(refused.complained.contains("not overwritten"));
    CHECK(test::bytesOf(folder.file()) == "something of ours");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("every list answers with the same keys")
{
    const QString name =
        run(onDay(QStringLiteral("due"), demoFile())).list().first()[QStringLiteral("name")].toString();
    const std::vector<QStringList> asked{onDay(QStringLiteral("due"), demoFile()),
        onDay(QStringLiteral("forgotten"), demoFile()), {QStringLiteral("queue"), demoFile(), QStringLiteral("--json")},
        {QStringLiteral("search"), demoFile(), name, QStringLiteral("--json")}};
    const QStringList keys{QStringLiteral("centre"), QStringLiteral("due_on"), QStringLiteral("id"),
        QStringLiteral("last_contact_at"), QStringLiteral("name"), QStringLiteral("reason")};
    for (const QStringList& arguments : asked) {
        INFO(arguments.first().toStdString());
        const Answer answer = run(arguments);
        CHECK(answer.code == 0);
        REQUIRE(QJsonDocument::fromJson(answer.said).isArray());
        REQUIRE_FALSE(answer.list().isEmpty());
        for (const QJsonValue& line : answer.list()) {
            CHECK(line.toObject().keys() == keys);
            CHECK(line[QStringLiteral("id")].isString());
        }
    }
}

TEST_CASE("the due list holds nobody whose day is still to come, and a search finds whom it names")
{
    const QJsonArray due = run(onDay(QStringLiteral("due"), demoFile())).list();
    for (const QJsonValue& line : due)
        CHECK(line[QStringLiteral("due_on")].toString() <= QStringLiteral("2026-11-03"));
    const QString name = due.first()[QStringLiteral("name")].toString();
    const QJsonArray found = run({QStringLiteral("search"), demoFile(), name, QStringLiteral("--json")}).list();
    CHECK(std::any_of(found.begin(), found.end(),
        [&](const QJsonValue& line) { return line[QStringLiteral("id")] == due.first()[QStringLiteral("id")]; }));
}

TEST_CASE("a list can be of one centre, and a centre that is not there is wrong use")
{
    const QJsonArray all = run(onDay(QStringLiteral("due"), demoFile())).list();
    const QString centre = all.first()[QStringLiteral("centre")].toString();
    const Answer some = run(onDay(QStringLiteral("due"), demoFile()) + QStringList{QStringLiteral("--centre"), centre});
    CHECK(some.code == 0);
    CHECK(some.list().size() < all.size());
    for (const QJsonValue& line : some.list())
        CHECK(line[QStringLiteral("centre")].toString() == centre);
    CHECK(run(onDay(QStringLiteral("due"), demoFile())
              + QStringList{QStringLiteral("--centre"), QStringLiteral("Nowhere")})
              .code
        == 2);
}

TEST_CASE("a whole file passes its check, and today is four numbers")
{
    const Answer check = run({QStringLiteral("check"), demoFile(), QStringLiteral("--json")});
    CHECK(check.code == 0);
    CHECK(check.object() == QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("problems"), QJsonArray{}}});
    const QJsonObject today = run({QStringLiteral("today"), demoFile(), QStringLiteral("--json")}).object();
    CHECK(today.keys()
        == QStringList{QStringLiteral("concerns"), QStringLiteral("day"), QStringLiteral("due"),
            QStringLiteral("forgotten"), QStringLiteral("tasks")});
}

TEST_CASE("an import says what it took and what it refused, and why")
{
    const OwnDemo own;
    const Answer first = run(importing(own.folder, threePeople));
    CHECK(first.code == 1); // something was refused
    const QJsonObject report = first.object();
    CHECK(report.keys()
        == QStringList{QStringLiteral("conflict"), QStringLiteral("new"), QStringLiteral("refusals"),
            QStringLiteral("refused"), QStringLiteral("rows"), QStringLiteral("same")});
    CHECK(report[QStringLiteral("rows")] == 3);
    CHECK(report[QStringLiteral("new")] == 2);
    CHECK(report[QStringLiteral("refused")] == 1);
    REQUIRE(report[QStringLiteral("refusals")].toArray().size() == 1);
    const QJsonObject refusal = report[QStringLiteral("refusals")].toArray().first().toObject();
    CHECK(refusal[QStringLiteral("row")] == 4); // as the spreadsheet counts
    CHECK(refusal[QStringLiteral("column")] == QStringLiteral("Født"));
    CHECK(refusal[QStringLiteral("reason")] == QStringLiteral("date.impossible"));
    const QStringList search{
        QStringLiteral("search"), own.folder.file(), QStringLiteral("Prøve"), QStringLiteral("--json")};
    CHECK(run(search).list().size() == 2);

    const QJsonObject second = run(importing(own.folder, threePeople)).object();
    CHECK(second[QStringLiteral("new")] == 0);
    CHECK(second[QStringLiteral("same")] == 2);
    CHECK(run(search).list().size() == 2);
    CHECK(run({QStringLiteral("check"), own.folder.file()}).code == 0);
}

TEST_CASE("a dry run tells the same and writes nothing")
{
    const OwnDemo own;
    const QStringList search{
        QStringLiteral("search"), own.folder.file(), QStringLiteral("Prøve"), QStringLiteral("--json")};
    const Answer dry = run(importing(own.folder, threePeople) + QStringList{QStringLiteral("--dry-run")});
    CHECK(dry.object()[QStringLiteral("new")] == 2);
    CHECK(run(search).list().isEmpty());
    CHECK(run(importing(own.folder, threePeople)).said == dry.said);
    CHECK(run(search).list().size() == 2);
}

TEST_CASE("an import prints no personal number, whichever column it stands in")
{
    OwnDemo own;
    const QByteArray numbers = "Navn;Telefon;Note\nXenia;311250-1234;\nYrsa;3112501234;\nZenia;;cpr 3112501234\n"
                               "Åse 311250-1234;30123456;\n";
    for (const QString& form : {QStringLiteral("--json"), QStringLiteral("--dry-run")}) {
        const Answer answer = run(importing(own.folder, numbers).mid(0, 4) + QStringList{form});
        CHECK(answer.code == 1);
        CHECK_FALSE((answer.said + answer.complained).contains("31125"));
    }
}

TEST_CASE("an import without a single refusal ends well")
{
    const OwnDemo own;
    CHECK(run(importing(own.folder, "Navn;Telefon\nXenia Prøve;30 12 34 56\n")).code == 0);
    CHECK(run(importing(own.folder, "Hvem;Telefon\nXenia Prøve;30 12 34 56\n")
              + QStringList{QStringLiteral("--map"), QStringLiteral("Hvem=name")})
              .object()[QStringLiteral("same")]
        == 1);
}

TEST_CASE("wrong use is said on the error side and ends with 2")
{
    const std::vector<QStringList> wrong{{QStringLiteral("due")}, {QStringLiteral("search"), demoFile()},
        {QStringLiteral("due"), demoFile(), QStringLiteral("--date"), QStringLiteral("31/2")},
        {QStringLiteral("due"), demoFile(), QStringLiteral("--nonsense")}, {QStringLiteral("demo")},
        {QStringLiteral("--nonsense")}, {QStringLiteral("import"), QStringLiteral("people"), demoFile()}};
    for (const QStringList& arguments : wrong) {
        INFO(arguments.join(u' ').toStdString());
        const Answer answer = run(arguments);
        CHECK(answer.code == 2);
        CHECK(answer.said.isEmpty());
        CHECK_FALSE(answer.complained.isEmpty());
    }
}

TEST_CASE("a file that cannot be opened ends with 3, and is left as it was")
{
    const test::RegisterFolder folder;
    const auto due = [](const QString& file) { return run(onDay(QStringLiteral("due"), file)); };
    CHECK(due(folder.file()).code == 3);
    CHECK(folder.names().isEmpty()); // not even a lock is left where nothing was

    const QString foreign = folder.path(QStringLiteral("brev.txt"));
    test::writeBytes(foreign, "Kære alle sammen");
    const Answer notOurs = due(foreign);
    CHECK(notOurs.code == 3);
    CHECK(notOurs.said.isEmpty());
    CHECK(test::bytesOf(foreign) == "Kære alle sammen");

    const QString cut = folder.path(QStringLiteral("cut.naervaer"));
    const QByteArray half = test::bytesOf(demoFile()).left(40'000);
    test::writeBytes(cut, half);
    CHECK(due(cut).code == 3);
    CHECK(run({QStringLiteral("check"), cut}).code == 3);
    CHECK(test::bytesOf(cut) == half);
}

TEST_CASE("a spreadsheet that is not there ends an import with 3")
{
    CHECK(run({QStringLiteral("import"), QStringLiteral("people"), demoFile(), QStringLiteral("/nowhere.csv")}).code
        == 3);
}

TEST_CASE("a file that another process has open ends with 3 and says who has it")
{
    const OwnDemo own;
    const QByteArray lock = own.folder.file().toUtf8() + ".lock";
    const QByteArray who = "Bodil · vaerested-pc · 2026-11-03 08:15";
    test::Child holder([&](int tell) {
        const int descriptor = ::open(lock.constData(), O_RDWR | O_CREAT, 0600);
        const bool held = ::flock(descriptor, LOCK_EX) == 0
            && ::pwrite(descriptor, who.constData(), static_cast<size_t>(who.size()), 0) == who.size();
        static_cast<void>(!::write(tell, held ? "held" : "lost", 4));
        ::pause();
        return 0;
    });
    REQUIRE(holder.heard() == "held");
    const Answer refused = run(onDay(QStringLiteral("due"), own.folder.file()));
    CHECK(refused.code == 3);
    CHECK(refused.complained.contains("Bodil has had it open on the computer vaerested-pc since"));
    holder.kill();
    CHECK(run(onDay(QStringLiteral("due"), own.folder.file())).code == 0);
}

TEST_CASE("help names every command, and each command explains itself")
{
    const Answer help = run({QStringLiteral("--help")});
    CHECK(help.code == 0);
    for (const QByteArray& command :
        {QByteArray("demo"), QByteArray("import people"), QByteArray("due"), QByteArray("forgotten"),
            QByteArray("search"), QByteArray("check"), QByteArray("subject"), QByteArray("erase"), QByteArray("queue"),
            QByteArray("today"), QByteArray("handover"), QByteArray("shots")})
        CHECK(help.said.contains("naervaer " + command));
    const Answer due = run({QStringLiteral("due"), QStringLiteral("--help")});
    CHECK(due.code == 0);
    CHECK(due.said.startsWith("naervaer due FILE"));
}

TEST_CASE("the version is one line")
{
    const Answer version = run({QStringLiteral("--version")});
    CHECK(version.code == 0);
    CHECK(version.said == "naervaer " NAERVAER_VERSION "\n");
}

TEST_CASE("a crash of the program leaves no image of its memory on the disk")
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(surroundings);
    program.start(QStringLiteral(NAERVAER_PROGRAM), QStringList()); // the start window, which waits
    REQUIRE(program.waitForStarted());
    const QString limits = QStringLiteral("/proc/%1/limits").arg(program.processId());
    static const QRegularExpression none(QStringLiteral("Max core file size +0 +0 "));
    CHECK(QTest::qWaitFor([&] { return none.match(QString::fromUtf8(test::bytesOf(limits))).hasMatch(); }, 60'000));
    program.kill();
    program.waitForFinished();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line is told what opens a register, and what it ends with when it is told wrong.
#include "tests/app/signed_in.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace naervaer;
using test::SignedIn;

namespace {

constexpr auto list = "account list";

/// Something for the time of a test in the surroundings of the program.
struct Surroundings {
    explicit Surroundings(const char* passphrase) { qputenv("NAERVAER_PASSPHRASE", passphrase); }
    ~Surroundings() { qunsetenv("NAERVAER_PASSPHRASE"); }
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;
};

} // namespace

TEST_CASE("the first line of the file opens the register, however it ends")
{
    const SignedIn at;
    for (const char* bytes : {"rød grød", "rød grød\n", "rød grød\r\n", "rød grød\nmed fløde\n"}) {
        CAPTURE(bytes);
        const auto answer = at.commandBy(at.kept("ord.txt", bytes), list);
        CHECK(answer.code == 0);
        CHECK(answer.said.contains("Mette"));
    }
}

TEST_CASE("spaces are part of a passphrase, an empty line is none")
{
    const SignedIn at;
    for (const char* bytes : {" rød grød\n", "rød grød \n", "\nrød grød\n", ""}) {
        CAPTURE(bytes);
        const auto answer = at.commandBy(at.kept("ord.txt", bytes), list);
        CHECK(answer.code == 3);
        CHECK(answer.said.isEmpty());
    }
}

TEST_CASE("the code of the recovery sheet opens the register as it is printed")
{
    const SignedIn at;
    CHECK(at.commandBy(at.kept("ark.txt", at.recovery.printed().toUtf8() + '\n'), list).code == 0);
}

TEST_CASE("a wrong passphrase is told from a file that is not there by its sentence, and neither by a list")
{
    const SignedIn at;
    const auto wrong = at.commandBy(at.kept("ord.txt", "rod grod\n"), list);
    CHECK(wrong.code == 3);
    CHECK(wrong.said.isEmpty());
    CHECK(wrong.complained.contains("passphrase"));
    CHECK_FALSE(wrong.complained.contains("rod grod"));
    const auto missing = at.commandBy(at.folder.path(QStringLiteral("intet.txt")), list);
    CHECK(missing.code == 3);
    CHECK(missing.said.isEmpty());
    CHECK(missing.complained.contains("intet.txt"));
}

TEST_CASE("a file that anybody else may open is refused in one sentence, whatever it says")
{
    const SignedIn at;
    const QString file = at.kept("ord.txt", "rød grød\n");
    for (const auto open :
        {QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup, QFile::ReadOther, QFile::WriteOther}) {
        CAPTURE(int(open));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | open);
        const auto answer = at.commandBy(file, list);
        CHECK(answer.code == 3);
        CHECK(answer.said.isEmpty());
        CHECK(answer.complained.count('\n') == 1);
        CHECK(answer.complained.contains("chmod 600"));
    }
    QFile::setPermissions(file, QFile::ReadOwner);
    CHECK(at.commandBy(file, list).code == 0);
}

TEST_CASE("the passphrase's file may be reached by a link; a pipe, a folder and a device are none")
{
    const SignedIn at;
    const QString link = at.folder.path(QStringLiteral("henvisning.txt"));
    REQUIRE(QFile::link(at.kept("ord.txt", "rød grød\n"), link));
    CHECK(at.commandBy(link, list).code == 0);
    const QString pipe = at.folder.path(QStringLiteral("rør"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& file : {pipe, QFileInfo(link).absolutePath(), QStringLiteral("/dev/null")}) {
        CAPTURE(file.toStdString());
        const auto answer = at.commandBy(file, list);
        CHECK(answer.code == 3);
        CHECK(answer.complained.count('\n') == 1);
        CHECK(answer.complained.contains("ordinary file"));
    }
}

TEST_CASE("a file of somebody else's is refused")
{
    if (::geteuid() != 0)
        return; // only root can give a file away
    const SignedIn at;
    const QString file = at.kept("ord.txt", "rød grød\n");
    REQUIRE(::chown(QFile::encodeName(file).constData(), 65534, 65534) == 0);
    const auto answer = at.commandBy(file, list);
    CHECK(answer.code == 3);
    CHECK(answer.complained.contains("ordinary file"));
}

TEST_CASE("the surroundings may hold the passphrase; a file that is named comes before them")
{
    const SignedIn at;
    const Surroundings surroundings("rød grød");
    const QStringList plainly{QStringLiteral("account"), QStringLiteral("list"), at.folder.file()};
    CHECK(test::run(plainly).code == 0);
    CHECK(at.commandBy(at.kept("ord.txt", "rod grod\n"), list).code == 3);
}

TEST_CASE("a passphrase is never an argument")
{
    const SignedIn at;
    CHECK(test::run({QStringLiteral("account"), QStringLiteral("list"), at.folder.file(),
                        QStringLiteral("--passphrase"), QStringLiteral("rød grød")})
              .code
        == 2);
}

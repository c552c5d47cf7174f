// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a register with its keys: accounts, the log of acts, a damaged file.
#include "core/workspace.h"
#include "tests/app/signed_in.h"

#include <QFile>

using namespace naervaer;
using test::SignedIn;

namespace {

const QByteArray good = "krasnapolskij hvidovrefjord\n";

/// Ole works there without an account.
struct House : SignedIn {
    House()
    {
        const SystemClock clock;
        Workspace workspace(test::openedRegister({folder.file()}), clock);
        REQUIRE(workspace.accounts().signIn().empty());
        Helper ole;
        ole.name = QStringLiteral("Ole Holm");
        ole.role = Role::Coordinator;
        REQUIRE(workspace.organisation().addHelper(ole).ok());
    }
    [[nodiscard]] test::Answer add(const QByteArray& fresh, const QString& name = QStringLiteral("Ole Holm")) const
    {
        return command("account add", {name, QStringLiteral("--new-passphrase-file"), kept("ny.txt", fresh)});
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const QJsonValue each : command("account list", {QStringLiteral("--json")}).list())
            all << each[QStringLiteral("name")].toString();
        return all;
    }
};

} // namespace

TEST_CASE("an account that is added opens the register, is listed, and opens nothing once removed")
{
    const House house;
    CHECK(house.names() == QStringList{QStringLiteral("Mette")});
    CHECK(house.add(good).code == 0);
    CHECK(house.names() == QStringList{QStringLiteral("Mette"), QStringLiteral("Ole Holm")});
    const QString oles = house.kept("ole.txt", good);
    CHECK(house.commandBy(oles, "account list").code == 0);
    CHECK(house.command("account remove", {QStringLiteral("ole"), QStringLiteral("holm")}).code == 0);
    CHECK(house.names() == QStringList{QStringLiteral("Mette")});
    CHECK(house.commandBy(oles, "account list").code == 3);
}

TEST_CASE("a passphrase for somebody new must be good, free, and for a helper who is there")
{
    const House house;
    CHECK(house.add("sommer\n").code == 1);
    CHECK(house.add("rød grød\n").code == 1);
    CHECK(house.add(good, QStringLiteral("Signe")).code == 1);
    CHECK(house
              .command("account add",
                  {QStringLiteral("Ole Holm"), QStringLiteral("--new-passphrase-file"),
                      house.folder.path(QStringLiteral("intet.txt"))})
              .code
        == 2);
    const QString open = house.kept("åben.txt", good);
    QFile::setPermissions(open, QFile::ReadOwner | QFile::ReadGroup);
    CHECK(house.command("account add", {QStringLiteral("Ole Holm"), QStringLiteral("--new-passphrase-file"), open}).code
        == 2);
    CHECK(house.command("account add").code == 2);
    CHECK(house.names() == QStringList{QStringLiteral("Mette")});
}

TEST_CASE("the last who may give access keeps theirs, and who has none cannot lose it")
{
    const House house;
    CHECK(house.command("account remove", {QStringLiteral("Mette")}).code == 1);
    CHECK(house.command("account remove", {QStringLiteral("Ole Holm")}).code == 1);
    CHECK(house.command("account remove", {QStringLiteral("Signe")}).code == 1);
    CHECK(house.names() == QStringList{QStringLiteral("Mette")});
}

TEST_CASE("the log of acts is verified, in words of one and of several entries")
{
    const SignedIn at;
    const auto first = at.command("audit verify");
    CHECK(first.code == 0);
    CHECK(first.said.contains("entries, each in its place"));
    const auto json = at.command("audit verify", {QStringLiteral("--json")});
    CHECK(json.code == 0);
    CHECK(json.object()[QStringLiteral("ok")].toBool());
    CHECK(json.object()[QStringLiteral("entries")].toInt() > 1);
}

TEST_CASE("an entry of the log that was changed is found")
{
    const SignedIn at;
    {
        const auto opened = test::openedRegister({at.folder.file()});
        opened.database->run(QStringLiteral("UPDATE audit SET verb = 'organisation.nothing' WHERE position = 1"));
    }
    const auto answer = at.command("audit verify");
    CHECK(answer.code == 1);
    CHECK(answer.said.isEmpty());
    CHECK_FALSE(answer.complained.isEmpty());
    CHECK_FALSE(at.command("audit verify", {QStringLiteral("--json")}).object()[QStringLiteral("ok")].toBool());
}

TEST_CASE("what can be read of a damaged file is recovered into a new one that the same passphrases open")
{
    const SignedIn at;
    const QString target = at.folder.path(QStringLiteral("reddet.naervaer"));
    const auto whole = at.command("recover", {target, QStringLiteral("--json")});
    CHECK(whole.code == 0);
    CHECK(whole.object()[QStringLiteral("complete")].toBool());
    CHECK(test::run({QStringLiteral("check"), target, QStringLiteral("--passphrase-file"), at.mettes}).code == 0);

    const auto again = at.command("recover", {target});
    CHECK(again.code == 3); // over nothing that is there
    QByteArray bytes = test::bytesOf(at.folder.file());
    const qsizetype middle = bytes.size() / 2;
    bytes.replace(middle, 4096, QByteArray(4096, 'x'));
    test::writeBytes(at.folder.file(), bytes);
    const QString part = at.folder.path(QStringLiteral("delvis.naervaer"));
    const auto damaged = at.command("recover", {part, QStringLiteral("--json")});
    CHECK(damaged.object()[QStringLiteral("unreadable")].toInt() > 0);
    CHECK(QFile::exists(part));
    const QString wrong = at.kept("ord.txt", "rod grod\n");
    CHECK(at.commandBy(wrong, "recover", {at.folder.path(QStringLiteral("andet.naervaer"))}).code == 3);
    CHECK_FALSE(QFile::exists(at.folder.path(QStringLiteral("andet.naervaer"))));
}

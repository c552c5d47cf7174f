// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/founding.h"

#include "core/organisation/organisation_service.h"
#include "core/storage/audit.h"
#include "core/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/counts.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <random>
#include <unistd.h>

using namespace naervaer;

namespace {

Founding founding()
{
    Founding made{QString::fromUtf8("Værestederne"), QStringLiteral("DK"), {}, {}};
    made.centre.name = QStringLiteral("Huset");
    made.coordinator.name = QStringLiteral("Mette");
    return made;
}

const SystemClock wallClock;

} // namespace

TEST_CASE("a founded register holds its organisation, centre and coordinator, whose passphrase opens it")
{
    const test::RegisterFolder folder;
    REQUIRE(foundRegister({folder.file()}, test::newVault(), founding(), wallClock).empty());
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    const auto helper = opened.database->value<qint64>(
        QStringLiteral("SELECT id FROM helper WHERE name = 'Mette' AND role = 'coordinator'"));
    REQUIRE(helper);
    CHECK(opened.vault->openedBy().account == HelperId(*helper));
    CHECK(opened.database->value<int>(QStringLiteral("SELECT count(*) FROM centre")) == 1);
    CHECK(opened.database->value<QString>(QStringLiteral("SELECT verb FROM audit"))
        == QStringLiteral("organisation.found"));
    CHECK(storage::checkRegister(*opened.database, organisationChecks()).empty());
}

TEST_CASE("a founding with something missing makes no file")
{
    const test::RegisterFolder folder;
    Founding made = founding();
    SECTION("no name")
    {
        made.organisation.clear();
    }
    SECTION("no such country")
    {
        made.country = QStringLiteral("SE");
    }
    SECTION("no centre")
    {
        made.centre.name = QStringLiteral("  ");
    }
    SECTION("nobody")
    {
        made.coordinator.name.clear();
    }
    SECTION("a duty phone that nobody has")
    {
        made.centre.dutyPhone = QStringLiteral("12");
    }
    CHECK_FALSE(foundRegister({folder.file()}, test::newVault(), made, wallClock).empty());
    CHECK(folder.names().isEmpty());
}

TEST_CASE("what is wrong with a founding is said of the name that it is wrong with")
{
    Founding made = founding();
    CHECK(checkFounding(made).empty());
    made.organisation = made.centre.name = QString(201, u'x');
    made.coordinator.name.clear();
    const QStringList most{QStringLiteral("200")};
    CHECK(checkFounding(made)
        == Problems{{QStringLiteral("text.too_long"), QStringLiteral("organisation"), most},
            {QStringLiteral("text.too_long"), QStringLiteral("centre"), most},
            {QStringLiteral("helper.name_missing"), QStringLiteral("helper")}});
}

TEST_CASE("a register from before encryption becomes its coordinator's, with the plain file kept")
{
    const test::RegisterFolder folder;
    HelperId mette;
    {
        const storage::RegisterFile plain = test::plainRegister(folder.file());
        storage::WriteLease lease;
        IdSource ids(wallClock);
        ChangeBus bus;
        Desk desk{*plain.database, lease, wallClock, ids, bus};
        OrganisationService organisation(desk);
        const Founding made = founding();
        REQUIRE(organisation.found(made.organisation, made.country, made.centre, made.coordinator).empty());
        mette = desk.session.helperId();
    }
    QString kept;
    {
        storage::ClosedRegister closed({folder.file()});
        REQUIRE(closed.isPlain());
        CHECK_THROWS_AS(closed.unlock(test::phrase("rød grød")), Failure);
        kept = encryptRegister(closed, test::newVault());
        CHECK_FALSE(closed.isPlain());
    }
    CHECK(test::bytesOf(kept).startsWith("SQLite format 3"));
    CHECK(test::bytesOf(kept).contains("Mette"));
    CHECK_FALSE(test::bytesOf(folder.file()).contains("Mette"));
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    CHECK(opened.vault->openedBy().account == mette);
    CHECK(opened.database->value<QString>(QStringLiteral("SELECT name FROM helper")) == QStringLiteral("Mette"));
    CHECK(storage::verifyAudit(*opened.database, {}).empty()); // sealed with the register's own key now
    CHECK(storage::auditOf(*opened.database, QStringLiteral("organisation"), 1).size() == 1);
    CHECK(storage::auditOf(*opened.database, QStringLiteral("organisation"), 2).empty());
}

TEST_CASE("a process killed while it founds a register leaves a whole one or none", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_FOUNDING_KILLS", 25);
    int whole = 0;
    int unfinished = 0;
    std::mt19937 random(3);
    const auto found = [](const test::RegisterFolder& folder) {
        return foundRegister({folder.file()}, test::newVault(), founding(), wallClock).empty() ? 0 : 1;
    };
    QElapsedTimer took;
    took.start();
    REQUIRE(found(test::RegisterFolder()) == 0);
    std::uniform_int_distribution<useconds_t> moment(0, static_cast<useconds_t>(took.nsecsElapsed() / 800));
    for (int round = 0; round < rounds; ++round) {
        const test::RegisterFolder folder;
        const QString name = QFileInfo(folder.file()).fileName();
        test::Child child([&](int) { return found(folder); });
        ::usleep(moment(random));
        child.kill();
        QStringList left = folder.names();
        if (left.removeAll(name) > 0) {
            ++whole;
        } else {
            unfinished += left.isEmpty() ? 0 : 1;
            REQUIRE(found(folder) == 0); // nothing is in the way of another attempt, and it tidies up
            REQUIRE(folder.names() == QStringList{name});
        }
        for (const QString& each : left)
            REQUIRE(each.startsWith(name + QStringLiteral(".unfinished")));
        const storage::RegisterFile opened = test::openedRegister({folder.file()});
        REQUIRE(storage::checkRegister(*opened.database, organisationChecks()).empty());
        REQUIRE(opened.database->value<QString>(QStringLiteral("SELECT name FROM helper")) == QStringLiteral("Mette"));
    }
    test::tally(QStringLiteral("%1 kills while a register is founded, %2 whole by then, %3 left unfinished and done "
                               "again, 0 bad")
                    .arg(rounds)
                    .arg(whole)
                    .arg(unfinished));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "tests/support/catch.h"
#include "tests/support/register_folder.h"
#include "tests/support/test_register.h"

using namespace naervaer;
using storage::Database;

namespace {

QString found(Database& database, const std::vector<storage::Check>& offered = {})
{
    QStringList lines;
    for (const Problem& each : storage::checkRegister(database, offered))
        lines += each.code + u'=' + each.values.join(u',');
    return lines.join(u' ');
}

} // namespace

TEST_CASE("a sound register has no problems, and the check writes nothing")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    CHECK(found(reg.database).isEmpty());
    CHECK(reg.count(QStringLiteral("audit")) == 0);
}

TEST_CASE("a row that points nowhere is found with its table, and how many there are")
{
    test::TestRegister reg;
    reg.person(QStringLiteral("Anne"));
    reg.person(QStringLiteral("Bo"));
    reg.database.runScript(QStringLiteral("PRAGMA foreign_keys = OFF;"));
    reg.database.run(QStringLiteral("DELETE FROM centre"));
    CHECK(found(reg.database) == QStringLiteral("check.foreign_key=helper,centre,3 check.foreign_key=person,centre,2"));
}

TEST_CASE("steps that are missing, altered or unknown are found")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const int newest = reg.database.value<int>(QStringLiteral("SELECT max(version) FROM schema_step")).value_or(0);
    reg.database.run(QStringLiteral("UPDATE schema_step SET checksum = 'x' WHERE version = 2"));
    CHECK(found(reg.database) == QStringLiteral("check.schema_altered=2"));
    reg.database.run(QStringLiteral("DELETE FROM schema_step WHERE version > 1"));
    CHECK(found(reg.database).count(QStringLiteral("check.schema_missing")) == newest - 1);
}

TEST_CASE("an area's check speaks when it counts rows, and a question without answer is told")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const std::vector<storage::Check> offered{
        {QStringLiteral("check.none"), QStringLiteral("SELECT count(*) FROM person")},
        {QStringLiteral("check.three"), QStringLiteral("SELECT count(*) FROM helper")},
        {QStringLiteral("check.broken"), QStringLiteral("SELECT count(*) FROM no_such")},
    };
    CHECK(found(reg.database, offered) == QStringLiteral("check.three=3 check.unanswered=check.broken,storage"));
}

TEST_CASE("a log of acts that was tampered with is found")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    reg.desk.logLook(Action::SeeCard, QStringLiteral("person"), 7, QStringLiteral("call"));
    CHECK(found(reg.database).isEmpty());
    reg.database.runScript(QStringLiteral("UPDATE audit SET purpose = 'enquiry';"));
    CHECK(found(reg.database) == QStringLiteral("audit.altered=1,1"));
}

TEST_CASE("garbled pages are found")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    QByteArray bytes = test::bytesOf(folder.file());
    const qsizetype last = bytes.size() - 4096;
    bytes.replace(last, 4096, QByteArray(4096, '\x5a'));
    test::writeBytes(folder.file(), bytes);
    const test::Unlocked unlocked(folder.file());
    Database database(unlocked.place, storage::Use::Inspect);
    CHECK_FALSE(found(database).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/restore_preview.h"

#include "core/backups/backup_store.h"
#include "core/storage/vault/copies.h"
#include "tests/core/backups/backup_desk.h"
#include "tests/support/refusals.h"

#include <QFile>

using namespace naervaer;
using test::BackupDesk;
using test::told;

namespace {

struct Counter : BackupDesk {
    Result<RestorePreview> preview(const QString& backup) { return previewRestore(*vault, reg.database, backup); }
    QString made()
    {
        reg.clock.advance(std::chrono::minutes(1));
        return backUp(BackupReason::Asked).made->file;
    }
    void meet(const QDateTime& at, bool isUndone = false)
    {
        reg.database.run(QStringLiteral("INSERT INTO contact (id, centre_id, alias, adults, children, kind, at, day,"
                                        " municipality_code, came_how, topics, note, is_undone)"
                                        " VALUES (:id, 1, '', 1, 0, 'call', :at, :day, '', '', '', '', :undone)"),
            {{"id", reg.ids.next()}, {"at", at}, {"day", localDate(at)}, {"undone", isUndone}});
    }
};

qint64 tally(const RegisterFigures& figures, const char* what)
{
    for (const Tally& each : figures.tallies)
        if (each.what == QLatin1String(what))
            return each.count;
    return -1;
}

} // namespace

TEST_CASE("a preview tells what there was then and what there is now")
{
    Counter desk;
    desk.reg.person(QStringLiteral("Anna"));
    const QDateTime first = desk.reg.clock.now();
    desk.meet(first);
    const QString backup = desk.made();
    desk.reg.person(QStringLiteral("Bent"));
    desk.meet(first.addSecs(7200));
    desk.meet(first.addSecs(9999), true);
    desk.work();
    desk.work();
    const auto preview = desk.preview(backup);
    REQUIRE(preview.ok());
    CHECK(tally(preview->then, "people") == 1);
    CHECK(tally(preview->now, "people") == 2);
    CHECK(tally(preview->then, "contacts") == 1);
    CHECK(tally(preview->now, "contacts") == 2); // what was taken back does not count
    CHECK(tally(preview->now, "helpers") == 3);
    CHECK(preview->then.newestContactAt == first);
    CHECK(preview->now.newestContactAt == first.addSecs(7200));
    CHECK(preview->actsLost == 2);
    CHECK(preview->actsRegained == 0);
}

TEST_CASE("a backup of this moment would change nothing")
{
    Counter desk;
    desk.work();
    const auto preview = desk.preview(desk.made());
    REQUIRE(preview.ok());
    CHECK(preview->then.tallies == preview->now.tallies);
    CHECK(preview->actsLost + preview->actsRegained == 0);
    CHECK_FALSE(preview->now.newestContactAt.isValid());
}

TEST_CASE("where the logs went separate ways both sides are counted")
{
    Counter desk;
    for (int n = 0; n < 20; ++n)
        desk.work();
    const QString backup = desk.made();
    // As after an older backup was restored: the last entries are others.
    desk.reg.database.run(QStringLiteral("DELETE FROM audit WHERE position > 13"));
    for (int n = 0; n < 4; ++n)
        desk.work();
    const auto preview = desk.preview(backup);
    REQUIRE(preview.ok());
    CHECK(preview->actsLost == 4);
    CHECK(preview->actsRegained == 7);
}

TEST_CASE("an older schema is previewed with what it knows")
{
    Counter desk;
    for (const char* table : {"call_hold", "call_claim", "round_member", "round", "task"})
        desk.reg.database.run(QStringLiteral("DROP TABLE %1").arg(QLatin1String(table)));
    desk.reg.database.run(QStringLiteral("DELETE FROM schema_step WHERE version > 3"));
    const QString backup = desk.made();
    const auto preview = desk.preview(backup);
    REQUIRE(preview.ok());
    CHECK(tally(preview->then, "rounds") == 0);
    CHECK(tally(preview->then, "helpers") == 3);
}

TEST_CASE("what is no backup of this register is refused with one reason, and left as it is")
{
    Counter desk;
    desk.reg.person(QStringLiteral("Anna"));
    const QString backup = desk.made();
    const auto refusal = [&](const QString& file) {
        const QByteArray before = test::bytesOf(file);
        const QString code = told(desk.preview(file));
        CHECK((test::bytesOf(file) == before));
        return code;
    };
    CHECK(refusal(desk.path(QStringLiteral("nowhere"))) == QStringLiteral("backup.missing/backup"));
    const QString text = desk.path(QStringLiteral("notes.txt"));
    test::writeBytes(text, "Dear diary");
    CHECK(refusal(text) == QStringLiteral("backup.not_ours/backup"));
    CHECK(told(desk.preview(desk.file())) == QStringLiteral("backup.is_register/backup"));
    const BackupDesk other;
    const QString theirs = desk.path(QStringLiteral("theirs.naervaer"));
    REQUIRE(QFile::copy(other.file(), theirs));
    CHECK(refusal(theirs) == QStringLiteral("backup.other_keys/backup"));

    QByteArray bytes = test::bytesOf(backup);
    bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
    bytes[2 * 65536 + 5000] = static_cast<char>(bytes[2 * 65536 + 5000] ^ 1);
    test::writeBytes(backup, bytes);
    CHECK_FALSE(refusal(backup).isEmpty());
}

TEST_CASE("a backup of another organisation, or by a newer program, is refused")
{
    Counter desk;
    const QString backup = desk.made();
    desk.reg.database.run(QStringLiteral("UPDATE organisation SET created_at = '2020-01-01T00:00:00.000'"));
    CHECK(told(desk.preview(backup)) == QStringLiteral("backup.other_organisation/backup"));
    const QString other = desk.made();
    CHECK(told(desk.preview(other)).isEmpty());
    desk.reg.database.run(QStringLiteral("UPDATE organisation SET name = 'Another name'")); // the same house
    CHECK(told(desk.preview(other)).isEmpty());
    desk.reg.database.run(QStringLiteral("INSERT INTO schema_step (version, name, checksum, applied_at)"
                                         " VALUES (9999, 'x', 'x', '2030-01-01')"));
    CHECK(told(desk.preview(desk.made())) == QStringLiteral("backup.newer/backup"));
}

TEST_CASE("the mark of a register changes with the log, the drafts and the schema, and with nothing else")
{
    Counter desk;
    const BackupStore store(desk.reg.database);
    const QString before = store.mark();
    desk.reg.database.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (0, 'columns', '{}')"));
    CHECK(store.mark() == before);
    desk.work();
    const QString after = store.mark();
    CHECK(after != before);
    desk.reg.database.run(QStringLiteral("DELETE FROM schema_step WHERE version = (SELECT max(version) FROM schema_step)"));
    CHECK(store.mark() != after);
}

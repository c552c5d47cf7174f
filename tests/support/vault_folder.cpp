// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vault_folder.h"

#include <QFileInfo>

namespace naervaer::test {

using namespace storage;

vault::StretchedPassphrase stretched(const vault::VaultFile& vault, const char* text)
{
    return vault.stretching()(phrase(text));
}

namespace {

/// In memory where there is such a place: these tests open files thousands of times, and a sync of a disk costs what
/// they do not test. Power cuts have a disk of their own.
QString quickPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QString();
}

} // namespace

VaultFolder::VaultFolder(vault::Vfs& layer) : RegisterFolder(quickPlace()), vfs(layer) { }

vault::NewVault VaultFolder::order() const
{
    auto code = vault::RecoveryCode::parse(recovery.printed());
    return {HelperId(7), phrase("rød grød"), std::move(code).value(), vault::PassphraseCost::weakForTests()};
}

void VaultFolder::make(int rows) const
{
    const auto made = vault::createVault(vfs, file(), order());
    Database database(made->location(), Use::Main);
    makeNotes(database);
    addNotes(database, 0, rows);
}

std::unique_ptr<vault::VaultFile> VaultFolder::open(const char* words) const
{
    auto opened = vault::openVault(vfs, file(), phrase(words));
    if (!opened.ok())
        throw Failure(Failure::Kind::NotAllowed, opened.problems().front().code);
    return std::move(opened).value();
}

QString VaultFolder::refusal(const char* words) const
{
    try {
        const auto opened = vault::openVault(vfs, file(), phrase(words));
        return opened.ok() ? QString() : opened.problems().front().code;
    } catch (const Failure& failure) {
        return failure.code().toUpper();
    }
}

void spoil(const VaultFolder& folder, const std::vector<qsizetype>& pages)
{
    QByteArray bytes = bytesOf(folder.file());
    for (const qsizetype page : pages) {
        const qsizetype at = vault::pagesStart + (page - 1) * qsizetype{vault::pageSize} + 99;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    }
    writeBytes(folder.file(), bytes);
}

void makeNotes(Database& database)
{
    database.runScript(QStringLiteral("CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT NOT NULL, reversed TEXT);\n"
                                      "CREATE INDEX note_reversed ON note (reversed);"));
}

QString noteText(int number)
{
    return QStringLiteral("note %1 ").arg(number) + QString(20 + number * 37 % 900, QChar(u'a' + number % 26));
}

void addNotes(Database& database, int from, int to)
{
    Transaction transaction(database);
    for (int number = from; number < to; ++number) {
        const QString text = noteText(number);
        database.run(QStringLiteral("INSERT INTO note VALUES (:id, :text, :reversed)"),
            {{"id", number}, {"text", text}, {"reversed", QString::number(99991 * number % 1000003)}});
    }
    transaction.commit();
}

int countNotes(Database& database)
{
    int expected = 0;
    Rows rows = database.query(QStringLiteral("SELECT id, text FROM note ORDER BY id"));
    while (rows.next()) {
        if (rows.get<int>(0) != expected || rows.get<QString>(1) != noteText(expected))
            return -1;
        ++expected;
    }
    return expected;
}

QString integrityOf(Database& database)
{
    return database.value<QString>(QStringLiteral("PRAGMA integrity_check")).value_or(QString());
}

} // namespace naervaer::test

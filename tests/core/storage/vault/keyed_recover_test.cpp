// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recover.h"

#include "tests/support/catch.h"
#include "tests/support/vault_folder.h"

#include <QFile>
#include <random>

using namespace naervaer;
using namespace naervaer::storage;
using test::phrase;
using test::spoil;
using test::VaultFolder;

namespace {

constexpr int wordRows = 12'000;
const QString byText = QStringLiteral("term TEXT NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (term, number)");
const QString byNumber = QStringLiteral("number BIGINT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (number, term)");

/// A number that no other row has, negative or not; its text in front of the same for all.
qint64 numberOf(int row)
{
    return (qint64{row} * 7'919 % 1'000'003 - 500'000) * 1'000'000'000;
}
QString termOf(int row)
{
    return QString::number(row * 7'919 % 1'000'003) + QStringLiteral(" of a table without row ids");
}

/// A file with a table that is kept by its key.
struct WordFile : VaultFolder {
    explicit WordFile(const QString& columns)
    {
        make(10);
        const auto vault = open();
        Database database(vault->location(), Use::Main);
        database.runScript(QStringLiteral("CREATE TABLE word (%1) WITHOUT ROWID;\n"
                                          "CREATE INDEX word_number ON word (number);")
                               .arg(columns));
        Transaction transaction(database);
        for (int row = 0; row < wordRows; ++row)
            database.run(QStringLiteral("INSERT INTO word (term, number) VALUES (:term, :number)"),
                {{"term", termOf(row)}, {"number", numberOf(row)}});
        transaction.commit();
        leaves = pagesAndRows(database);
    }

    /// The table's leaves in the order of the key: page and rows.
    static std::vector<std::pair<qsizetype, int>> pagesAndRows(Database& database)
    {
        std::vector<std::pair<qsizetype, int>> found;
        Rows rows = database.query(
            QStringLiteral("SELECT pageno, ncell FROM dbstat WHERE name = 'word' AND pagetype = 'leaf' ORDER BY path"));
        while (rows.next())
            found.emplace_back(rows.get<qint64>(0), rows.get<int>(1));
        return found;
    }

    [[nodiscard]] QString target() const { return path(QStringLiteral("recovered")); }
    [[nodiscard]] vault::RecoveredTable recovered() const
    {
        QFile::remove(target());
        return vault::recover(*open(), target()).tables.at(1);
    }
    /// Rows of the recovered file that were in the damaged one.
    [[nodiscard]] int rightRows() const
    {
        QSet<QPair<QString, qint64>> written;
        for (int row = 0; row < wordRows; ++row)
            written.insert({termOf(row), numberOf(row)});
        const auto opened = vault::openVault(vfs, target(), phrase("rød grød"));
        Database database(opened.value()->location(), Use::Main);
        CHECK(test::integrityOf(database) == QStringLiteral("ok"));
        int right = 0;
        Rows rows = database.query(QStringLiteral("SELECT term, number FROM word"));
        while (rows.next())
            right += written.contains({rows.get<QString>(0), rows.get<qint64>(1)}) ? 1 : 0;
        return right;
    }

    std::vector<std::pair<qsizetype, int>> leaves;
};

} // namespace

TEST_CASE("a whole table without row ids is recovered without row ids")
{
    const WordFile file(GENERATE(byText, byNumber));
    const vault::RecoveredTable words = file.recovered();
    CHECK(words.name == QStringLiteral("word"));
    CHECK(words.rows == wordRows);
    CHECK(words.isComplete());
    CHECK(file.rightRows() == wordRows);
}

TEST_CASE("of a table without row ids only the rows of damaged pages are lost, and the gaps are counted")
{
    const WordFile file(GENERATE(byText, byNumber));
    const size_t count = file.leaves.size();
    REQUIRE(count > 40);
    std::vector<qsizetype> bad;
    int lost = 0;
    for (const size_t leaf : {count / 5, count / 2, count * 3 / 4, count - 2}) {
        bad.push_back(file.leaves[leaf].first);
        lost += file.leaves[leaf].second;
    }
    spoil(file, bad);
    const vault::RecoveredTable words = file.recovered();
    CHECK(words.rows == wordRows - lost);
    CHECK(file.rightRows() == words.rows);
    CHECK(words.keyGaps == 4);
    CHECK(words.gaps.empty());
    CHECK_FALSE(words.isComplete());
}

TEST_CASE("damaged pages beside each other are one gap")
{
    const WordFile file(byText);
    const size_t middle = file.leaves.size() / 2;
    const auto& [page, rows] = file.leaves[middle];
    const auto& [next, more] = file.leaves[middle + 1];
    spoil(file, {page, next});
    const vault::RecoveredTable words = file.recovered();
    CHECK(words.keyGaps == 1);
    CHECK(words.rows >= wordRows - rows - more - 1); // the row between them stands on a page of its own kind
    CHECK(words.rows <= wordRows - rows - more);
    CHECK(file.rightRows() == words.rows);
}

TEST_CASE("of a table whose every page is damaged nothing is recovered, and that is one gap")
{
    const WordFile file(byNumber);
    std::vector<qsizetype> bad;
    for (const auto& [page, rows] : file.leaves)
        bad.push_back(page);
    spoil(file, bad);
    const vault::RecoveredTable words = file.recovered();
    CHECK(words.rows == 0);
    CHECK(words.keyGaps == 1);
}

TEST_CASE("whatever pages of it are damaged, what is recovered of a table without row ids is right", "[endurance]")
{
    std::mt19937 random(7);
    const WordFile file(byText);
    const QByteArray whole = test::bytesOf(file.file());
    for (int round = 0; round < 6; ++round) {
        test::writeBytes(file.file(), whole);
        std::vector<qsizetype> bad;
        int lost = 0;
        for (unsigned i = 0; i < 1 + random() % 9; ++i) {
            const auto& [page, rows] = file.leaves[random() % file.leaves.size()];
            if (std::find(bad.begin(), bad.end(), page) != bad.end())
                continue;
            bad.push_back(page);
            lost += rows;
        }
        spoil(file, bad);
        const vault::RecoveredTable words = file.recovered();
        const auto damaged = static_cast<int>(bad.size());
        REQUIRE(file.rightRows() == words.rows);
        REQUIRE(words.rows <= wordRows - lost);
        REQUIRE(words.rows >= wordRows - lost - damaged);
        REQUIRE((words.keyGaps >= 1 && words.keyGaps <= damaged));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What encryption costs: the same rows in a plain and an encrypted file, asked in turn.
//
//   vault_bench [FOLDER]      in the folder two files of some 150 MB are made and removed
#include "core/storage/database.h"
#include "core/storage/vault/vault.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>

namespace naervaer::bench {
namespace {

using namespace storage;

constexpr int people = 100'000;
constexpr int contacts = 400'000;
constexpr int commits = 400;
constexpr int searches = 2000;
constexpr int scans = 7;

/// Names that look like a register's: many begin alike.
QString nameOf(int person)
{
    static const QStringList parts{QStringLiteral("an"), QStringLiteral("ber"), QStringLiteral("chri"),
        QStringLiteral("dor"), QStringLiteral("el"), QStringLiteral("fre"), QStringLiteral("gre"),
        QStringLiteral("hol"), QStringLiteral("in"), QStringLiteral("jo"), QStringLiteral("kir"), QStringLiteral("lau"),
        QStringLiteral("ma")};
    const auto part = [&](int n) { return parts[n % parts.size()]; };
    return part(person) + part(person / 13) + part(person / 169) + part(person / 2197) + QString::number(person % 100);
}

void fill(Database& database)
{
    database.runScript(QStringLiteral("CREATE TABLE person (id BIGINT PRIMARY KEY, name TEXT, text TEXT);\n"
                                      "CREATE TABLE search_term (term TEXT, person_id BIGINT);\n"
                                      "CREATE TABLE contact (id BIGINT PRIMARY KEY, person_id BIGINT, text TEXT);\n"
                                      "CREATE TABLE setting (id BIGINT PRIMARY KEY, text TEXT);"));
    Transaction transaction(database);
    for (int n = 0; n < people; ++n) {
        const QString name = nameOf(n);
        database.run(QStringLiteral("INSERT INTO person VALUES (:id, :name, :text)"),
            {{"id", n}, {"name", name}, {"text", QString(n * 31 % 200, QChar(u'x'))}});
        database.run(QStringLiteral("INSERT INTO search_term VALUES (:term, :id)"), {{"term", name}, {"id", n}});
    }
    for (int n = 0; n < contacts; ++n)
        database.run(QStringLiteral("INSERT INTO contact VALUES (:id, :person, :text)"),
            {{"id", n}, {"person", n * 7919 % people}, {"text", QString(n * 37 % 400, QChar(u'y'))}});
    transaction.commit();
    database.runScript(QStringLiteral("CREATE INDEX search_by_term ON search_term (term, person_id);\n"
                                      "CREATE INDEX contact_of ON contact (person_id);"));
}

void commit(Database& database, int n)
{
    Transaction transaction(database);
    database.run(
        QStringLiteral("INSERT INTO setting VALUES (:id, :text)"), {{"id", n}, {"text", QString(300, QChar(u'z'))}});
    database.run(QStringLiteral("UPDATE person SET text = text || '.' WHERE id = :id"), {{"id", n * 17 % people}});
    transaction.commit();
}

/// One key of a search, and the card it leads to.
void search(Database& database, int n)
{
    const QString begins = nameOf(n * 104729 % people).left(3 + n % 5);
    Rows rows = database.query(
        QStringLiteral("SELECT p.id, p.name, p.text, (SELECT count(*) FROM contact c WHERE c.person_id = p.id) "
                       "FROM search_term s JOIN person p ON p.id = s.person_id "
                       "WHERE s.term >= :from AND s.term < :to ORDER BY s.term LIMIT 20"),
        {{"from", begins}, {"to", begins + QChar(0xffff)}});
    while (rows.next())
        static_cast<void>(rows.get<QString>(1));
}

/// Every page of a table, most of them from the system's cache and none from SQLite's.
void scan(Database& database, int)
{
    static_cast<void>(database.value<qint64>(QStringLiteral("SELECT sum(length(text)) FROM contact NOT INDEXED")));
}

/// The two files in turn, so that a busy machine slows both.
void compare(const char* what, int runs, Database& plain, Database& sealed, double quantile, double goal,
    const std::function<void(Database&, int)>& work)
{
    Timings plainTimes;
    Timings sealedTimes;
    const auto time = [&](Database& database, Timings& timings, int n) {
        QElapsedTimer timer;
        timer.start();
        work(database, n);
        timings.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (int n = 0; n < runs; ++n) {
        if (n % 2)
            time(plain, plainTimes, n);
        time(sealed, sealedTimes, n);
        if (n % 2 == 0)
            time(plain, plainTimes, n);
    }
    const double ours = sealedTimes.quantile(quantile);
    const double theirs = plainTimes.quantile(quantile);
    std::printf("%-34s %9.3f %9.3f %9.3f %9.3f   ratio %.2f (goal %.2f)\n", what, theirs, ours, plainTimes.median(),
        sealedTimes.median(), ours / theirs, goal);
    std::fflush(stdout);
}

void timeUnlock(vault::Vfs& vfs, const QString& file, const vault::Passphrase& words)
{
    print("unlock, at the calibrated cost",
        timeRuns(3, [&](int) { static_cast<void>(vault::openVault(vfs, file, words)); }), "400 to 1000");
}

int run(const QString& where)
{
    const QTemporaryDir folder(where + QStringLiteral("/vault-bench-XXXXXX"));
    const QString sealedFile = folder.filePath(QStringLiteral("sealed"));
    const vault::Passphrase words(QStringLiteral("rød grød med fløde"));
    const Location plainPlace = Location::sqlite(folder.filePath(QStringLiteral("plain")));
    vault::Vfs& vfs = vault::programVfs();
    std::printf("%u cores, milliseconds\n", std::thread::hardware_concurrency());
    {
        const auto made = vault::createVault(vfs, sealedFile, {HelperId(1), words.copy()});
        for (const Location& place : {plainPlace, made->location()}) {
            Database database(place, Use::Build);
            QElapsedTimer timer;
            timer.start();
            fill(database);
            std::printf("filling the %s file: %.1f s\n", place.vfs.isEmpty() ? "plain" : "sealed",
                static_cast<double>(timer.elapsed()) / 1000);
        }
    }
    timeUnlock(vfs, sealedFile, words);
    const auto opened = vault::openVault(vfs, sealedFile, words);
    const Location sealedPlace = opened.value()->location();
    std::printf("%-34s %9s %9s %9s %9s\n", "", "plain", "sealed", "(median)", "(median)");
    Database plain(plainPlace, Use::Main);
    Database sealed(sealedPlace, Use::Main);
    compare("commit, durable: p95", commits, plain, sealed, 0.95, 1.05, commit);
    compare("search and cards: p95", searches, plain, sealed, 0.95, 1.25, search);
    Database plainReader(plainPlace, Use::Reader);
    Database sealedReader(sealedPlace, Use::Reader);
    compare("search, cold pages: p95", searches, plainReader, sealedReader, 0.95, 2, search);
    compare("full scan, cold pages: median", scans, plainReader, sealedReader, 0.5, 2, scan);
    return 0;
}

} // namespace
} // namespace naervaer::bench

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    return naervaer::bench::run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
}

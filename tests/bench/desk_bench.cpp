// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a working day on a large file, and how they grow with it. It logs calls: give it copies.
//
//   naervaer demo --people 100000 --contacts 5000000 --seed 1 --out big.naervaer
//   naervaer demo --people 100000 --contacts 500000 --seed 1 --out tenth.naervaer
//   bench big.naervaer [tenth.naervaer]
#include "core/demo/demo.h"
#include "core/workspace.h"
#include "tests/bench/bare.h"
#include "tests/bench/looks.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace naervaer::bench {
namespace {

constexpr int openings = 5;
constexpr int lookRuns = 40;
constexpr int comparedRuns = 100;
constexpr double faster = 0.2;
constexpr int typedNames = 60;
constexpr int loggedCalls = 60;

std::unique_ptr<Workspace> opened(const QString& file, const Clock& clock)
{
    auto workspace =
        std::make_unique<Workspace>(std::move(storage::openRegister({file}, demoPassphrase())).value(), clock);
    if (!workspace->accounts().signIn().empty())
        throw Failure(Failure::Kind::Storage, QStringLiteral("nobody can sign in"));
    return workspace;
}

/// Unlocking is slow on purpose; what comes after it is the program's.
void timeOpening(const QString& file, const Clock& clock)
{
    const auto stretching = [&] {
        return storage::vault::openVault(storage::vault::programVfs(), file, demoPassphrase()).value()->stretching();
    }();
    const storage::vault::Passphrase passphrase = demoPassphrase();
    Timings deriving;
    Timings rest;
    for (int n = 0; n < openings; ++n) {
        std::unique_ptr<Workspace> workspace;
        deriving.milliseconds.push_back(timeOnce([&] { static_cast<void>(stretching(passphrase)); }));
        rest.milliseconds.push_back(timeOnce([&] {
            workspace = opened(file, clock);
            readToday(*workspace);
        }) - deriving.milliseconds.back());
    }
    print("unlocking: Argon2 of the passphrase", deriving, "by the file");
    print("passphrase accepted to Today", rest, "< 300");
}

/// What the disk itself takes to keep four kilobytes, in milliseconds.
Timings syncTimes(const QString& beside)
{
    const QByteArray path = QFile::encodeName(beside + QStringLiteral(".sync"));
    const int file = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
    const std::vector<char> page(4096, 'x');
    const Timings timings = timeRuns(loggedCalls, [&](int) {
        if (::write(file, page.data(), page.size()) < 0 || ::fdatasync(file) != 0)
            std::perror("sync");
    });
    ::close(file);
    ::unlink(path.constData());
    return timings;
}

/// Times a look at the store and the same statements by the bare engine, in turn, and prints both and their ratio: of
/// the faster runs, as what else the machine does is no part of either.
void compare(const std::string& what, double limit, const std::function<void()>& look)
{
    look();
    BareQueries bare(openConnection(), selectsOf(openConnection(), look));
    Timings ours;
    Timings theirs;
    int rows = 0;
    for (int n = 0; n < comparedRuns; ++n) {
        theirs.milliseconds.push_back(timeOnce([&] { rows = bare.run(); }));
        ours.milliseconds.push_back(timeOnce(look));
    }
    std::printf("%-46s %9.3f %9.3f   ratio %.2f (goal %.1f), %d rows\n", what.c_str(), ours.quantile(faster),
        theirs.quantile(faster), ours.quantile(faster) / theirs.quantile(faster), limit, rows);
}

void timeSearch(Workspace& workspace)
{
    PeopleFilter all;
    const auto people = workspace.people().list(all, 1000, typedNames);
    Timings keys;
    for (const PersonLine& person : people)
        for (int length = 1; length <= std::min<int>(8, static_cast<int>(person.name.size())); ++length)
            keys.milliseconds.push_back(timeRuns(1, [&](int) {
                static_cast<void>(workspace.people().search(person.name.left(length)));
            }).median());
    print("search, one key", keys, "p95 < 10");
}

void timeCalls(Workspace& workspace, RoundId round)
{
    std::vector<PersonId> people;
    for (const QueueEntry& entry : workspace.rounds().queue(round))
        people.push_back(entry.personId);
    const Timings calls = timeRuns(std::min<int>(loggedCalls, static_cast<int>(people.size()) - 1), [&](int n) {
        CallReport report;
        report.personId = people[static_cast<size_t>(n)];
        report.outcome = CallOutcome::NoAnswer;
        static_cast<void>(workspace.rounds().claim(report.personId));
        static_cast<void>(workspace.rounds().record(report));
    });
    print("claim and log a call, durably (two commits)", calls, "< 10 beyond two fsyncs");
}

void timePages(Workspace& workspace, const RoundLine& busiest)
{
    for (const Look& look : looksOf(workspace, busiest))
        print(look.what, timeRuns(lookRuns, [&](int) { look.read(); }), "< " + std::to_string(look.goal));
}

/// The two files in turn, so that a busy machine slows both.
void compareGrowth(Workspace& large, const QString& smallFile, const Clock& clock)
{
    const auto small = opened(smallFile, clock);
    const std::vector<Look> ofLarge = looksOf(large, busiestRound(large));
    const std::vector<Look> ofSmall = looksOf(*small, busiestRound(*small));
    std::printf("\n%-46s %9s %9s\n", "growth", "large ms", "small ms");
    for (size_t i = 0; i < ofLarge.size(); ++i) {
        Timings onLarge;
        Timings onSmall;
        for (int n = 0; n < lookRuns; ++n) {
            onSmall.milliseconds.push_back(timeOnce(ofSmall[i].read));
            onLarge.milliseconds.push_back(timeOnce(ofLarge[i].read));
        }
        std::printf("%-46s %9.3f %9.3f   ratio %.2f (goal 1.5)\n", ofLarge[i].what.c_str(), onLarge.median(),
            onSmall.median(), onLarge.median() / onSmall.median());
    }
}

void compareQueries(Workspace& workspace, const RoundLine& busiest)
{
    const QDate today = workspace.desk().clock.today();
    const CentreId centre = busiest.round.centreId;
    PeopleFilter filter;
    filter.centre = centre;
    const PersonId person = oftenMet(workspace, busiest);
    PeopleStore people(workspace.desk().database);
    std::printf("\n%-46s %9s %9s\n", "against SQLite's C interface", "ours ms", "bare ms");
    compare("people list, 300 rows", 1.3, [&] { static_cast<void>(people.list(filter, 0, 300)); });
    compare("due list of a centre", 1.3, [&] { static_cast<void>(workspace.contacts().due(today, centre)); });
    compare(
        "forgotten list of a centre", 1.3, [&] { static_cast<void>(workspace.contacts().forgotten(today, centre)); });
    compare("queue of a round", 1.3, [&] { static_cast<void>(workspace.rounds().queue(busiest.round.id)); });
    compare("timeline, 50 rows", 1.3, [&] { static_cast<void>(workspace.contacts().timeline(person, {}, 50)); });
    compare("person by id", 2.2, [&] { static_cast<void>(people.person(person)); });
    compare("phones by person", 2.2, [&] { static_cast<void>(people.phones(person)); });
}

int run(const QString& file, const QString& smaller)
{
    std::printf("%u cores, %s\n\n%-46s %9s %9s %9s   %s\n", std::thread::hardware_concurrency(), "milliseconds", "what",
        "median", "p95", "slowest", "goal");
    const SystemClock clock;
    timeOpening(file, clock);
    const auto workspace = opened(file, clock);
    const RoundLine busiest = busiestRound(*workspace);
    timePages(*workspace, busiest);
    timeSearch(*workspace);
    compareQueries(*workspace, busiest);
    std::printf("\n");
    print("the disk: write and sync 4 KB", syncTimes(file), "");
    timeCalls(*workspace, busiest.round.id);
    if (!smaller.isEmpty())
        compareGrowth(*workspace, smaller, clock);
    return 0;
}

} // namespace
} // namespace naervaer::bench

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench FILE [SMALLER]: demo files that may be changed\n");
        return 2;
    }
    return naervaer::bench::run(
        QString::fromLocal8Bit(argv[1]), argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
}

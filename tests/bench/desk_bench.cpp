// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a working day on a large file. It logs calls: give it a copy.
//
//   naervaer demo --people 100000 --contacts 5000000 --seed 1 --out big.naervaer
//   bench big.naervaer
#include "core/demo/demo.h"
#include "core/workspace.h"
#include "tests/bench/bare.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace naervaer::bench {
namespace {

constexpr int lookRuns = 40;
constexpr int typedNames = 60;
constexpr int loggedCalls = 60;

void seatCoordinator(Workspace& workspace)
{
    for (const Helper& helper : workspace.organisation().helpers())
        if (helper.role == Role::Coordinator && workspace.organisation().seat(helper.id).empty())
            return;
}

/// The centre and round with most people due.
RoundLine busiestRound(Workspace& workspace)
{
    const auto rounds = workspace.rounds().rounds({}, workspace.desk().clock.today());
    return *std::max_element(
        rounds.begin(), rounds.end(), [](const RoundLine& a, const RoundLine& b) { return a.due < b.due; });
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

/// Times a look at the store and the same statements by the bare engine, and prints both and their ratio.
void compare(const std::string& what, double limit, const std::function<void()>& look)
{
    look();
    BareQueries bare(openConnection(), selectsOf(openConnection(), look));
    const Timings ours = timeRuns(lookRuns, [&](int) { look(); });
    int rows = 0;
    const Timings theirs = timeRuns(lookRuns, [&](int) { rows = bare.run(); });
    std::printf("%-46s %9.3f %9.3f   ratio %.2f (goal %.1f), %d rows\n", what.c_str(), ours.median(), theirs.median(),
        ours.median() / theirs.median(), limit, rows);
}

void timeSearch(Workspace& workspace)
{
    PeopleFilter all;
    const auto people = workspace.people().list(all, 1000, typedNames);
    Timings keys;
    for (const PersonLine& person : people)
        for (int length = 1; length <= std::min<int>(8, static_cast<int>(person.name.size())); ++length)
            keys.milliseconds.push_back(
                timeRuns(1, [&](int) { static_cast<void>(workspace.people().search(person.name.left(length))); })
                    .median());
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
    const QDate today = workspace.desk().clock.today();
    const CentreId centre = busiest.round.centreId;
    print("queue of a round", timeRuns(lookRuns, [&](int) {
        static_cast<void>(workspace.rounds().queue(busiest.round.id));
    }), "< 50");
    print("forgotten list", timeRuns(lookRuns, [&](int) {
        static_cast<void>(workspace.contacts().forgotten(today, centre));
    }), "< 100");
    print("due list of a centre", timeRuns(lookRuns, [&](int) {
        static_cast<void>(workspace.contacts().due(today, centre));
    }), "< 50");
    print("Today, all it reads", timeRuns(lookRuns, [&](int) {
        static_cast<void>(workspace.contacts().dueCount(today, centre));
        static_cast<void>(workspace.contacts().forgottenCount(today, centre));
        static_cast<void>(workspace.contacts().forgotten(today, centre, 40));
        static_cast<void>(workspace.rounds().rounds(centre, today));
        static_cast<void>(workspace.concerns().waiting(centre));
        static_cast<void>(workspace.tasks().mine());
    }), "< 100");
    print("counts over all centres", timeRuns(lookRuns, [&](int) {
        static_cast<void>(workspace.contacts().dueCount(today, {}));
        static_cast<void>(workspace.contacts().forgottenCount(today, {}));
    }), "< 100");
    PeopleFilter filter;
    filter.centre = centre;
    print("people list, first page", timeRuns(lookRuns, [&](int) {
        static_cast<void>(workspace.people().list(filter, 0, 300));
    }), "< 100");
}

void compareQueries(Workspace& workspace, const RoundLine& busiest)
{
    const QDate today = workspace.desk().clock.today();
    const CentreId centre = busiest.round.centreId;
    PeopleFilter filter;
    filter.centre = centre;
    const PersonId person = workspace.people().list(filter, 50, 1).front().id;
    PeopleStore people(workspace.desk().database);
    std::printf("\n%-46s %9s %9s\n", "against SQLite's C interface", "ours ms", "bare ms");
    compare("people list, 300 rows", 1.3, [&] { static_cast<void>(people.list(filter, 0, 300)); });
    compare("due list of a centre", 1.3, [&] { static_cast<void>(workspace.contacts().due(today, centre)); });
    compare("forgotten list of a centre", 1.3, [&] {
        static_cast<void>(workspace.contacts().forgotten(today, centre));
    });
    compare("queue of a round", 1.3, [&] { static_cast<void>(workspace.rounds().queue(busiest.round.id)); });
    compare("timeline, 50 rows", 1.3, [&] {
        static_cast<void>(workspace.contacts().timeline(person, {}, 50));
    });
    compare("person by id", 2.2, [&] { static_cast<void>(people.person(person)); });
    compare("phones by person", 2.2, [&] { static_cast<void>(people.phones(person)); });
}

int run(const QString& file)
{
    std::printf("%u cores, %s\n\n%-46s %9s %9s %9s   %s\n", std::thread::hardware_concurrency(), "milliseconds", "what",
        "median", "p95", "slowest", "goal");
    const SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    print("open the register", timeRuns(1, [&](int) {
        workspace.reset();
        workspace = std::make_unique<Workspace>(
            std::move(storage::openRegister({file}, demoPassphrase())).value(), clock);
    }), "");
    seatCoordinator(*workspace);
    const RoundLine busiest = busiestRound(*workspace);
    timePages(*workspace, busiest);
    timeSearch(*workspace);
    compareQueries(*workspace, busiest);
    std::printf("\n");
    print("the disk: write and sync 4 KB", syncTimes(file), "");
    timeCalls(*workspace, busiest.round.id);
    return 0;
}

} // namespace
} // namespace naervaer::bench

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "bench FILE: a demo file that may be changed\n");
        return 2;
    }
    return naervaer::bench::run(QString::fromLocal8Bit(argv[1]));
}

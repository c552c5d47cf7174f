// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a large file: how long each page takes to open, how long anything keeps the window from answering, and
// the memory it all needs. It looks at cards, which the log of acts keeps: give it a copy.
//
//   xvfb-run -a window_bench big.naervaer
#include "core/demo/demo.h"
#include "core/workspace.h"
#include "tests/bench/stopwatch.h"
#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <cmath>

namespace naervaer::bench {
namespace {

constexpr int openings = 10;

/// Knows the longest time that any event took, in milliseconds.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        bool isAccepted = false;
        longest = std::max(longest, timeOnce([&] { isAccepted = QApplication::notify(receiver, event); }));
        return isAccepted;
    }
    double longest = 0;
};

void paint()
{
    QCoreApplication::processEvents();
}

/// Until a page has shown what it reads in the background, while it answers.
void finishReading()
{
    ui::finishBackground();
    QCoreApplication::processEvents();
}

/// Of this process, in megabytes.
double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

/// Opens something often and prints how long it took to stand there; gives how long opening alone kept the window busy.
double timePage(const std::string& what, const std::function<void()>& open)
{
    double busy = 0;
    Timings standing;
    Timings reading;
    for (int n = 0; n < openings; ++n) {
        const double opening = timeOnce(open);
        busy = std::max(busy, opening);
        standing.milliseconds.push_back(opening + timeOnce(paint));
        reading.milliseconds.push_back(timeOnce(finishReading));
    }
    print(what, standing, "< 150; then in the background " + std::to_string(std::lround(reading.median())));
    return busy;
}

int run(TimedApplication& app, const QString& file)
{
    const SystemClock clock;
    const ui::Theme theme(app);
    ui::DesktopAsk ask;
    Workspace workspace(std::move(storage::openRegister({file}, demoPassphrase())).value(), clock);
    if (!workspace.accounts().signIn().empty())
        return 1;
    std::printf("%-46s %9s %9s %9s   %s\n", "page opened, milliseconds", "median", "p95", "slowest", "goal");
    std::unique_ptr<ui::MainWindow> shown;
    const double beginning = timeOnce([&] {
        shown = std::make_unique<ui::MainWindow>(workspace, ask);
        shown->show();
        paint();
    });
    print("the window, with its first page", {{beginning}}, "< 300 with the file's opening");
    finishReading();
    app.longest = 0;
    double busy = 0;
    ui::MainWindow& window = *shown;
    const std::vector<ui::AreaEntry> entries = window.pages().entries();
    for (const ui::AreaEntry& entry : entries)
        busy = std::max(busy, timePage(entry.code.toStdString(), [&] {
            window.pages().markAllStale();
            window.pages().open(entry.code);
        }));
    const auto people = workspace.people().list({}, 0, openings);
    size_t next = 0;
    busy = std::max(busy, timePage("a person's card", [&] {
        window.pages().openCard(people[next++ % people.size()].id, LookPurpose::Enquiry);
    }));
    std::printf("%-46s %9.3f   < 100\n", "the window was busy at most, ms", std::max(busy, app.longest));
    std::printf("%-46s %9.1f   < 150\n", "resident memory, MB", residentMemory());
    return 0;
}

} // namespace
} // namespace naervaer::bench

int main(int argc, char* argv[])
{
    naervaer::bench::TimedApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "window_bench FILE: a demo file that may be changed\n");
        return 2;
    }
    return naervaer::bench::run(app, QString::fromLocal8Bit(argv[1]));
}

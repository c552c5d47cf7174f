// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/background.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <atomic>
#include <memory>

using namespace naervaer::ui;

namespace {
template <typename Result> struct Outcome {
    std::optional<Result> result;
    std::exception_ptr failure;

    [[nodiscard]] bool there() const { return result.has_value() || failure; }
    Listener<Result> listener(Progress progress = {})
    {
        return {[this](Result value) { result = std::move(value); },
            [this](std::exception_ptr thrown) { failure = std::move(thrown); }, std::move(progress)};
    }
};

/// Everything that threads have posted is delivered.
void settle()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
} // namespace

TEST_CASE("work is done in another thread and its result delivered in this one")
{
    QObject page;
    QThread* worker = nullptr;
    QThread* delivery = nullptr;
    inBackground(
        &page,
        [&worker](std::stop_token) {
            worker = QThread::currentThread();
            return 42;
        },
        Listener<int>{[&](int value) {
                          delivery = QThread::currentThread();
                          CHECK(value == 42);
                      },
            {}});
    REQUIRE(QTest::qWaitFor([&] { return delivery != nullptr; }));
    CHECK(worker != QThread::currentThread());
    CHECK(delivery == QThread::currentThread());
}

TEST_CASE("a result that can only be moved is delivered")
{
    QObject page;
    Outcome<std::unique_ptr<int>> outcome;
    inBackground(
        &page, [](std::stop_token) { return std::make_unique<int>(7); }, outcome.listener());
    REQUIRE(QTest::qWaitFor([&] { return outcome.there(); }));
    CHECK(**outcome.result == 7);
}

TEST_CASE("what the work threw arrives whole")
{
    QObject page;
    Outcome<int> outcome;
    inBackground(
        &page, [](std::stop_token) -> int { throw std::out_of_range("row 7"); }, outcome.listener());
    REQUIRE(QTest::qWaitFor([&] { return outcome.there(); }));
    CHECK_FALSE(outcome.result);
    CHECK_THROWS_AS(std::rethrow_exception(outcome.failure), std::out_of_range);
}

TEST_CASE("work that is asked to stop delivers the best it has")
{
    QObject page;
    Outcome<int> outcome;
    std::stop_source stop = inBackground(
        &page,
        [](std::stop_token token) {
            int best = 0;
            while (!token.stop_requested())
                best = 5;
            return best;
        },
        outcome.listener());
    stop.request_stop();
    REQUIRE(QTest::qWaitFor([&] { return outcome.there(); }));
    CHECK(outcome.result.has_value());
}

TEST_CASE("a page that is closed stops its work and hears nothing more")
{
    auto page = std::make_unique<QObject>();
    Outcome<int> outcome;
    std::atomic<bool> stopped = false;
    inBackground(
        page.get(),
        [&stopped](std::stop_token token, const Progress& progress) {
            while (!token.stop_requested())
                progress(1, 2);
            stopped = true;
            return 1;
        },
        outcome.listener());
    page.reset();
    settle();
    CHECK(stopped);
    CHECK_FALSE(outcome.there());
}

TEST_CASE("progress arrives in the page's thread, before the result")
{
    QObject page;
    Outcome<int> outcome;
    std::vector<std::pair<int, int>> seen;
    inBackground(
        &page,
        [](std::stop_token, const Progress& progress) {
            progress(3, 10);
            return 10;
        },
        outcome.listener([&](int done, int total) {
            CHECK(QThread::currentThread() == page.thread());
            CHECK_FALSE(outcome.there());
            seen.emplace_back(done, total);
        }));
    REQUIRE(QTest::qWaitFor([&] { return outcome.there(); }));
    CHECK(std::ranges::find(seen, std::pair(3, 10)) != seen.end());
}

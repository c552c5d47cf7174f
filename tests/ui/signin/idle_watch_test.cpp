// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idle_watch.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace naervaer;
using namespace naervaer::ui;
using namespace std::chrono_literals;

namespace {

/// An office whose clock is moved by hand; after each step the watch looks at it, as its timer would.
struct Office {
    std::chrono::milliseconds now = 2h;
    IdleWatch watch{nullptr, [this] { return now; }};
    QSignalSpy idle{&watch, &IdleWatch::idle};
    QLineEdit field;

    Office()
    {
        field.show();
        watch.start();
    }
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        watch.look();
    }
    /// Minutes pass one by one until it is idle; -1 when it is not within the day.
    int minutesUntilIdle()
    {
        for (int minutes = 1; minutes <= 24 * 60; ++minutes) {
            pass(1min);
            if (!idle.isEmpty())
                return minutes;
        }
        return -1;
    }
};

} // namespace

TEST_CASE("after five minutes without anybody it is idle, once")
{
    Office office;
    office.pass(5min - 1ms);
    CHECK(office.idle.isEmpty());
    office.pass(1ms);
    CHECK(office.idle.size() == 1);
    office.pass(1h);
    CHECK(office.idle.size() == 1);
    office.idle.clear();
    office.watch.start(2min);
    CHECK(office.minutesUntilIdle() == 2);
}

TEST_CASE("a key, a click or a movement of the mouse says that somebody is there")
{
    Office office;
    office.pass(4min);
    QTest::keyClick(&office.field, Qt::Key_A);
    office.pass(4min);
    QTest::mouseClick(&office.field, Qt::LeftButton);
    office.pass(4min);
    CHECK(office.idle.isEmpty());
    QTest::mouseMove(&office.field, QPoint(3, 3));
    QTest::mouseMove(&office.field, QPoint(5, 5));
    QApplication::processEvents();
    office.pass(4min);
    CHECK(office.idle.isEmpty());
    office.pass(1min);
    CHECK(office.idle.size() == 1);
}

TEST_CASE("what the program does by itself is nobody")
{
    Office office;
    office.pass(4min);
    QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QCoreApplication::sendEvent(&office.field, &own);
    office.pass(1min);
    CHECK(office.idle.size() == 1);
}

TEST_CASE("a computer that slept through the five minutes is idle when it wakes")
{
    Office office;
    office.pass(1min);
    office.pass(8h); // one tick later, as after a suspend
    CHECK(office.idle.size() == 1);
}

TEST_CASE("while a call runs nobody need type, and when it ends the five minutes begin")
{
    Office office;
    office.watch.setCallRunning(true);
    office.pass(40min);
    CHECK(office.idle.isEmpty());
    office.watch.setCallRunning(false);
    office.pass(4min);
    CHECK(office.idle.isEmpty());
    office.pass(1min);
    CHECK(office.idle.size() == 1);
}

TEST_CASE("a call that nobody ended is taken for forgotten after 45 minutes, however often it is said to run")
{
    Office office;
    office.watch.setCallRunning(true);
    office.pass(20min);
    office.watch.setCallRunning(true);
    CHECK(office.minutesUntilIdle() == 45 - 20);
}

TEST_CASE("somebody who types in a very long call is still there")
{
    Office office;
    office.watch.setCallRunning(true);
    office.pass(44min);
    QTest::keyClick(&office.field, Qt::Key_A);
    CHECK(office.minutesUntilIdle() == 5);
}

TEST_CASE("ending a forgotten call is no sign of anybody")
{
    Office office;
    office.watch.setCallRunning(true);
    office.now += 50min;
    office.watch.setCallRunning(false);
    office.pass(0ms);
    CHECK(office.idle.size() == 1);
}

TEST_CASE("a watch that was stopped says nothing")
{
    Office office;
    office.watch.stop();
    office.pass(1h);
    CHECK(office.idle.isEmpty());
}

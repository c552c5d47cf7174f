// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/progress_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
QPushButton* action(const MessageStrip& strip)
{
    return strip.findChild<QPushButton*>(QStringLiteral("message_action"));
}
} // namespace

TEST_CASE("a message is there until it is closed, and is heard")
{
    MessageStrip strip;
    CHECK(strip.isHidden());
    strip.say(Meaning::Due, QStringLiteral("No backup since yesterday."));
    CHECK(strip.sentence() == QStringLiteral("No backup since yesterday."));
    CHECK(strip.accessibleName() == QStringLiteral("No backup since yesterday."));
    CHECK_FALSE(action(strip)->isVisible());
    strip.findChild<QToolButton*>()->click();
    CHECK(strip.sentence().isEmpty());
}

TEST_CASE("good news goes by itself, a worry does not")
{
    MessageStrip strip;
    const auto goesByItself = [&] {
        const auto timers = strip.findChildren<QTimer*>();
        return std::ranges::any_of(timers, [](const QTimer* timer) { return timer->isActive(); });
    };
    strip.say(Meaning::Good, QStringLiteral("Saved."));
    CHECK(goesByItself());
    strip.say(Meaning::Need, QStringLiteral("Not saved."));
    CHECK_FALSE(goesByItself());
}

TEST_CASE("the button of a message does its act once and closes it")
{
    MessageStrip strip;
    int undone = 0;
    strip.say(Meaning::Good, QStringLiteral("Done."), QStringLiteral("Undo (Ctrl+Z)"), [&] { ++undone; });
    strip.show();
    CHECK(action(strip)->isVisible());
    action(strip)->click();
    action(strip)->click();
    CHECK(undone == 1);
    CHECK(strip.isHidden());
}

TEST_CASE("the act of a message may say the next one")
{
    MessageStrip strip;
    strip.say(Meaning::Good, QStringLiteral("Done."), QStringLiteral("Undo"),
        [&] { strip.say(Meaning::Good, QStringLiteral("Taken back.")); });
    action(strip)->click();
    CHECK(strip.sentence() == QStringLiteral("Taken back."));
}

TEST_CASE("markup in a message is shown as typed")
{
    MessageStrip strip;
    strip.say(Meaning::Good, QStringLiteral("<b>Kaj</b>"));
    CHECK(strip.findChild<QLabel*>(QStringLiteral("message_sentence"))->textFormat() == Qt::PlainText);
}

TEST_CASE("progress says how far it is and stops the work once")
{
    ProgressStrip strip;
    std::stop_source stop;
    strip.start(QStringLiteral("Reading the sheet"), stop);
    const auto* bar = strip.findChild<QProgressBar*>();
    CHECK(bar->maximum() == 0);
    strip.advance(340, 1200);
    CHECK(bar->value() == 340);
    CHECK(bar->maximum() == 1200);
    auto* button = strip.findChild<QPushButton*>(QStringLiteral("progress_stop"));
    button->click();
    CHECK(stop.stop_requested());
    CHECK_FALSE(button->isEnabled());

    strip.finish();
    CHECK(strip.isHidden());
    strip.start(QStringLiteral("Reading another"), std::stop_source());
    CHECK(button->isEnabled());
}

TEST_CASE("a badge without words takes no room")
{
    Badge badge;
    CHECK(badge.isHidden());
    badge.say(QStringLiteral("3 days over"), Meaning::Due);
    CHECK_FALSE(badge.isHidden());
    CHECK(badge.property("meaning").toString() == QStringLiteral("due"));
}

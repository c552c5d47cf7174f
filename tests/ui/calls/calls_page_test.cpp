// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

#include "tests/ui/screen.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace naervaer::ui {

/// Takes what would be dialled.
class Telephone : public QObject {
    Q_OBJECT
public:
    Telephone() { QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(QStringLiteral("tel")); }

    QStringList dialled;

public slots:
    void dial(const QUrl& url) { dialled << url.toString(); }
};

} // namespace naervaer::ui

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// Three people due on an evening, Mette at the desk.
struct Evening : test::House {
    Evening()
    {
        id = round({QStringLiteral("Anna"), QStringLiteral("Bent"), QStringLiteral("Carl")});
        sleep(2, QTime(17, 0));
        order = queue(id);
        for (const QueueEntry& entry : workspace->rounds().queue(id))
            people.push_back(entry.personId);
    }
    void open()
    {
        screen = std::make_unique<Screen>(*workspace);
        page = std::make_unique<CallsPage>(screen->frame);
        page->resize(1366, 768);
        bringForward(*page);
        page->arrive();
    }
    void close()
    {
        page.reset();
        screen.reset();
    }
    template <typename Widget> [[nodiscard]] Widget& find(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString shown() const { return find<QLabel>("personName").text(); }
    [[nodiscard]] HelperId holderOf(PersonId person) const
    {
        for (const QueueEntry& entry : workspace->rounds().queue(id))
            if (entry.personId == person)
                return entry.claimedBy;
        return {};
    }
    [[nodiscard]] QPlainTextEdit& note() const { return find<QPlainTextEdit>("note"); }
    [[nodiscard]] bool isChosen(const char* button) const { return find<QPushButton>(button).isChecked(); }
    [[nodiscard]] bool isDone() const { return page->findChild<EmptyState*>()->isVisible(); }
    [[nodiscard]] QString draftPlace(size_t index) const
    {
        return QStringLiteral("call:%1").arg(people[index].value());
    }

    Telephone telephone;
    RoundId id;
    QStringList order; ///< The names as they stand in the queue.
    std::vector<PersonId> people; ///< In the same order.
    std::unique_ptr<Screen> screen;
    std::unique_ptr<CallsPage> page;
};

} // namespace

TEST_CASE("opening the page claims the first of the queue")
{
    Evening evening;
    evening.open();
    CHECK(evening.shown() == evening.order[0]);
    CHECK(evening.holderOf(evening.people[0]) == evening.mette);
    CHECK(evening.holderOf(evening.people[1]).isNull());
    CHECK(evening.screen->troubles.isEmpty());
}

TEST_CASE("leaving the page lets the person go, coming back takes her again")
{
    Evening evening;
    evening.open();
    evening.page->hide();
    CHECK(evening.holderOf(evening.people[0]).isNull());
    bringForward(*evening.page);
    CHECK(evening.holderOf(evening.people[0]) == evening.mette);
}

TEST_CASE("a call is rung, hung up, said and saved with three keys")
{
    Evening evening;
    evening.open();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(evening.telephone.dialled.size() == 1);
    CHECK(evening.telephone.dialled.first().startsWith(QStringLiteral("tel:+4520123")));
    press(Qt::Key_R, Qt::ControlModifier);
    CHECK(evening.telephone.dialled.size() == 1);
    CHECK(evening.find<QWidget>("outcomes").isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_1);
    CHECK(evening.isChosen("outcome1"));
    press(Qt::Key_Return);
    CHECK(evening.shown() == evening.order[1]);
    CHECK_FALSE(evening.queue(evening.id).contains(evening.order[0]));
    const auto timeline = evening.workspace->contacts().timeline(evening.people[0], {}, 5);
    REQUIRE(timeline.size() == 1);
    CHECK(timeline.front().minutes);
    CHECK(evening.screen->said == QStringList{QStringLiteral("Logged: Reached")});
}

TEST_CASE("Space rings from where the keyboard stands, and Ctrl+Enter saves from within the note")
{
    Evening evening;
    evening.open();
    press(Qt::Key_Space);
    CHECK(evening.telephone.dialled.size() == 1);
    press(Qt::Key_Space);
    press(Qt::Key_1);
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hun er glad"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(
        evening.workspace->contacts().timeline(evening.people[0], {}, 5).front().note == QStringLiteral("hun er glad"));
    CHECK(evening.note().toPlainText().isEmpty());
    CHECK(evening.shown() == evening.order[1]);
}

TEST_CASE("digits, letters and Enter typed in the note stay text")
{
    Evening evening;
    evening.open();
    press(Qt::Key_N);
    CHECK(evening.note().hasFocus());
    QTest::keyClicks(&evening.note(), QStringLiteral("ring kl 15, fns"));
    press(Qt::Key_Return);
    QTest::keyClicks(&evening.note(), QStringLiteral("2"));
    CHECK(evening.note().toPlainText() == QStringLiteral("ring kl 15, fns\n2"));
    CHECK_FALSE(evening.isChosen("outcome1"));
    CHECK_FALSE(evening.isChosen("outcome2"));
    CHECK_FALSE(evening.find<QCheckBox>("concern").isChecked());
    CHECK(evening.shown() == evening.order[0]);
}

TEST_CASE("F raises a concern and Alt+4 gives the mood")
{
    Evening evening;
    evening.open();
    press(Qt::Key_F);
    CHECK(evening.find<QCheckBox>("concern").isChecked());
    CHECK(evening.find<QWidget>("concernText").isVisible());
    press(Qt::Key_4, Qt::AltModifier);
    CHECK(evening.isChosen("mood4")); // at once: Enter may follow in the same breath
    CHECK_FALSE(evening.isChosen("outcome4"));
    evening.note().setPlainText(QStringLiteral("hun lød bange"));
    press(Qt::Key_1);
    press(Qt::Key_Return);
    const auto concerns = evening.workspace->concerns().waiting(evening.centre);
    REQUIRE(concerns.size() == 1);
    CHECK(concerns.front().personName == evening.order[0]);
    CHECK(evening.workspace->contacts().timeline(evening.people[0], {}, 5).front().mood == 4);
}

TEST_CASE("a mood given in the breath before Enter is the mood of the person who was rung")
{
    Evening evening;
    evening.open();
    press(Qt::Key_1);
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Return);
    QTest::qWait(150); // longer than a button stays down
    CHECK(evening.shown() == evening.order[1]);
    CHECK_FALSE(evening.isChosen("mood4"));
    CHECK(evening.workspace->contacts().timeline(evening.people[0], {}, 5).front().mood == 4);
}

TEST_CASE("a person whose sheet cannot be read is given back and nobody is shown")
{
    Evening evening;
    evening.open();
    storage::Database& database = evening.workspace->desk().database;
    database.run(QStringLiteral("ALTER TABLE concern RENAME TO concern_away"));
    evening.page->callNow(evening.people[1]);
    database.run(QStringLiteral("ALTER TABLE concern_away RENAME TO concern"));
    CHECK_FALSE(evening.screen->troubles.isEmpty());
    CHECK(evening.holderOf(evening.people[0]).isNull());
    CHECK(evening.holderOf(evening.people[1]).isNull());
    CHECK(evening.shown().isEmpty());
}

TEST_CASE("asking for somebody whom another helper rings keeps the call one has")
{
    Evening evening;
    evening.seat(evening.signe);
    REQUIRE(evening.workspace->rounds().claim(evening.people[1]).empty());
    evening.seat(evening.mette);
    evening.open();
    evening.note().setPlainText(QStringLiteral("hun er i gang"));
    evening.page->callNow(evening.people[1]);
    CHECK(evening.screen->refusals == QStringList{QStringLiteral("call.claimed")});
    CHECK(evening.shown() == evening.order[0]);
    CHECK(evening.holderOf(evening.people[0]) == evening.mette);
    CHECK(evening.note().toPlainText() == QStringLiteral("hun er i gang"));
}

TEST_CASE("a round that is no longer worked is not offered")
{
    Evening evening;
    Round ended = *evening.workspace->rounds().round(evening.id);
    ended.isActive = false;
    REQUIRE(evening.workspace->rounds().amendRound(ended).empty());
    Round other;
    other.name = QStringLiteral("Fredagsrunde");
    REQUIRE(evening.workspace->rounds().addRound(other));
    evening.open();
    const auto& rounds = evening.find<QComboBox>("rounds");
    REQUIRE(rounds.count() == 1);
    CHECK(rounds.itemText(0) == QStringLiteral("Fredagsrunde"));
}

TEST_CASE("without an outcome nothing is saved")
{
    Evening evening;
    evening.open();
    CHECK_FALSE(evening.find<QPushButton>("saveCall").isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(evening.shown() == evening.order[0]);
    CHECK(evening.workspace->contacts().timeline(evening.people[0], {}, 5).empty());
}

TEST_CASE("a declined call opens a task")
{
    Evening evening;
    evening.open();
    press(Qt::Key_5);
    press(Qt::Key_Return);
    const auto tasks = evening.workspace->tasks().open(evening.centre);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().reason == QStringLiteral("call.declined"));
    CHECK(evening.screen->said.last().contains(QStringLiteral("task")));
}

TEST_CASE("skipping leaves the person in the queue and shows the one after")
{
    Evening evening;
    evening.open();
    press(Qt::Key_S);
    CHECK(evening.shown() == evening.order[1]);
    CHECK(evening.queue(evening.id).contains(evening.order[0]));
    CHECK(evening.holderOf(evening.people[0]).isNull());
    CHECK(evening.holderOf(evening.people[1]) == evening.mette);
}

TEST_CASE("whom another helper is ringing is passed over")
{
    Evening evening;
    evening.seat(evening.signe);
    REQUIRE(evening.workspace->rounds().claim(evening.people[0]).empty());
    evening.seat(evening.mette);
    evening.open();
    CHECK(evening.shown() == evening.order[1]);
    CHECK(evening.holderOf(evening.people[0]) == evening.signe);
    CHECK(evening.screen->refusals.isEmpty());
}

TEST_CASE("a half-typed note is kept while one types and is there after the program ended")
{
    Evening evening;
    evening.open();
    press(Qt::Key_N);
    QTest::keyClicks(&evening.note(), QStringLiteral("hun sagde at"));
    const auto kept = [&] { return evening.workspace->drafts().find(evening.draftPlace(0)).has_value(); };
    CHECK_FALSE(kept());
    CHECK(QTest::qWaitFor(kept, 10'000));
    evening.close();
    evening.restart();
    evening.seat(evening.mette);
    evening.open();
    CHECK(evening.shown() == evening.order[0]);
    CHECK(evening.note().toPlainText() == QStringLiteral("hun sagde at"));
    press(Qt::Key_1);
    press(Qt::Key_Return);
    CHECK_FALSE(evening.workspace->drafts().find(evening.draftPlace(0)));
    CHECK(evening.note().toPlainText().isEmpty());
}

TEST_CASE("a note that was taken away again by hand leaves no draft behind")
{
    Evening evening;
    REQUIRE(evening.workspace->drafts().keep(
        evening.draftPlace(0), {{QStringLiteral("note"), QStringLiteral("hun sagde at")}}));
    evening.open();
    REQUIRE(evening.note().toPlainText() == QStringLiteral("hun sagde at"));
    evening.note().clear();
    evening.close();
    CHECK(evening.workspace->drafts().mine().empty());
}

TEST_CASE("a note is kept while one types on and on")
{
    Evening evening;
    evening.open();
    press(Qt::Key_N);
    CHECK(QTest::qWaitFor(
        [&] {
            QTest::keyClicks(&evening.note(), QStringLiteral("x"));
            QTest::qWait(50);
            return evening.workspace->drafts().find(evening.draftPlace(0)).has_value();
        },
        10'000));
}

TEST_CASE("when everybody was rung the page says so and leads back")
{
    Evening evening;
    evening.open();
    for (int n = 0; n < 3; ++n) {
        CHECK_FALSE(evening.isDone());
        press(Qt::Key_1);
        press(Qt::Key_Return);
    }
    CHECK(evening.isDone());
    CHECK(evening.queue(evening.id).isEmpty());
    CHECK(evening.shown().isEmpty());
}

TEST_CASE("taking a call back puts the person into the queue again")
{
    Evening evening;
    evening.open();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    REQUIRE_FALSE(evening.queue(evening.id).contains(evening.order[0]));
    REQUIRE(evening.workspace->desk().undo.undo().empty());
    CHECK(evening.queue(evening.id).contains(evening.order[0]));
    CHECK(evening.workspace->contacts().timeline(evening.people[0], {}, 5).empty());
    CHECK(evening.shown() == evening.order[1]); // whom one has begun with stays
}

TEST_CASE("in a demo nothing is dialled, and the page says so")
{
    Evening evening;
    evening.workspace->desk().database.run(QStringLiteral("UPDATE organisation SET is_demo = TRUE"));
    evening.open();
    press(Qt::Key_R, Qt::ControlModifier);
    CHECK(evening.telephone.dialled.isEmpty());
    REQUIRE(evening.screen->said.size() == 1);
    CHECK(evening.screen->said.first().contains(QStringLiteral("nothing is dialled")));
}

#include "calls_page_test.moc"

TEST_CASE("where the list has no room, the next names are in sight and a button opens it")
{
    Evening evening;
    evening.open();
    auto& ahead = evening.find<QLabel>("ahead");
    auto& opening = evening.find<QPushButton>("openQueue");
    CHECK_FALSE(ahead.isVisible());
    CHECK_FALSE(opening.isVisible());
    evening.page->resize(600, 768);
    QCoreApplication::processEvents();
    CHECK_FALSE(evening.find<QTableView>("queue").isVisible());
    REQUIRE(ahead.isVisible());
    REQUIRE(opening.isVisible());
    CHECK(ahead.text() == QStringLiteral("Then: %1, %2").arg(evening.order[1], evening.order[2]));
    emit opening.menu()->aboutToShow();
    const QList<QAction*> lines = opening.menu()->actions();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0]->isChecked());
    CHECK(lines[2]->text().startsWith(evening.order[2]));
    lines[2]->trigger();
    CHECK(evening.shown() == evening.order[2]);
    CHECK(ahead.text() == QStringLiteral("Then: %1, %2").arg(evening.order[0], evening.order[1]));
}

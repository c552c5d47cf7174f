// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/kept_drafts.h"

#include "core/workspace.h"
#include "tests/ui/screen.h"
#include "ui/shell/form_draft.h"
#include "ui/today/today_page.h"
#include "ui/widgets/message_strip.h"

#include <QLabel>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

QJsonObject body(const char* title, const char* text)
{
    return {{QStringLiteral("title"), QString::fromUtf8(title)},
        {QStringLiteral("typed"), QJsonObject{{QStringLiteral("text"), QString::fromUtf8(text)}}}};
}

/// Today, on which Mette finds what she was writing.
struct Morning : test::House {
    Morning() { kaj = person(QStringLiteral("Kaj"), QStringLiteral("12345678")); }
    void keep(const QString& place, const QJsonObject& typed)
    {
        REQUIRE(workspace->drafts().keep(place, typed));
        clock.advance(std::chrono::minutes(1));
    }
    void open()
    {
        screen = std::make_unique<Screen>(*workspace);
        page = std::make_unique<TodayPage>(screen->frame);
        bringForward(*page);
    }
    [[nodiscard]] QWidget& strip() const
    {
        QApplication::processEvents(); // a row that came forward is shown
        return *page->findChild<QWidget*>(QStringLiteral("keptDrafts"));
    }
    /// The words that stand there, without those of buttons.
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const QLabel* label : strip().findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                all << label->text();
        return all;
    }
    [[nodiscard]] std::vector<QPushButton*> buttons(const char* name) const
    {
        std::vector<QPushButton*> all;
        for (QPushButton* each : strip().findChildren<QPushButton*>(QString::fromLatin1(name)))
            if (each->isVisible())
                all.push_back(each);
        return all;
    }

    PersonId kaj;
    std::unique_ptr<Screen> screen;
    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_CASE("with no draft nothing stands on Today")
{
    Morning morning;
    morning.open();
    CHECK_FALSE(morning.strip().isVisible());
}

TEST_CASE("Today says what one was writing and when, but none of the words, and leads back to it")
{
    Morning morning;
    morning.keep(QStringLiteral("contactDialog:") + morning.kaj.text(), body("Log a contact", "hun græd"));
    morning.keep(QStringLiteral("newPersonDialog"), body("New person", "Birthe"));
    morning.open();
    const QString all = morning.words().join(u'\n');
    CHECK(all.contains(QStringLiteral("You were writing: New person")));
    CHECK(all.contains(QStringLiteral("You were writing: Log a contact · Kaj")));
    CHECK(all.indexOf(QStringLiteral("New person")) < all.indexOf(QStringLiteral("Log a contact")));
    CHECK_FALSE(all.contains(QStringLiteral("Birthe")));
    CHECK_FALSE(all.contains(QStringLiteral("hun")));
    morning.buttons("continueDraft").front()->click();
    CHECK(morning.screen->drafts == QStringList{QStringLiteral("newPersonDialog")});
    CHECK(morning.screen->troubles.isEmpty());
}

TEST_CASE("a call that was broken off is named as one")
{
    Morning morning;
    morning.keep(QStringLiteral("call:") + morning.kaj.text(), {{QStringLiteral("note"), QStringLiteral("hun sagde")}});
    morning.open();
    CHECK(morning.words().join(u'\n').contains(QStringLiteral("You were writing: A call · Kaj")));
}

TEST_CASE("who may not look people up is not told whom it was about")
{
    Morning morning;
    morning.seat(morning.signe);
    morning.keep(QStringLiteral("call:") + morning.kaj.text(), {{QStringLiteral("note"), QStringLiteral("hun sagde")}});
    morning.open();
    CHECK(morning.words().join(u'\n').contains(QStringLiteral("You were writing: A call")));
    CHECK_FALSE(morning.words().join(u'\n').contains(QStringLiteral("Kaj")));
}

TEST_CASE("a restricted card is not named either")
{
    Morning morning;
    REQUIRE(morning.workspace->people().restrictCard(morning.kaj, RestrictionGround::Contested).empty());
    morning.seat(morning.ole);
    morning.keep(QStringLiteral("contactDialog:") + morning.kaj.text(), body("Log a contact", "hun græd"));
    morning.open();
    CHECK_FALSE(morning.words().join(u'\n').contains(QStringLiteral("Kaj")));
}

TEST_CASE("another helper's drafts are not offered")
{
    Morning morning;
    morning.keep(QStringLiteral("newPersonDialog"), body("New person", "Birthe"));
    morning.seat(morning.ole);
    morning.open();
    CHECK_FALSE(morning.strip().isVisible());
}

TEST_CASE("a draft is thrown away from Today, and brought back")
{
    Morning morning;
    morning.keep(QStringLiteral("newPersonDialog"), body("New person", "Birthe"));
    morning.open();
    morning.buttons("discardDraft").front()->click();
    CHECK(morning.workspace->drafts().mine().empty());
    CHECK(morning.buttons("discardDraft").empty());
    morning.strip().findChild<QPushButton*>(QStringLiteral("message_action"))->click();
    REQUIRE(morning.workspace->drafts().mine().size() == 1);
    CHECK(typedFields(morning.workspace->drafts().mine().front()).value(QStringLiteral("text")).toString()
        == QStringLiteral("Birthe"));
    CHECK(morning.buttons("discardDraft").size() == 1);
}

TEST_CASE("of many drafts the newest three stand there, and the others come forward")
{
    Morning morning;
    for (int i = 0; i < 5; ++i)
        morning.keep(QStringLiteral("newTaskDialog::%1").arg(i), body("New task", "x"));
    morning.open();
    CHECK(morning.buttons("discardDraft").size() == 3);
    CHECK(morning.words().contains(QStringLiteral("and 2 more")));
    morning.buttons("discardDraft").front()->click();
    CHECK(morning.buttons("discardDraft").size() == 3);
    CHECK(morning.words().contains(QStringLiteral("and 1 more")));
}

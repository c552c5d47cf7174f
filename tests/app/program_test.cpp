// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with its windows, as somebody uses it who clicks and types.
#include "app/program.h"

#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/founded_register.h"
#include "tests/support/register_folder.h"
#include "tests/support/scripted_ask.h"
#include "ui/shell/main_window.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/message_strip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <deque>

using namespace naervaer;

namespace {

constexpr qint64 longest = 240'000; // milliseconds until a window that does not come is given up
constexpr int givenUp = 99;
const QString mettes = QStringLiteral("krasnapolskij hvidovrefjord");
const QString oles = QStringLiteral("spisestuebord vinterhave");

/// Somebody at the desk: waits for one window after another, and does in each what they came for. Acts run within the
/// loops of the program's own dialogs, so nothing in them may throw.
class Somebody : public QObject {
public:
    using Act = std::function<void(QWidget&)>;

    Somebody()
    {
        m_looking.setInterval(20);
        connect(&m_looking, &QTimer::timeout, this, &Somebody::look);
        m_looking.start();
        m_waited.start();
    }
    void in(const char* window, Act act) { m_steps.push_back({QString::fromLatin1(window), std::move(act)}); }
    void inMainWindow(const std::function<void(ui::MainWindow&)>& act)
    {
        in("MainWindow", [act](QWidget& window) { act(static_cast<ui::MainWindow&>(window)); });
    }
    /// The window that was waited for in vain; empty when all was done.
    [[nodiscard]] QString missed() const { return m_steps.empty() ? QString() : m_steps.front().window; }

private:
    struct Step {
        QString window;
        Act act;
    };

    static QWidget* shown(const QString& window)
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            const bool isIt = qobject_cast<ui::MainWindow*>(each) ? window == QStringLiteral("MainWindow")
                                                                  : each->objectName() == window;
            if (isIt && each->isVisible() && each->isEnabled())
                return each;
        }
        return nullptr;
    }
    void look()
    {
        if (m_steps.empty())
            return;
        QWidget* window = shown(m_steps.front().window);
        if (!window && m_waited.elapsed() > longest)
            return QApplication::exit(givenUp);
        if (!window)
            return;
        m_waited.start();
        // From outside this timer, which would not tick while the act runs a dialog.
        QTimer::singleShot(0, window, [window, act = std::move(m_steps.front().act)] { act(*window); });
        m_steps.pop_front();
    }

    std::deque<Step> m_steps;
    QTimer m_looking;
    QElapsedTimer m_waited;
};

template <typename Widget> void with(QWidget& window, const char* name, const std::function<void(Widget&)>& act)
{
    auto* found = window.findChild<Widget*>(QLatin1String(name));
    CAPTURE(name);
    CHECK(found);
    if (found)
        act(*found);
}

void click(QWidget& window, const char* button)
{
    with<QPushButton>(window, button, [](QPushButton& found) { found.click(); });
}

void write(QWidget& window, const char* field, const QString& words)
{
    with<QLineEdit>(window, field, [&](QLineEdit& found) { found.setText(words); });
}

void choose(QWidget& window, const char* field, const QString& passphrase)
{
    with<ui::PassphraseEdit>(window, field, [&](ui::PassphraseEdit& found) { found.setText(passphrase); });
}

Somebody::Act signIn(const QString& passphrase)
{
    return [passphrase](QWidget& dialog) {
        choose(dialog, "passphrase", passphrase);
        click(dialog, "open");
    };
}

/// By the menu of whoever sits at the desk.
void lock(ui::MainWindow& window)
{
    with<QToolButton>(window, "helper", [](QToolButton& helper) {
        for (QAction* each : helper.menu()->actions())
            if (each->text().contains(QStringLiteral("Ctrl+Shift+L")))
                return each->trigger();
        CHECK("no way to lock" == nullptr);
    });
}

QString atDesk(ui::MainWindow& window)
{
    return window.frame().workspace.desk().session.helperName();
}

void giveOleAnAccount(Workspace& workspace)
{
    Helper ole;
    ole.name = QStringLiteral("Ole Holm");
    ole.role = Role::Coordinator;
    const auto id = workspace.organisation().addHelper(ole);
    CHECK(id.ok());
    AccountService& accounts = workspace.accounts();
    CHECK(accounts.give(*id, accounts.stretching()(storage::vault::Passphrase(oles))).empty());
}

/// A program whose files and settings lie in folders of the test's.
struct Started {
    Started()
    {
        static const QTemporaryDir settings; // Qt looks for it once
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
        QCoreApplication::setOrganizationName(QStringLiteral("naervaer-test"));
    }
    int run(const QString& file = {}) { return app::Program(*qApp, ask).run(file); }

    test::RegisterFolder folder;
    ui::ScriptedAsk ask;
    Somebody somebody;
};

} // namespace

TEST_CASE("a register is founded, locked, unlocked, left to somebody else and closed with a backup")
{
    Started program;
    program.ask.path = program.folder.file();
    Somebody& mette = program.somebody;
    mette.in("startDialog", [](QWidget& start) { click(start, "new"); });
    mette.in("foundDialog", [](QWidget& form) {
        write(form, "organisation", QStringLiteral("Husene"));
        write(form, "centre", QStringLiteral("Huset"));
        write(form, "helper", QStringLiteral("Mette"));
        choose(form, "passphrase", mettes);
        choose(form, "passphrase_again", mettes);
        click(form, "save");
    });
    mette.in("recoverySheetDialog", [](QWidget& sheet) { click(sheet, "done"); });
    mette.inMainWindow([](ui::MainWindow& window) {
        CHECK(atDesk(window) == QStringLiteral("Mette"));
        giveOleAnAccount(window.frame().workspace);
        Person anna;
        anna.name = QStringLiteral("Anna Holm");
        CHECK(window.frame().workspace.people().registerPerson(anna, {}).ok());
        lock(window);
    });
    mette.in("signInDialog", signIn(mettes));
    mette.inMainWindow([](ui::MainWindow& window) {
        CHECK(atDesk(window) == QStringLiteral("Mette"));
        lock(window);
    });
    mette.in("signInDialog", signIn(oles));
    mette.inMainWindow([](ui::MainWindow& window) {
        CHECK(atDesk(window) == QStringLiteral("Ole Holm"));
        CHECK(window.frame().workspace.people().search(QStringLiteral("anna")).size() == 1);
        window.close();
    });
    CHECK(program.run() == 0);
    REQUIRE(mette.missed().isEmpty());

    const SystemClock clock;
    auto opened = storage::openRegister({program.folder.file()}, storage::vault::Passphrase(oles));
    REQUIRE(opened.ok());
    Workspace workspace(std::move(opened).value(), clock);
    CHECK_FALSE(workspace.backups().state()({}).backups.empty());
    REQUIRE(workspace.accounts().signIn().empty());
    CHECK(workspace.check().empty());
}

TEST_CASE("the program that is given a file asks for its passphrase and nothing else")
{
    Started program;
    const auto sheet = storage::vault::RecoveryCode::random();
    test::foundHouse(program.folder.file(), sheet, SystemClock());
    program.somebody.in("signInDialog", signIn(QString::fromUtf8("rød grød")));
    program.somebody.inMainWindow([](ui::MainWindow& window) {
        CHECK(atDesk(window) == QStringLiteral("Mette"));
        window.close();
    });
    CHECK(program.run(program.folder.file()) == 0);
    CHECK(program.somebody.missed().isEmpty());
    CHECK(program.ask.asked.isEmpty());
}

TEST_CASE("who does not sign in leaves the register as it was, and can come again")
{
    Started program;
    const auto sheet = storage::vault::RecoveryCode::random();
    test::foundHouse(program.folder.file(), sheet, SystemClock());
    const QByteArray before = test::bytesOf(program.folder.file());
    program.somebody.in("signInDialog", [](QWidget& dialog) { dialog.close(); });
    CHECK(program.run(program.folder.file()) == 0);
    CHECK(program.somebody.missed().isEmpty());
    CHECK(test::bytesOf(program.folder.file()) == before);
    CHECK_FALSE(test::openingRefusal(program.folder.file()).has_value());
}

TEST_CASE("a file that cannot be opened is told of on the way in")
{
    Started program;
    const QString file = program.folder.path(QStringLiteral("brev.txt"));
    test::writeBytes(file, "Kære Anna");
    QString said;
    program.somebody.in("startDialog", [&](QWidget& start) {
        said = start.findChild<ui::MessageStrip*>()->sentence();
        start.close();
    });
    CHECK(program.run(file) == 0);
    CHECK(program.somebody.missed().isEmpty());
    CHECK_FALSE(said.isEmpty());
    CHECK(test::bytesOf(file) == "Kære Anna");
}

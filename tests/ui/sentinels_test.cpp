// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty strange words are typed on every page and in every dialog; afterwards none of them stands readable in any file
// that was written meanwhile: register, log, drafts, backups, temporary files, settings, caches, what was printed to
// the terminal.
#include "core/demo/demo.h"
#include "tests/support/child.h"
#include "tests/support/counts.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_dialog.h"
#include "ui/shell/screens.h"

#include <QComboBox>
#include <QDirIterator>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <fcntl.h>
#include <unistd.h>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr int words = 20;

QString sentinel(int number)
{
    return QStringLiteral("kvidrelydø") + QChar(u'a' + number % words) + QStringLiteral("zqxæ");
}

/// A home of its own for everything that is written: whatever the surroundings say where to write says here.
class OwnHome {
public:
    OwnHome()
    {
        for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            m_before.emplace_back(name, qgetenv(name));
            const QString folder = path(QString::fromLatin1(name));
            REQUIRE(QDir().mkpath(folder));
            qputenv(name, folder.toUtf8());
        }
        std::fflush(stderr);
        m_terminal = ::dup(STDERR_FILENO);
        const int log =
            ::open(QFile::encodeName(path(QStringLiteral("log"))).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(log, STDERR_FILENO);
        ::close(log);
    }
    ~OwnHome()
    {
        std::fflush(stderr);
        ::dup2(m_terminal, STDERR_FILENO);
        ::close(m_terminal);
        for (const auto& [name, value] : m_before)
            value.isNull() ? static_cast<void>(qunsetenv(name)) : static_cast<void>(qputenv(name, value));
    }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// "log has kvidrelydøbzqxæ in UTF-8" for each word that stands in a file under this home.
    [[nodiscard]] QStringList readable() const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = test::bytesOf(files.next());
            for (int number = 0; number < words; ++number)
                for (const auto& [encoding, spelt] : spellings(sentinel(number)))
                    if (bytes.contains(spelt))
                        found << files.fileName() + QStringLiteral(" has %1 in ").arg(number) + encoding;
        }
        return found;
    }

    /// How many, by another process: while the register is open nothing but SQLite opens it in this one.
    [[nodiscard]] int readableMeanwhile() const
    {
        test::Child child([this](int) { return static_cast<int>(std::min<qsizetype>(readable().size(), 90)); });
        return child.exitCode();
    }

private:
    [[nodiscard]] static std::vector<std::pair<QString, QByteArray>> spellings(const QString& word)
    {
        return {{QStringLiteral("UTF-8"), word.toUtf8()}, {QStringLiteral("Latin-1"), word.toLatin1()},
            {QStringLiteral("UTF-16"),
                QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * qsizetype(sizeof(QChar)))}};
    }

    QTemporaryDir m_folder;
    std::vector<std::pair<const char*, QByteArray>> m_before;
    int m_terminal = -1;
};

/// Types where one can type, as an input method does it.
struct Typist {
    /// The next of the words into each field that is shown, in place of what stood there.
    void fill(QWidget& window)
    {
        for (QWidget* each : window.findChildren<QWidget*>()) {
            const auto* line = qobject_cast<QLineEdit*>(each);
            const bool writes =
                line ? !line->isReadOnly() : qobject_cast<QPlainTextEdit*>(each) || qobject_cast<QTextEdit*>(each);
            if (!writes || !each->isVisible() || !each->isEnabled())
                continue;
            QInputMethodEvent event;
            event.setCommitString(sentinel(next++));
            QApplication::sendEvent(each, &event);
        }
    }

    int next = 0;
};

/// A demo register in that home, its coordinator at the desk.
struct Office {
    explicit Office(const OwnHome& home) : file(home.path(QStringLiteral("huset.naervaer")))
    {
        DemoOrder order;
        order.people = 40;
        order.contacts = 200;
        order.until = clock.today();
        REQUIRE(makeDemo(order, file, {}, {}));
        workspace =
            std::make_unique<Workspace>(std::move(storage::openRegister({file}, demoPassphrase())).value(), clock);
        REQUIRE(workspace->organisation().seatCoordinator().empty());
    }
    /// What was typed and is kept, in the register and in drafts, as the register's own reader sees it.
    [[nodiscard]] int kept()
    {
        storage::Database& database = workspace->desk().database;
        QString all;
        for (const char* text : {"SELECT body FROM draft", "SELECT name || remember FROM person",
                 "SELECT name FROM centre", "SELECT name FROM helper"}) {
            storage::Rows rows = database.query(QString::fromLatin1(text));
            while (rows.next())
                all += rows.get<QString>(0);
        }
        int count = 0;
        for (int number = 0; number < words; ++number)
            count += all.contains(sentinel(number));
        return count;
    }

    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(17, 30))};
    QString file;
    ScriptedAsk ask;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("twenty words typed on every page and in every dialog stand in no file that was written, but sealed")
{
    const OwnHome home;
    Typist typist;
    int windows = 0;
    {
        Office office(home);
        const auto visit = [&](QWidget& window, const QString&) {
            window.show();
            QApplication::processEvents();
            typist.fill(window);
            if (auto* form = qobject_cast<RecordDialog*>(&window))
                form->save(); // what is refused stays a draft
            QApplication::processEvents();
            ++windows;
        };
        visitStart(office.ask, visit);
        MainWindow window(*office.workspace, office.ask);
        visitPages(window, visit);
        for (int number = 0; number < words; ++number)
            REQUIRE(office.workspace->drafts().keep(
                QStringLiteral("sentinel:%1").arg(number), {{QStringLiteral("typed"), sentinel(number)}}));
        CHECK(office.kept() == words);
        static_cast<void>(office.workspace->backups().backUp(BackupReason::Asked)({}));
        CHECK(home.readableMeanwhile() == 0); // with the log beside the file
        office.workspace->settle();
        CHECK(home.readableMeanwhile() == 0);
    }
    CHECK(home.readable() == QStringList());
    test::tally(QStringLiteral("%1 words typed into %2 fields of %3 windows, %4 readable in a file")
                    .arg(words)
                    .arg(typist.next)
                    .arg(windows)
                    .arg(home.readable().size()));
    CHECK(windows > 20);
    CHECK(typist.next > 3 * words);
}

TEST_CASE("a word that stands in a file is found, however it is written")
{
    const OwnHome home;
    const QString word = sentinel(7);
    test::writeBytes(home.path(QStringLiteral("TMPDIR/a")), "x" + word.toUtf8());
    test::writeBytes(home.path(QStringLiteral("HOME/.b")), word.toLatin1());
    test::writeBytes(home.path(QStringLiteral("c")),
        QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * qsizetype(sizeof(QChar))));
    std::fprintf(stderr, "%s\n", word.toUtf8().constData());
    CHECK(home.readable().size() == 4);
}

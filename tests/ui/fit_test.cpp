// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/workspace.h"
#include "tests/ui/screen.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr QSize smallScreen(1366, 768);

/// A small Danish demo, in one of the languages, at a size of type; the application is left as it was.
struct Office {
    explicit Office(int percent, const char* language = "da")
    {
        languages.speak(QString::fromLatin1(language));
        theme.apply(Shade::Light, percent);
        DemoOrder order;
        order.people = 80;
        order.contacts = 800;
        order.until = clock.today();
        const QString file = folder.filePath(QStringLiteral("demo.naervaer"));
        REQUIRE(makeDemo(order, file, {}, {}));
        workspace = std::make_unique<Workspace>(
            std::move(storage::openRegister({file}, demoPassphrase())).value(), clock);
        REQUIRE(workspace->organisation().seatCoordinator().empty());
    }
    ~Office()
    {
        workspace.reset();
        theme.apply(Shade::Light, 100);
        languages.speak(QStringLiteral("en"));
    }

    QTemporaryDir folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(17, 30))};
    Theme theme{*qApp};
    Languages languages;
    ScriptedAsk ask;
    std::unique_ptr<Workspace> workspace;
};

QString words(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().left(30);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().left(30);
    return widget.objectName();
}

template <typename... Kinds> bool isInside(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around && !around->isWindow(); around = around->parentWidget())
        if ((qobject_cast<const Kinds*>(around) || ...))
            return true;
    return false;
}

/// What scrolls may be larger than its frame, downwards.
bool isScrolled(const QWidget& widget)
{
    const QWidget* viewport = widget.parentWidget();
    return viewport && qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget());
}

/// The least room in which the widget can be read.
QSize needed(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap())
        return {0, label->heightForWidth(label->width())};
    if (label || qobject_cast<const QAbstractButton*>(&widget))
        return widget.sizeHint();
    QSize least = widget.minimumSizeHint();
    if (qobject_cast<const QComboBox*>(&widget))
        least = least.expandedTo({widget.height() + widget.fontMetrics().averageCharWidth() * 6, 0});
    // What was decided for the widget counts, not what Qt would like for its kind.
    if (widget.minimumWidth() > 0)
        least.setWidth(widget.minimumWidth());
    if (widget.minimumHeight() > 0)
        least.setHeight(widget.minimumHeight());
    return least;
}

/// The titles of a table's columns that cannot be read whole.
QStringList cutTitles(const QHeaderView& header)
{
    QStringList cut;
    for (int column = 0; column < header.count(); ++column)
        if (!header.isSectionHidden(column) && header.sectionSize(column) < header.sectionSizeHint(column))
            cut << header.model()->headerData(column, header.orientation()).toString();
    return cut;
}

QString sizeWords(QSize size)
{
    return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
}

/// One line for each thing of the window that is cut off.
QStringList faults(const QWidget& window)
{
    QStringList found;
    const QSize whole = window.size().expandedTo(window.minimumSizeHint());
    if (whole.width() > smallScreen.width() || whole.height() > smallScreen.height())
        found << QStringLiteral("the window takes %1").arg(sizeWords(whole));
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow()
            || isInside<QAbstractItemView, QAbstractSpinBox, QLineEdit, QComboBox>(*widget))
            continue;
        const QString name =
            QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), words(*widget));
        const QSize least = needed(*widget).boundedTo(widget->maximumSize());
        if (least.width() > widget->width() || least.height() > widget->height())
            found << QStringLiteral("%1 has %2 and needs %3").arg(name, sizeWords(widget->size()), sizeWords(least));
        if (!isScrolled(*widget) && !widget->parentWidget()->rect().contains(widget->geometry()))
            found << QStringLiteral("%1 stands out of %2").arg(name, words(*widget->parentWidget()));
        const auto* table = qobject_cast<const QTableView*>(widget);
        if (table && table->horizontalHeader()->isVisible())
            for (const QString& title : cutTitles(*table->horizontalHeader()))
                found << QStringLiteral("the column “%1” is too narrow").arg(title);
        const auto* scroll = qobject_cast<const QScrollArea*>(widget);
        if (scroll && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width())
            found << QStringLiteral("%1 is %2 wide in %3")
                         .arg(name)
                         .arg(scroll->widget()->width())
                         .arg(scroll->viewport()->width());
    }
    return found;
}

void fits(QWidget& window, const QString& name)
{
    window.show();
    for (int round = 0; round < 3; ++round) // a layout may ask for another after its first
        QApplication::processEvents();
    INFO(name.toStdString());
    CHECK(faults(window).join(u'\n').toStdString() == std::string());
}

} // namespace

TEST_CASE("every page and dialog is whole on a small screen, also with type twice as large")
{
    const auto [percent, language] =
        GENERATE(table<int, const char*>({{100, "da"}, {150, "da"}, {200, "da"}, {200, "nb"}, {200, "en"}}));
    INFO(percent << " % " << language);
    Office office(percent, language);
    visitStart(office.ask, fits);
    MainWindow window(*office.workspace, office.ask);
    visitPages(window, fits);
}

TEST_CASE("whom to ring, the number and the button stand on a small screen together, also with type twice as large")
{
    const auto [percent, language] = GENERATE(table<int, const char*>({{100, "da"}, {200, "da"}, {200, "nb"}}));
    INFO(percent << " % " << language);
    Office office(percent, language);
    MainWindow window(*office.workspace, office.ask);
    window.toPage(QStringLiteral("calls"));
    fits(window, QStringLiteral("calls"));
    for (const char* name : {"rounds", "planRounds", "personName", "openCard", "number", "ring"}) {
        INFO(name);
        const auto* part = window.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(part);
        CHECK(part->visibleRegion().boundingRect() == part->rect());
    }
}

TEST_CASE("a window that is made larger type while it is open is whole too")
{
    Office office(100);
    MainWindow window(*office.workspace, office.ask);
    visitPages(window, [](QWidget&, const QString&) {});
    office.theme.apply(Shade::Light, 200);
    QApplication::processEvents();
    for (const char* page : {"today", "calls", "people", "import", "setup"}) {
        window.toPage(QString::fromLatin1(page));
        fits(window, QString::fromLatin1(page));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace naervaer::ui;

namespace {
/// Leaves the application as it was, for the tests after.
struct DressedApplication {
    Theme theme{*qApp};
    ~DressedApplication() { theme.apply(Shade::Light, 100); }
};

QRgb strongest(const QImage& image)
{
    QRgb found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(found))
                found = image.pixel(x, y);
    return found;
}
} // namespace

TEST_CASE("changing the theme changes colours and type of widgets that are there already")
{
    DressedApplication app;
    QPushButton button(QStringLiteral("Save"));
    app.theme.apply(Shade::Light, 100);
    button.ensurePolished();
    const int heightBefore = button.sizeHint().height();

    QSignalSpy changed(&app.theme, &Theme::changed);
    app.theme.apply(Shade::Dark, 200);
    button.ensurePolished();
    CHECK(changed.count() == 1);
    CHECK(QWidget().palette().color(QPalette::Window) == Palette::inTheDark().paper);
    CHECK(Palette::of(QGuiApplication::palette()).dark);
    CHECK(button.font().pointSizeF() == Approx(22.0));
    CHECK(button.sizeHint().height() >= 2 * heightBefore - 8);
}

TEST_CASE("the size of type stays between once and twice")
{
    DressedApplication app;
    app.theme.apply(Shade::Light, 900);
    CHECK(app.theme.percent() == 200);
    app.theme.apply(Shade::Light, 10);
    CHECK(app.theme.percent() == 100);
}

TEST_CASE("the steps of the grid grow with the type")
{
    CHECK(gridStep(programFont(100)) == 8);
    CHECK(gridStep(programFont(200)) == 16);
}

TEST_CASE("the style sheet is filled with colours and lengths")
{
    const QString filled = filledStyleSheet(
        QStringLiteral("a { color: $accent; background: $accentTint; padding: 3u 1px; font-size: 11p; }"),
        Palette::light(), 2.0);
    CHECK(filled == QStringLiteral("a { color: #0e6b6b; background: #e3f0ee; padding: 6px 1px; font-size: 22pt; }"));
}

TEST_CASE("words in an empty field can be read")
{
    DressedApplication app;
    app.theme.apply(Shade::Light);
    QLineEdit field;
    field.ensurePolished();
    CHECK(field.palette().color(QPalette::PlaceholderText) == Palette::light().quietInk);
}

TEST_CASE("a look given to a widget that is shown already is seen at once")
{
    DressedApplication app;
    app.theme.apply(Shade::Light);
    QLabel label(QStringLiteral("12"));
    label.show();
    const int height = label.sizeHint().height();
    dress(label, Look::Figure);
    CHECK(label.sizeHint().height() > 2 * height);
}

TEST_CASE("a list that is filled and used before it is shown has the rows of its look")
{
    DressedApplication app;
    app.theme.apply(Shade::Light);
    QListWidget list;
    dress(list, Look::Navigation);
    list.addItems({QStringLiteral("Today"), QStringLiteral("Calls")});
    list.setCurrentRow(1);
    list.show();
    CHECK(list.visualItemRect(list.item(0)).height() >= 4 * gridStep(QApplication::font()));
}

TEST_CASE("an icon is drawn in the ink of the theme and changes with it")
{
    DressedApplication app;
    const QIcon phone = icon(QStringLiteral("phone"));
    app.theme.apply(Shade::Light);
    CHECK(QColor(strongest(phone.pixmap(32).toImage())) == Palette::light().ink);
    app.theme.apply(Shade::Dark);
    CHECK(QColor(strongest(phone.pixmap(32).toImage())) == Palette::inTheDark().ink);
    CHECK(QColor(strongest(phone.pixmap(32, QIcon::Disabled).toImage())) == Palette::inTheDark().disabledInk);
}

TEST_CASE("an icon is as sharp as the screen")
{
    const QPixmap sharp = icon(QStringLiteral("phone")).pixmap(QSize(20, 20), 2.0);
    CHECK(sharp.width() == 40);
    CHECK(sharp.devicePixelRatio() == 2.0);
}

TEST_CASE("a name without a file gives an empty icon")
{
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
    CHECK_FALSE(icon(QStringLiteral("phone")).isNull());
}

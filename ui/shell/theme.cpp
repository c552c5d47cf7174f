// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <algorithm>

namespace naervaer::ui {

namespace {
Palette paletteFor(Shade shade, const QPalette& desktop)
{
    switch (shade) {
    case Shade::Light:
        return Palette::light();
    case Shade::Dark:
        return Palette::inTheDark();
    case Shade::LikeDesktop:
        break;
    }
    return Palette::of(desktop);
}

QString styleSheetSource()
{
    QFile file(QStringLiteral(":/style/sheet.qss"));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

QFont programFont(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    for (const QString& family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
        if (QFontDatabase::hasFamily(family)) {
            font = QFont(family);
            break;
        }
    }
    font.setPointSizeF(11.0 * percent / 100.0);
    return font;
}

Theme::Theme(QApplication& app) : m_app(app), m_desktop(app.palette()), m_palette(Palette::of(m_desktop)) { }

void Theme::apply(Shade shade, int percent)
{
    m_shade = shade;
    m_percent = std::clamp(percent, 100, 200);
    m_palette = paletteFor(shade, m_desktop);

    m_app.setStyleSheet({}); // else every step below would restyle all windows under the old sheet
    QApplication::setFont(programFont(m_percent));
    QApplication::setPalette(m_palette.forQt());
    QApplication::setStyle(new Style);
    m_app.setStyleSheet(filledStyleSheet(styleSheetSource(), m_palette, m_percent / 100.0));
    emit changed();
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QRegularExpression>
#include <cmath>

namespace naervaer::ui {

namespace {
constexpr double basePixels = 11.0 * 96.0 / 72.0; // 11 points
}

int gridStep(const QFont& font)
{
    return std::max(8, static_cast<int>(std::lround(8.0 * QFontInfo(font).pixelSize() / basePixels)));
}

Style::Style() : QProxyStyle(QStringLiteral("fusion")) { }

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int step = gridStep(QApplication::font());
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 2 * step : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return step;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 11 * step / 4;
    case PM_ToolBarIconSize:
        return 3 * step;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 9 * step / 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::ExpandingFieldsGrow;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QString filledStyleSheet(QString sheet, const Palette& palette, double scale)
{
    // Longest names first: "$accent" is the beginning of "$accentTint".
    const std::pair<const char*, QColor> colours[] = {{"$accentTint", palette.accentTint},
        {"$goodTint", palette.goodTint}, {"$dueTint", palette.dueTint}, {"$needTint", palette.needTint},
        {"$onAccent", palette.onAccent}, {"$quietInk", palette.quietInk}, {"$disabledInk", palette.disabledInk},
        {"$hairline", palette.hairline}, {"$control", palette.control}, {"$surface", palette.surface},
        {"$accent", palette.accent}, {"$paper", palette.paper}, {"$hover", palette.hover}, {"$good", palette.good},
        {"$need", palette.need}, {"$due", palette.due}, {"$ink", palette.ink}};
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QStringLiteral("$shade"), palette.dark ? QStringLiteral("dark") : QStringLiteral("light"));

    static const QRegularExpression length(QStringLiteral("\\b(\\d+)([up])\\b"));
    QString filled;
    qsizetype last = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        filled += QStringView(sheet).mid(last, match.capturedStart() - last);
        filled += QString::number(std::lround(match.captured(1).toInt() * scale));
        filled += match.captured(2) == QLatin1String("u") ? QStringLiteral("px") : QStringLiteral("pt");
        last = match.capturedEnd();
    }
    return filled.append(QStringView(sheet).mid(last));
}

} // namespace naervaer::ui

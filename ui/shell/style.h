// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QProxyStyle>

namespace naervaer::ui {

/// One step of the grid in device-independent pixels: 8 at the base size of type, more when type is larger.
[[nodiscard]] int gridStep(const QFont& font);

/// Fusion, with room between things measured in steps of the grid, so that layouts follow the size of type.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;
};

/// The style sheet of resources/style with its colours ("$ink") and lengths ("2u" is two pixels at the base size
/// of type, "16p" sixteen points) filled in.
[[nodiscard]] QString filledStyleSheet(QString sheet, const Palette& palette, double scale);

} // namespace naervaer::ui

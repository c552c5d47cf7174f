// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace naervaer::ui {

enum class Shade { LikeDesktop, Light, Dark };

/// Dresses the application: colours, type and spacing. May be asked again at any time; everything follows.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Remembers how the desktop looked before anything was changed.
    explicit Theme(QApplication& app);

    /// `percent` is the size of type, 100 to 200; what lies outside is brought within.
    void apply(Shade shade, int percent = 100);

    [[nodiscard]] const Palette& palette() const { return m_palette; }
    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] int percent() const { return m_percent; }

signals:
    void changed();

private:
    QApplication& m_app;
    QPalette m_desktop;
    Palette m_palette;
    Shade m_shade = Shade::LikeDesktop;
    int m_percent = 100;
};

/// The typeface of the program at `percent` of 11 points: Inter, else Noto Sans, else the desktop's own.
[[nodiscard]] QFont programFont(int percent);

} // namespace naervaer::ui

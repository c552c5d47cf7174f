// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace naervaer::ui {

/// What a colour says. Never said by colour alone: a word or a shape stands beside it.
enum class Meaning {
    Rest, ///< Nothing is asked.
    Act, ///< Can be done now.
    Good, ///< Is done.
    Due, ///< Should have been done.
    Need, ///< Somebody may be in need.
};

/// The colours of the program: the only place where colours are numbers.
struct Palette {
    QColor paper; ///< Behind everything.
    QColor surface; ///< Cards, fields, lists.
    QColor hover; ///< A surface under the pointer.
    QColor ink;
    QColor quietInk;
    QColor disabledInk;
    QColor hairline; ///< Divides; carries no meaning.
    QColor control; ///< Edge of what can be typed in or ticked.
    QColor accent;
    QColor onAccent; ///< Words on a filled accent.
    QColor good;
    QColor due;
    QColor need;
    QColor accentTint; ///< Tints lie behind ink or their own colour.
    QColor goodTint;
    QColor dueTint;
    QColor needTint;
    bool dark = false;

    [[nodiscard]] static Palette light();
    [[nodiscard]] static Palette inTheDark();
    /// The one of the two that the application is painted with now: give it QGuiApplication::palette(), because the
    /// style sheet puts other colours into the palettes of widgets.
    [[nodiscard]] static Palette of(const QPalette& colours);

    [[nodiscard]] QColor colour(Meaning meaning) const;
    [[nodiscard]] QColor tint(Meaning meaning) const;
    /// The same colours as Qt's styles ask for them.
    [[nodiscard]] QPalette forQt() const;
};

} // namespace naervaer::ui

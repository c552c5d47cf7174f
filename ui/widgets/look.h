// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

class QWidget;

namespace naervaer::ui {

/// The few ways a plain Qt widget may look; resources/style/sheet.qss says how.
enum class Look {
    Plain, ///< As Qt and the style sheet have it.
    Primary, ///< The one filled button of a view.
    Flat, ///< A button that is only words.
    Chip,
    Navigation, ///< The list of pages.
    Title,
    Heading,
    Quiet, ///< Words that stand back.
    Figure, ///< A number to read at arm's length.
    Badge,
    Problem,
    Card,
    Strip,
    Page, ///< What scrolls inside a scroll area.
};

/// Gives the widget a look; may be called again.
void dress(QWidget& widget, Look look);
/// Gives a badge or strip its colour.
void setMeaning(QWidget& widget, Meaning meaning);
/// Marks a field as wrong, or no longer.
void setWrong(QWidget& widget, bool wrong);

} // namespace naervaer::ui

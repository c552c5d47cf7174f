// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include <QPalette>

namespace naervaer::ui {

Palette Palette::light()
{
    return {
        .paper = 0xFBF9F6,
        .surface = 0xFFFFFF,
        .hover = 0xF3EFE9,
        .ink = 0x1E2A32,
        .quietInk = 0x5B6872,
        .disabledInk = 0x9AA3A9,
        .hairline = 0xE4DED5,
        .control = 0x7E8587,
        .accent = 0x0E6B6B,
        .onAccent = 0xFFFFFF,
        .good = 0x2A7347,
        .due = 0x955305,
        .need = 0xB3382C,
        .accentTint = 0xE3F0EE,
        .goodTint = 0xE5F2E9,
        .dueTint = 0xFBEFDC,
        .needTint = 0xFBE9E6,
        .dark = false,
    };
}

Palette Palette::inTheDark()
{
    return {
        .paper = 0x12181B,
        .surface = 0x1A2226,
        .hover = 0x222C31,
        .ink = 0xE8ECEE,
        .quietInk = 0xA3AFB6,
        .disabledInk = 0x66737A,
        .hairline = 0x2E393F,
        .control = 0x73818A,
        .accent = 0x5CC4BE,
        .onAccent = 0x08211F,
        .good = 0x82CBA0,
        .due = 0xE8AE62,
        .need = 0xF2948A,
        .accentTint = 0x18363A,
        .goodTint = 0x1C3326,
        .dueTint = 0x372B18,
        .needTint = 0x3D2422,
        .dark = true,
    };
}

Palette Palette::of(const QPalette& colours)
{
    return colours.color(QPalette::Window).lightness() < 128 ? inTheDark() : light();
}

QColor Palette::colour(Meaning meaning) const
{
    switch (meaning) {
    case Meaning::Rest:
        return quietInk;
    case Meaning::Act:
        return accent;
    case Meaning::Good:
        return good;
    case Meaning::Due:
        return due;
    case Meaning::Need:
        return need;
    }
    return ink;
}

QColor Palette::tint(Meaning meaning) const
{
    switch (meaning) {
    case Meaning::Rest:
        return hover;
    case Meaning::Act:
        return accentTint;
    case Meaning::Good:
        return goodTint;
    case Meaning::Due:
        return dueTint;
    case Meaning::Need:
        return needTint;
    }
    return surface;
}

QPalette Palette::forQt() const
{
    QPalette colours(ink, surface, surface, control, hairline, ink, ink, surface, paper);
    colours.setColor(QPalette::AlternateBase, paper);
    colours.setColor(QPalette::Button, surface);
    colours.setColor(QPalette::Mid, hairline);
    colours.setColor(QPalette::Highlight, accentTint);
    colours.setColor(QPalette::HighlightedText, ink);
    colours.setColor(QPalette::Link, accent);
    colours.setColor(QPalette::LinkVisited, accent);
    colours.setColor(QPalette::ToolTipBase, surface);
    colours.setColor(QPalette::ToolTipText, ink);
    colours.setColor(QPalette::PlaceholderText, quietInk);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        colours.setColor(QPalette::Disabled, role, disabledInk);
    return colours;
}

} // namespace naervaer::ui

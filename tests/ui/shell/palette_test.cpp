// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/palette.h"

#include <QPalette>
#include <cmath>

using namespace naervaer::ui;

namespace {
/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [least, most] = std::minmax({luminance(one), luminance(other)});
    return (most + 0.05) / (least + 0.05);
}

constexpr std::array meanings{Meaning::Rest, Meaning::Act, Meaning::Good, Meaning::Due, Meaning::Need};
} // namespace

TEST_CASE("words can be read in the light and in the dark")
{
    const Palette palette = GENERATE(Palette::light(), Palette::inTheDark());
    for (const QColor& ground : {palette.paper, palette.surface, palette.hover}) {
        CHECK(contrast(palette.ink, ground) >= 7.0);
        CHECK(contrast(palette.quietInk, ground) >= 4.5);
        for (const Meaning meaning : meanings)
            CHECK(contrast(palette.colour(meaning), ground) >= 4.5);
    }
    CHECK(contrast(palette.onAccent, palette.accent) >= 4.5);
}

TEST_CASE("words can be read on the tints that carry a meaning")
{
    const Palette palette = GENERATE(Palette::light(), Palette::inTheDark());
    for (const Meaning meaning : meanings) {
        CHECK(contrast(palette.colour(meaning), palette.tint(meaning)) >= 4.5);
        CHECK(contrast(palette.ink, palette.tint(meaning)) >= 7.0);
        CHECK(contrast(palette.quietInk, palette.tint(meaning)) >= 4.5);
    }
}

TEST_CASE("the edge of a field can be seen on every ground it stands on")
{
    const Palette palette = GENERATE(Palette::light(), Palette::inTheDark());
    for (const QColor& ground : {palette.paper, palette.surface, palette.hover})
        CHECK(contrast(palette.control, ground) >= 3.0);
}

TEST_CASE("the application's colours tell which palette it is painted with")
{
    CHECK(Palette::of(Palette::inTheDark().forQt()).dark);
    CHECK_FALSE(Palette::of(Palette::light().forQt()).dark);
}

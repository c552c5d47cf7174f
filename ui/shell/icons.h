// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QIcon>

namespace naervaer::ui {

enum class IconInk { Ink, Quiet, Accent, OnAccent, Good, Due, Need };

/// An icon of resources/icons by its name ("phone"), drawn when first shown, sharp at any size and scale.
/// It follows the theme by itself; disabled it fades. A name without a file gives an empty icon.
[[nodiscard]] QIcon icon(const QString& name, IconInk ink = IconInk::Ink);

/// The ink in which an icon says the same as its words.
[[nodiscard]] IconInk iconInk(Meaning meaning);

} // namespace naervaer::ui

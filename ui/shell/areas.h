// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/role.h"
#include "ui/shell/draft_place.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"

#include <QDialog>
#include <functional>
#include <optional>

namespace naervaer::ui {

/// What waits in an area: the number beside its name.
struct Waiting {
    int count = 0;
    Meaning meaning = Meaning::Due;
};

/// Dialogs by name; whoever takes them owns them.
using NamedDialogs = std::vector<std::pair<QString, QDialog*>>;

/// One entry of the navigation: a line of areas.cpp.
struct AreaEntry {
    QString code;
    QString iconName;
    QString title;
    Action permission;
    std::function<Page*(const Frame&)> page;
    std::function<std::optional<Waiting>(Workspace&)> waiting{}; ///< May be empty.
    /// The area's dialogs by name, for rendering every screen without a user. May be empty.
    std::function<NamedDialogs(const Frame&)> dialogs{};
    /// The area's form in which a draft was typed; null when it is another's, or can no longer be opened. May be empty.
    std::function<QDialog*(const Frame&, const DraftPlace&, QWidget* parent)> resume{};
};

/// The pages of the program, in the order of the navigation.
[[nodiscard]] std::vector<AreaEntry> areas();

} // namespace naervaer::ui

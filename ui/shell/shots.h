// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naervaer {
class Workspace;
}

namespace naervaer::ui {

class Languages;
class Theme;

/// Draws every page and dialog that the helper at the desk may open, in each language, light and dark, to
/// "FOLDER/da-light-today.png" and so on, at 1366 x 768 and `percent` type; returns the files. Leaves the program
/// speaking the last language and dark: for a process that ends afterwards. Throws Failure when a picture cannot be
/// written.
[[nodiscard]] QStringList drawEverything(
    Workspace& workspace, Theme& theme, Languages& languages, const QString& folder, int percent);

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace naervaer::ui {

class Ask;
class MainWindow;

/// A window or dialog as a user would meet it, and its name in file names ("calls-rounds"); not shown yet when it is a
/// dialog.
using ScreenVisit = std::function<void(QWidget& window, const QString& name)>;

/// What one meets before a register is open, and the sheet of keys.
void visitStart(Ask& ask, const ScreenVisit& visit);
/// Every page with each of its parts, every dialog and a card, as far as the helper at the desk may open them.
void visitPages(MainWindow& window, const ScreenVisit& visit);

} // namespace naervaer::ui

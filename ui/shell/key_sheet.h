// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QDialog>

namespace naervaer::ui {

/// F1: the keys of the page that is open, then those of the window.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    KeySheet(const QString& pageTitle, const std::vector<KeyLine>& pageKeys, QWidget* parent = nullptr);

    /// The keys that work everywhere.
    [[nodiscard]] static std::vector<KeyLine> windowKeys();
};

} // namespace naervaer::ui

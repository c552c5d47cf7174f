// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QLabel>

namespace naervaer::ui {

/// A count or a word on a tint that says the same ("3 days over"). Empty, it takes no room.
class Badge : public QLabel {
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(const QString& words, Meaning meaning, QWidget* parent = nullptr);

    void say(const QString& words, Meaning meaning);
};

} // namespace naervaer::ui

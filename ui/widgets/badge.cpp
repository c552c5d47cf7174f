// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/widgets/look.h"

namespace naervaer::ui {

Badge::Badge(QWidget* parent) : Badge({}, Meaning::Rest, parent) { }

Badge::Badge(const QString& words, Meaning meaning, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    dress(*this, Look::Badge);
    say(words, meaning);
}

void Badge::say(const QString& words, Meaning meaning)
{
    setText(words);
    setMeaning(*this, meaning);
    setVisible(!words.isEmpty());
}

} // namespace naervaer::ui

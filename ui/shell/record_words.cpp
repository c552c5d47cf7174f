// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_words.h"

#include "ui/shell/record_dialog.h"

#include <QLabel>

namespace naervaer::ui {

void addWords(RecordDialog& form, const QString& name, const QString& words, Look look)
{
    auto* label = new QLabel(words);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    dress(*label, look);
    form.add(name, {}, label);
}

} // namespace naervaer::ui

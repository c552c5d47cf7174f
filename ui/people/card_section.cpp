// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/card_section.h"

#include "core/workspace.h"
#include "ui/shell/icons.h"
#include "ui/widgets/icon_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

CardSection::CardSection(const Frame& frame, QWidget* parent) : QWidget(parent), m_frame(frame) { }

QDate CardSection::today() const
{
    return m_frame.workspace.desk().clock.today();
}

QString CardSection::country() const
{
    return m_frame.workspace.organisation().organisation().country;
}

bool CardSection::may(Action action) const
{
    return m_frame.workspace.desk().session.may(action);
}

bool CardSection::isOpen(const naervaer::Card& card)
{
    return card.person.state == PersonState::Active || card.person.state == PersonState::Ended;
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            emptyLayout(inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button whose press is being answered
        }
        delete item;
    }
}

QLabel* wordsLabel(const QString& words, Look look)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    dress(*label, look);
    return label;
}

QPushButton* quietButton(const QString& words, const QString& name)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it outside dialogs too
    dress(*button, Look::Flat);
    return button;
}

QBoxLayout* addStrip(
    QBoxLayout* into, Meaning meaning, const QString& iconName, const QString& words, const QString& beside)
{
    auto* strip = new QFrame;
    dress(*strip, Look::Strip);
    setMeaning(*strip, meaning);
    strip->setAccessibleName(words);
    auto* row = new QHBoxLayout(strip);
    row->addWidget(new IconLabel(icon(iconName, iconInk(meaning))));
    row->addWidget(wordsLabel(words), 1);
    if (!beside.isEmpty()) {
        auto* quiet = new QLabel(beside);
        dress(*quiet, Look::Quiet);
        row->addWidget(quiet);
    }
    into->addWidget(strip);
    return row;
}

} // namespace naervaer::ui

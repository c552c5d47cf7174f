// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel), m_action(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    dress(*m_sentence, Look::Quiet);
    m_action->setObjectName(QStringLiteral("empty_action"));
    m_action->setAutoDefault(true); // Enter presses it
    setFocusProxy(m_action);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);

    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    say(sentence, action);
}

void EmptyState::say(const QString& sentence, const QString& action, Look look)
{
    dress(*m_action, look);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace naervaer::ui

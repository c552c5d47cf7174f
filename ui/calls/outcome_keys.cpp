// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/outcome_keys.h"

#include "ui/shell/code_words.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace naervaer::ui {
namespace {

/// Enter belongs to the page, which saves with it: on some desktops it would press the button instead.
class OutcomeButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

OutcomeKeys::OutcomeKeys(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("outcomes"));
    setAccessibleName(tr("How the call went"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Coded<CallOutcome>& each : Codes<CallOutcome>::all) {
        const int key = static_cast<int>(each.value);
        auto* button = new OutcomeButton(QStringLiteral("%1  %2").arg(key).arg(words(each.value)));
        button->setObjectName(QStringLiteral("outcome%1").arg(key));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setStyleSheet(QStringLiteral("text-align: left; padding-left: 8px; padding-right: 4px"));
        m_buttons->addButton(button, key);
        grid->addWidget(button, (key - 1) % 3, (key - 1) / 3);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit chosenChanged();
    });
}

std::optional<CallOutcome> OutcomeKeys::chosen() const
{
    const int key = m_buttons->checkedId();
    return key > 0 ? std::optional(static_cast<CallOutcome>(key)) : std::nullopt;
}

void OutcomeKeys::choose(std::optional<CallOutcome> outcome)
{
    if (outcome) {
        m_buttons->button(static_cast<int>(*outcome))->setChecked(true);
        return;
    }
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

void OutcomeKeys::takeFocus()
{
    m_buttons->button(1)->setFocus(Qt::OtherFocusReason);
}

} // namespace naervaer::ui

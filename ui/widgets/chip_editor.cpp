// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_editor.h"
#include "ui/shell/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <algorithm>

namespace naervaer::ui {

ChipEditor::ChipEditor(std::vector<Choice> choices, QWidget* parent)
    : QWidget(parent), m_choices(std::move(choices)), m_flow(new FlowLayout(this)), m_line(new QLineEdit),
      m_rest(new QStringListModel(this)), m_completer(new QCompleter(m_rest, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    m_line->setPlaceholderText(tr("Type to choose …"));
    m_line->setObjectName(QStringLiteral("chip_line"));
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_line);
    // Queued, because the line writes the completion into itself after this signal.
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &ChipEditor::choose,
        Qt::QueuedConnection);
    offerTheRest();
}

void ChipEditor::setChosen(const QStringList& codes)
{
    if (codes == m_chosen)
        return;
    m_chosen = codes;
    m_chosen.removeDuplicates();
    rebuild();
    emit changed();
}

bool ChipEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_line)
        return lineKey(key);
    const auto* chip = qobject_cast<QToolButton*>(watched);
    return chip && chipKey(chip, key);
}

bool ChipEditor::lineKey(int key)
{
    const bool empty = m_line->text().isEmpty();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (empty)
            return false; // the dialog's own button
        if (m_completer->completionCount() > 0)
            choose(m_completer->currentCompletion());
        return true;
    case Qt::Key_Backspace:
        if (empty && !m_chosen.isEmpty())
            remove(m_chosen.back());
        return empty;
    case Qt::Key_Left:
        if (empty)
            focusChip(static_cast<int>(m_chips.size()) - 1);
        return empty;
    case Qt::Key_Down:
        m_completer->setCompletionPrefix(m_line->text());
        m_completer->complete();
        return true;
    default:
        return false;
    }
}

bool ChipEditor::chipKey(const QToolButton* chip, int key)
{
    const auto place = std::ranges::find(m_chips, chip) - m_chips.begin();
    const int index = static_cast<int>(place);
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(m_chosen.at(index));
        focusChip(index);
        return true;
    case Qt::Key_Left:
        focusChip(std::max(0, index - 1));
        return true;
    case Qt::Key_Right:
        focusChip(index + 1);
        return true;
    default:
        return false;
    }
}

void ChipEditor::focusChip(int index)
{
    const bool there = index >= 0 && index < static_cast<int>(m_chips.size());
    QWidget* next = there ? static_cast<QWidget*>(m_chips[static_cast<std::size_t>(index)]) : m_line;
    next->setFocus(Qt::OtherFocusReason);
}

void ChipEditor::rebuild()
{
    for (QToolButton* old : std::exchange(m_chips, {})) {
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that was just pressed
    }
    for (const QString& code : m_chosen) {
        QToolButton* next = chip(code);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), next);
        next->show();
        setTabOrder(m_chips.empty() ? static_cast<QWidget*>(m_line) : m_chips.back(), next);
        m_chips.push_back(next);
    }
    offerTheRest();
}

QToolButton* ChipEditor::chip(const QString& code)
{
    auto* made = new QToolButton(this);
    dress(*made, Look::Chip);
    made->setText(textOf(code));
    made->setIcon(icon(QStringLiteral("x"), IconInk::Quiet));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setLayoutDirection(Qt::RightToLeft); // the cross stands after the word
    made->setObjectName(QStringLiteral("chip_") + code);
    made->setAccessibleName(tr("%1, chosen. Press to take away.").arg(textOf(code)));
    made->installEventFilter(this);
    connect(made, &QToolButton::clicked, this, [this, code] {
        remove(code);
        m_line->setFocus();
    });
    return made;
}

QString ChipEditor::textOf(const QString& code) const
{
    const auto found = std::ranges::find(m_choices, code, &Choice::code);
    return found == m_choices.end() ? code : found->text;
}

void ChipEditor::choose(const QString& text)
{
    m_line->clear();
    const auto found = std::ranges::find(m_choices, text, &Choice::text);
    if (found != m_choices.end() && !m_chosen.contains(found->code))
        setChosen(m_chosen + QStringList(found->code));
}

void ChipEditor::remove(const QString& code)
{
    QStringList left = m_chosen;
    left.removeAll(code);
    setChosen(left);
}

void ChipEditor::offerTheRest()
{
    QStringList rest;
    for (const Choice& choice : m_choices) {
        if (!m_chosen.contains(choice.code))
            rest << choice.text;
    }
    m_rest->setStringList(rest);
}

} // namespace naervaer::ui

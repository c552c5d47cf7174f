// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parsed_edit.h"
#include "ui/shell/words.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace naervaer::ui {

ParsedEdit::ParsedEdit(int characters, QWidget* parent)
    : QWidget(parent), m_characters(characters), m_line(new QLineEdit), m_beside(new QLabel),
      m_problem(new FieldProblem(m_line))
{
    m_beside->setTextFormat(Qt::PlainText);
    dress(*m_beside, Look::Quiet);

    auto* row = new FlowLayout; // the words go under the line where there is no room beside it
    row->addWidget(m_line);
    row->addWidget(m_beside);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_problem);

    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_problem->clear();
        understand();
        emit changed();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ParsedEdit::settle);
    fitWidth();
}

QString ParsedEdit::text() const
{
    return m_line->text();
}

void ParsedEdit::setText(const QString& text)
{
    m_line->setText(text);
}

bool ParsedEdit::isEmpty() const
{
    return text().trimmed().isEmpty();
}

bool ParsedEdit::settle()
{
    if (isEmpty())
        return true;
    const Result<Reading> reading = read(text());
    if (!reading) {
        m_problem->say(sentence(reading.problems().front()));
        return false;
    }
    if (reading->form != text())
        m_line->setText(reading->form);
    return true;
}

void ParsedEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

bool ParsedEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    if (const QString next = stepped(key->key() == Qt::Key_Up ? 1 : -1); !next.isEmpty())
        m_line->setText(next);
    return true;
}

void ParsedEdit::understand()
{
    const bool empty = isEmpty();
    const Result<Reading> reading = empty ? Result<Reading>(Reading{}) : read(text());
    m_beside->setText(reading ? reading->beside : QString());
    m_beside->setHidden(m_beside->text().isEmpty());
}

void ParsedEdit::fitWidth()
{
    // A figure's width is that of most letters; three more for the edge and the cursor.
    m_line->setFixedWidth(m_line->fontMetrics().horizontalAdvance(QLatin1Char('0')) * (m_characters + 3));
    m_line->ensurePolished();
    m_beside->setMinimumHeight(m_line->sizeHint().height());
}

} // namespace naervaer::ui

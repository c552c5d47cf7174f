// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_problem.h"
#include "ui/shell/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QLabel>

namespace naervaer::ui {

FieldProblem::FieldProblem(QWidget* field, QWidget* parent) : QWidget(parent), m_field(field), m_sentence(new QLabel)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    dress(*m_sentence, Look::Problem);
    auto* row = new QHBoxLayout(this);
    row->addWidget(new IconLabel(icon(QStringLiteral("circle-alert"), IconInk::Need)), 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->setContentsMargins(0, row->spacing() / 2, 0, 0);
    hide();
}

void FieldProblem::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    setWrong(*m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

QString FieldProblem::sentence() const
{
    return m_sentence->text();
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QLabel>

namespace naervaer::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(title)), m_row(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    dress(*m_title, Look::Heading);
    m_row->addWidget(m_title);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::add(QWidget* widget)
{
    m_row->addWidget(widget);
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_header(new SectionHeader(title)), m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    dress(*this, Look::Card);
    m_body->addWidget(m_header);
    m_header->setVisible(!title.isEmpty());
}

} // namespace naervaer::ui

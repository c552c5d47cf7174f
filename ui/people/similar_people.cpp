// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/similar_people.h"

#include "ui/people/person_words.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

SimilarPeople::SimilarPeople(QString country, QWidget* parent)
    : QFrame(parent), m_country(std::move(country)), m_words(new QLabel(tr("Perhaps the card is there already:"))),
      m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("similar"));
    dress(*this, Look::Strip);
    setMeaning(*this, Meaning::Due);
    dress(*m_words, Look::Heading);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addLayout(m_rows);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    hide();
}

void SimilarPeople::offer(const std::vector<PersonLine>& people)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PersonLine& line : people)
        m_rows->addWidget(row(line));
    const bool appears = isHidden() && !people.empty();
    setVisible(!people.empty());
    if (!appears)
        return;
    setAccessibleName(m_words->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget* SimilarPeople::row(const PersonLine& line)
{
    auto* widget = new QWidget;
    auto* name = new QLabel(line.name);
    name->setTextFormat(Qt::PlainText);
    auto* about = new QLabel(aboutPerson(line, m_country));
    about->setTextFormat(Qt::PlainText);
    dress(*about, Look::Quiet);
    auto* open = new QPushButton(tr("That is the one"));
    open->setObjectName(QStringLiteral("that_is_the_one"));
    open->setAccessibleName(tr("%1 is the one: open the card").arg(line.name));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, id = line.id] { emit chosen(id); });
    auto* across = new QHBoxLayout(widget);
    across->addWidget(name);
    across->addWidget(about, 1);
    across->addWidget(open);
    return widget;
}

} // namespace naervaer::ui

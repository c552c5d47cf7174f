// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_dialog.h"

#include "core/base/phone.h"
#include "core/people/people_rules.h"
#include "core/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <algorithm>

namespace naervaer::ui {

namespace {
Card cardOf(const Frame& frame, PersonId id)
{
    auto card = frame.workspace.people().openCard(id, LookPurpose::CardCare);
    if (!card)
        throw Failure(Failure::Kind::Missing, QStringLiteral("card"));
    return *card;
}

QString numbers(const std::vector<Phone>& phones, const QString& country)
{
    QStringList all;
    for (const Phone& phone : phones)
        if (const QString number = phoneForReading(phone.number, country); !all.contains(number))
            all << number;
    return all.join(QStringLiteral("\n"));
}

QString born(const Person& person)
{
    return person.birthYear ? QString::number(*person.birthYear) : QString();
}

QString place(const Person& person)
{
    return QStringList{person.address, QStringLiteral("%1 %2").arg(person.postcode, person.town).trimmed()}
        .join(QStringLiteral("\n"))
        .trimmed();
}

/// What the dialog compares, in its order.
QStringList lines(const Person& person, const std::vector<Phone>& phones, const QString& country)
{
    return {nameWords(person), person.alias, born(person), numbers(phones, country), place(person),
        joinedWords(person.languages, languageWords), person.remember};
}

QLabel* text(const QString& words, Look look)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    dress(*label, look);
    return label;
}
} // namespace

MergeDialog::MergeDialog(const Frame& frame, PersonId first, PersonId second, QWidget* parent)
    : RecordDialog(tr("Make one card of two"), frame.ask, parent), m_frame(frame), m_first(cardOf(frame, first)),
      m_second(cardOf(frame, second)), m_grid(nullptr), m_keepFirst(new QRadioButton(tr("Keep this card"))),
      m_keepSecond(new QRadioButton(tr("Keep this card")))
{
    setObjectName(QStringLiteral("mergeDialog"));
    auto* cards = new QWidget;
    m_grid = new QGridLayout(cards);
    addCards();
    cards->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    add(QStringLiteral("cards"), QString(), cards);
    add(QString(), QString(),
        text(tr("Contacts, consents, groups and rounds of both stay with the card that is kept. The other card leads "
                "to it. It can be taken back."),
            Look::Quiet));
    connect(m_keepFirst, &QRadioButton::toggled, this, &MergeDialog::showKept);
    m_keepFirst->setChecked(true);
    setSaveWords(tr("Merge the two"));
    onSave([this] { return merge(); });
}

void MergeDialog::addCards()
{
    const QString country = m_frame.workspace.organisation().organisation().country;
    const QStringList labels{
        tr("Name"), tr("Alias"), tr("Born"), tr("Phones"), tr("Address"), tr("Languages"), tr("Remember")};
    const QStringList first = lines(m_first.person, m_first.phones, country);
    const QStringList second = lines(m_second.person, m_second.phones, country);
    m_keepFirst->setObjectName(QStringLiteral("keep_first"));
    m_keepFirst->setAccessibleName(tr("Keep the card of %1").arg(m_first.person.shownName()));
    m_keepSecond->setObjectName(QStringLiteral("keep_second"));
    m_keepSecond->setAccessibleName(tr("Keep the card of %1").arg(m_second.person.shownName()));
    m_grid->addWidget(m_keepFirst, 0, 1);
    m_grid->addWidget(m_keepSecond, 0, 2);
    m_grid->addWidget(text(tr("The card will say"), Look::Heading), 0, 3);
    for (int row = 0; row < labels.size(); ++row)
        addRow(row + 1, labels[row], first[row], second[row]);
    for (const int column : {1, 2, 3})
        m_grid->setColumnStretch(column, 1);
}

void MergeDialog::addRow(int row, const QString& label, const QString& first, const QString& second)
{
    m_grid->addWidget(text(label, Look::Quiet), row, 0);
    m_grid->addWidget(text(first, Look::Page), row, 1);
    m_grid->addWidget(text(second, Look::Page), row, 2);
    m_kept.push_back(text({}, Look::Heading));
    m_grid->addWidget(m_kept.back(), row, 3);
}

void MergeDialog::showKept()
{
    const bool first = m_keepFirst->isChecked();
    const Card& kept = first ? m_first : m_second;
    const Card& gone = first ? m_second : m_first;
    std::vector<Phone> phones = kept.phones;
    phones.insert(phones.end(), gone.phones.begin(), gone.phones.end());
    const QStringList said =
        lines(mergedCard(kept.person, gone.person), phones, m_frame.workspace.organisation().organisation().country);
    for (size_t i = 0; i < m_kept.size(); ++i)
        m_kept[i]->setText(said[static_cast<qsizetype>(i)]);
}

Problems MergeDialog::merge()
{
    const bool first = m_keepFirst->isChecked();
    const PersonId kept = (first ? m_first : m_second).person.id;
    Problems problems = m_frame.workspace.people().merge(kept, (first ? m_second : m_first).person.id);
    if (!problems.empty())
        return problems;
    m_frame.go.toCard(kept, LookPurpose::CardCare);
    m_frame.go.done(tr("The two cards are one."));
    return {};
}

} // namespace naervaer::ui

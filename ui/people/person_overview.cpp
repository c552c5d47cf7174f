// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_overview.h"

#include "core/base/phone.h"
#include "core/organisation/municipalities.h"
#include "core/workspace.h"
#include "ui/people/person_words.h"
#include "ui/people/relation_dialog.h"
#include "ui/people/rhythm_dialog.h"
#include "ui/people/several_dialogs.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

namespace {
QString lastContactWords(const Rhythm& rhythm, QDate today)
{
    if (!rhythm.lastContactAt.isValid())
        return PersonOverview::tr("None yet");
    const QString when = momentWords(rhythm.lastContactAt, today);
    const auto kind = fromCode<ContactKind>(rhythm.lastContactKind);
    return kind ? QStringLiteral("%1, %2").arg(when, words(*kind)) : when;
}

/// Facts in two columns; what is not known has no line.
class Facts {
public:
    explicit Facts(Card* card) : m_form(new QFormLayout)
    {
        m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        card->body()->addLayout(m_form);
    }

    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_form->addRow(labelFor(label), wordsLabel(value));
    }
    [[nodiscard]] bool isEmpty() const { return m_form->rowCount() == 0; }

private:
    static QLabel* labelFor(const QString& words)
    {
        QLabel* label = wordsLabel(words, Look::Quiet);
        label->setWordWrap(false);
        return label;
    }

    QFormLayout* m_form;
};
} // namespace

PersonOverview::PersonOverview(const Frame& frame, QWidget* parent)
    : CardSection(frame, parent), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    auto* across = new QHBoxLayout(this);
    across->addLayout(m_left, 1);
    across->addLayout(m_right, 1);
}

void PersonOverview::fill(const naervaer::Card& card)
{
    m_card = card;
    emptyLayout(m_left);
    emptyLayout(m_right);
    addRhythm();
    addHome();
    addHousehold();
    addRelations();
    addGroups();
    addAboutThem();
    m_left->addStretch();
    m_right->addStretch();
}

void PersonOverview::addRhythm()
{
    auto* card = new Card(tr("Contact"));
    const auto rhythm = m_frame.workspace.contacts().rhythm(m_card.person.id).value_or(Rhythm{});
    if (isOpen(m_card) && may(Action::AgreeRhythm)) {
        QPushButton* agree = quietButton(tr("Agree …"), QStringLiteral("agree_rhythm"));
        agree->setAccessibleName(tr("Agree the rhythm of contact"));
        connect(agree, &QPushButton::clicked, this,
            [this] { m_frame.guard.run([this] { openDialog(new RhythmDialog(m_frame, m_card.person.id, this)); }); });
        card->header()->add(agree);
    }
    Facts facts(card);
    facts.add(tr("Rhythm"), rhythmWords(rhythm));
    facts.add(tr("Next contact"), rhythm.dueOn ? dueWords(rhythm.dueOn, today()) : QString());
    facts.add(tr("Last contact"), lastContactWords(rhythm, today()));
    if (rhythm.attemptsSince > 0)
        facts.add(tr("Since then"), tr("%n attempt(s)", nullptr, rhythm.attemptsSince));
    facts.add(tr("Came through"), m_card.person.cameHow == CameHow::Unknown ? QString() : words(m_card.person.cameHow));
    m_left->addWidget(card);
}

void PersonOverview::addHome()
{
    const Person& person = m_card.person;
    auto* card = new Card(tr("Home"));
    Facts facts(card);
    facts.add(tr("Place to live"), words(person.dwelling));
    const auto municipality = Municipalities().byCode(person.municipalityCode);
    facts.add(tr("Municipality"), municipality ? municipality->name : person.municipalityCode);
    const QString address =
        QStringList{person.address, QStringLiteral("%1 %2").arg(person.postcode, person.town).trimmed()}
            .join(QStringLiteral("\n"))
            .trimmed();
    m_left->addWidget(card);
    if (address.isEmpty())
        return;
    if (!person.isProtected)
        return facts.add(tr("Address"), address);
    QLabel* hidden = wordsLabel(tr("The address is protected."));
    hidden->setObjectName(QStringLiteral("address"));
    QPushButton* show = quietButton(tr("Show the address"), QStringLiteral("show_address"));
    connect(show, &QPushButton::clicked, this, [hidden, show, address] {
        hidden->setText(address);
        show->hide();
    });
    card->body()->addWidget(hidden);
    card->body()->addWidget(show, 0, Qt::AlignLeft);
}

void PersonOverview::addHousehold()
{
    const Person& person = m_card.person;
    auto* card = new Card(tr("Household and food"));
    Facts facts(card);
    QStringList heads{tr("%n adult(s)", nullptr, person.adults)};
    if (person.children > 0)
        heads << tr("%n child(ren)", nullptr, person.children);
    facts.add(tr("Household"), heads.join(QLatin1String(", ")));
    facts.add(tr("Meals a day"), QString::number(person.portions));
    if (person.packs > 0)
        facts.add(tr("Activity packs"), QString::number(person.packs));
    facts.add(tr("Diet"), joinedWords(person.diets, dietWords));
    facts.add(tr("Must not have"), joinedWords(person.allergens, allergenWords));
    m_left->addWidget(card);
}

void PersonOverview::addRelations()
{
    auto* card = new Card(tr("Relatives and professionals"));
    if (isOpen(m_card) && may(Action::EditPeople)) {
        QPushButton* more = quietButton(tr("Add …"), QStringLiteral("add_relation"));
        more->setAccessibleName(tr("Add a relative or professional"));
        connect(more, &QPushButton::clicked, this, [this] {
            Relation relation;
            relation.personId = m_card.person.id;
            openDialog(new RelationDialog(m_frame, relation, this));
        });
        card->header()->add(more);
    }
    bool nobody = true;
    for (const Relation& relation : m_card.relations) {
        if (!relation.isActive)
            continue;
        addRelation(card->body(), relation);
        nobody = false;
    }
    if (nobody)
        card->body()->addWidget(wordsLabel(tr("Nobody is noted."), Look::Quiet));
    m_right->addWidget(card);
}

void PersonOverview::addRelation(QVBoxLayout* into, const Relation& relation)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(wordsLabel(relation.name));
    QStringList about{relation.role.isEmpty() ? words(relation.kind) : relation.role};
    if (!relation.phone.isEmpty())
        about << phoneForReading(relation.phone, country());
    text->addWidget(wordsLabel(about.join(QStringLiteral(" · ")), Look::Quiet));
    row->addLayout(text, 1);
    row->addWidget(
        relation.mayBeTold ? new Badge(tr("May be told"), Meaning::Good) : new Badge(tr("Tell nothing"), Meaning::Due));
    if (isOpen(m_card) && may(Action::EditPeople)) {
        QPushButton* change = quietButton(tr("Change"), QStringLiteral("change_relation"));
        change->setAccessibleName(tr("Change %1").arg(relation.name));
        connect(change, &QPushButton::clicked, this,
            [this, relation] { openDialog(new RelationDialog(m_frame, relation, this)); });
        row->addWidget(change);
    }
    into->addWidget(widget);
}

void PersonOverview::addGroups()
{
    auto* card = new Card(tr("Groups"));
    const bool manages = isOpen(m_card) && may(Action::ManageGroups);
    if (manages) {
        QPushButton* more = quietButton(tr("Add …"), QStringLiteral("add_group"));
        more->setAccessibleName(tr("Add to a group"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_frame.guard.run([this] { openDialog(new GroupChoiceDialog(m_frame, {m_card.person.id}, this)); });
        });
        card->header()->add(more);
    }
    for (const PeopleGroup& group : m_card.groups) {
        auto* widget = new QWidget;
        auto* row = new QHBoxLayout(widget);
        row->addWidget(wordsLabel(group.name), 1);
        if (manages) {
            QPushButton* leave = quietButton(tr("Leave"), QStringLiteral("leave_group"));
            leave->setAccessibleName(tr("Leave the group %1").arg(group.name));
            connect(leave, &QPushButton::clicked, this, [this, group] { leaveGroup(group); });
            row->addWidget(leave);
        }
        card->body()->addWidget(widget);
    }
    if (m_card.groups.empty())
        card->body()->addWidget(wordsLabel(tr("In no group."), Look::Quiet));
    m_right->addWidget(card);
}

void PersonOverview::addAboutThem()
{
    const Person& person = m_card.person;
    auto* card = new Card(tr("Languages and interests"));
    Facts facts(card);
    facts.add(tr("Speaks"), joinedWords(person.languages, languageWords));
    if (person.needsInterpreter)
        facts.add(tr("Interpreter"), tr("Needed"));
    facts.add(tr("Interests"), person.interests.join(QLatin1String(", ")));
    if (facts.isEmpty())
        card->body()->addWidget(wordsLabel(tr("Nothing is noted."), Look::Quiet));
    m_right->addWidget(card);
}

void PersonOverview::leaveGroup(const PeopleGroup& group)
{
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.people().leaveGroup(m_card.person.id, group.id);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("No longer in %1.").arg(group.name));
    });
}

} // namespace naervaer::ui

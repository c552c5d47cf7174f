// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_header.h"

#include "core/base/phone.h"
#include "core/workspace.h"
#include "ui/people/alert_dialog.h"
#include "ui/people/alias_dialog.h"
#include "ui/people/card_dialog.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/contact_dialog.h"
#include "ui/people/pause_dialog.h"
#include "ui/people/person_rights.h"
#include "ui/people/person_words.h"
#include "ui/people/raise_concern_dialog.h"
#include "ui/people/relation_dialog.h"
#include "ui/people/rhythm_dialog.h"
#include "ui/people/several_dialogs.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace naervaer::ui {

namespace {
QPushButton* verbButton(const QString& iconName, const QString& words, const QString& name)
{
    auto* button = new QPushButton(icon(iconName), words);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it
    return button;
}

Meaning alertMeaning(int priority)
{
    return priority == 1 ? Meaning::Need : priority == 2 ? Meaning::Due : Meaning::Rest;
}
} // namespace

PersonHeader::PersonHeader(const Frame& frame, QWidget* parent)
    : CardSection(frame, parent), m_name(wordsLabel({}, Look::Title)), m_facts(wordsLabel({}, Look::Quiet)),
      m_badges(new FlowLayout),
      m_log(verbButton(QStringLiteral("check"), tr("Log contact (Ctrl+L)"), QStringLiteral("log_contact"))),
      m_ring(verbButton(QStringLiteral("phone"), tr("Ring now (Ctrl+R)"), QStringLiteral("ring_now"))),
      m_edit(verbButton(QStringLiteral("pencil"), tr("Edit (Ctrl+E)"), QStringLiteral("edit"))),
      m_more(verbButton(QStringLiteral("ellipsis"), tr("More"), QStringLiteral("more_verbs"))),
      m_rights(new PersonRights(frame)),
      m_notices(new QVBoxLayout), m_phones(new QVBoxLayout)
{
    m_name->setObjectName(QStringLiteral("person_name"));
    buildVerbs();
    auto* who = new QVBoxLayout;
    who->addWidget(m_name);
    who->addWidget(m_facts);
    who->addLayout(m_badges);
    auto* verbs = new FlowLayout;
    for (QPushButton* each : {m_log, m_ring, m_edit, m_more, static_cast<QPushButton*>(m_rights)})
        verbs->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->addLayout(who);
    column->addLayout(m_notices);
    column->addLayout(m_phones);
    column->addLayout(verbs);
}

void PersonHeader::buildVerbs()
{
    m_log->setIcon(icon(QStringLiteral("check"), IconInk::OnAccent));
    dress(*m_log, Look::Primary);
    auto* menu = new QMenu(this);
    m_more->setMenu(menu);
    connect(m_log, &QPushButton::clicked, this, &PersonHeader::logContact);
    connect(m_edit, &QPushButton::clicked, this, &PersonHeader::edit);
    connect(m_ring, &QPushButton::clicked, this, [this] { m_frame.go.toCall(m_card.person.id); });
    connect(menu, &QMenu::aboutToShow, this, &PersonHeader::fillMenu);
}

void PersonHeader::fill(const naervaer::Card& card)
{
    m_card = card;
    const bool open = isOpen(card);
    m_name->setText(nameWords(card.person));
    m_facts->setText(facts());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_log->setVisible(open && may(Action::LogContacts));
    m_ring->setVisible(card.person.state == PersonState::Active && may(Action::MakeCalls));
    m_ring->setEnabled(std::ranges::any_of(card.phones, [](const Phone& phone) { return !phone.isWrong; }));
    m_edit->setVisible(open && may(Action::EditPeople));
    m_more->setVisible(open && may(Action::EditPeople));
    m_rights->showFor(card);
    fillBadges();
    fillNotices();
    fillPhones();
}

void PersonHeader::arrive()
{
    m_log->setFocus(Qt::OtherFocusReason);
}

QString PersonHeader::facts() const
{
    const Person& person = m_card.person;
    QStringList facts;
    if (person.birthYear)
        facts << tr("Born %1 (%2 this year)").arg(*person.birthYear).arg(today().year() - *person.birthYear);
    if (!person.languages.isEmpty())
        facts << tr("Speaks %1").arg(joinedWords(person.languages, languageWords));
    if (person.needsInterpreter)
        facts << tr("Needs an interpreter");
    if (!person.town.isEmpty() && !person.isProtected)
        facts << person.town;
    return facts.join(QStringLiteral(" · "));
}

void PersonHeader::fillBadges()
{
    emptyLayout(m_badges);
    if (m_card.person.state != PersonState::Active)
        m_badges->addWidget(new Badge(words(m_card.person.state), Meaning::Rest));
    if (m_card.person.isProtected)
        m_badges->addWidget(new Badge(tr("Protected address"), Meaning::Need));
    if (const auto rhythm = m_frame.workspace.contacts().rhythm(m_card.person.id); rhythm && rhythm->dueOn)
        m_badges->addWidget(new Badge(dueWords(rhythm->dueOn, today()), dueMeaning(rhythm->dueOn, today())));
}

void PersonHeader::fillNotices()
{
    emptyLayout(m_notices);
    m_rights->addNotices(m_notices);
    addAlias();
    addAlerts();
    addPauses();
    if (!m_card.person.remember.isEmpty())
        addStrip(m_notices, Meaning::Act, QStringLiteral("info"), tr("Remember: %1").arg(m_card.person.remember));
}

void PersonHeader::addAlias()
{
    if (!isAliasAlone(m_card.person) || !isOpen(m_card) || !may(Action::EditPeople))
        return;
    QBoxLayout* row = addStrip(m_notices, Meaning::Rest, QStringLiteral("user"), tr("Known by an alias only."));
    QPushButton* name = quietButton(tr("Has told a name … (Ctrl+B)"), QStringLiteral("name_alias"));
    connect(name, &QPushButton::clicked, this, &PersonHeader::nameAlias);
    row->addWidget(name);
}

void PersonHeader::addAlerts()
{
    std::vector<Alert> alerts = m_card.alerts;
    std::ranges::stable_sort(alerts, {}, &Alert::priority);
    for (const Alert& alert : alerts) {
        if (!alert.isShownOn(today()))
            continue;
        QBoxLayout* row = addStrip(m_notices, alertMeaning(alert.priority), QStringLiteral("triangle-alert"),
            alert.text, alert.toOn ? untilWords({alert.fromOn, alert.toOn}, today()) : QString());
        if (!may(Action::EditPeople))
            continue;
        QPushButton* change = quietButton(tr("Change"), QStringLiteral("change_alert"));
        change->setAccessibleName(tr("Change the alert: %1").arg(alert.text));
        connect(
            change, &QPushButton::clicked, this, [this, alert] { openDialog(new AlertDialog(m_frame, alert, this)); });
        QPushButton* end = quietButton(tr("End"), QStringLiteral("end_alert"));
        end->setAccessibleName(tr("End the alert: %1").arg(alert.text));
        connect(end, &QPushButton::clicked, this, [this, alert] { endAlert(alert); });
        row->addWidget(change);
        row->addWidget(end);
    }
}

void PersonHeader::addPauses()
{
    for (const Pause& pause : m_card.pauses) {
        const bool past = pause.toOn && *pause.toOn < today();
        if (!pause.isActive || past)
            continue;
        QBoxLayout* row =
            addStrip(m_notices, Meaning::Rest, QStringLiteral("circle-pause"), pauseWords(pause, today()), pause.note);
        if (!may(Action::AgreeRhythm))
            continue;
        QPushButton* change = quietButton(tr("Change"), QStringLiteral("change_pause"));
        change->setAccessibleName(tr("Change the pause"));
        connect(
            change, &QPushButton::clicked, this, [this, pause] { openDialog(new PauseDialog(m_frame, pause, this)); });
        QPushButton* end = quietButton(tr("Back now"), QStringLiteral("end_pause"));
        connect(end, &QPushButton::clicked, this, [this, pause] { endPause(pause); });
        row->addWidget(change);
        row->addWidget(end);
    }
}

void PersonHeader::fillPhones()
{
    emptyLayout(m_phones);
    for (const Phone& phone : m_card.phones)
        addPhone(phone);
    if (m_card.phones.empty() && isOpen(m_card))
        m_phones->addWidget(wordsLabel(tr("No phone is known."), Look::Quiet));
}

void PersonHeader::addPhone(const Phone& phone)
{
    auto* widget = new QWidget;
    auto* row = new FlowLayout(widget);
    QLabel* number = wordsLabel(phoneForReading(phone.number, country()), Look::Title);
    number->setWordWrap(false);
    number->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    number->setObjectName(QStringLiteral("phone_number"));
    row->addWidget(number);
    if (!phone.label.isEmpty())
        row->addWidget(new QLabel(phone.label));
    const bool silent = !phone.mayLeaveMessage || !phone.maySayWho;
    auto* rules = new Badge(messageRules(phone), phone.isWrong ? Meaning::Need : silent ? Meaning::Due : Meaning::Good);
    rules->setObjectName(QStringLiteral("message_rules"));
    row->addWidget(rules);
    m_phones->addWidget(widget);
}

void PersonHeader::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    const auto offer = [&](const QString& words, Action action, auto make) {
        menu->addAction(words, this, [this, make] { m_frame.guard.run([&] { openDialog(make()); }); })
            ->setEnabled(may(action));
    };
    const PersonId id = m_card.person.id;
    offer(tr("Alert …"), Action::EditPeople, [this, id] {
        Alert alert;
        alert.personId = id;
        return new AlertDialog(m_frame, alert, this);
    });
    offer(tr("Pause …"), Action::AgreeRhythm, [this, id] {
        Pause pause;
        pause.personId = id;
        return new PauseDialog(m_frame, pause, this);
    });
    offer(tr("Rhythm …"), Action::AgreeRhythm, [this, id] { return new RhythmDialog(m_frame, id, this); });
    offer(tr("Relative or professional …"), Action::EditPeople, [this, id] {
        Relation relation;
        relation.personId = id;
        return new RelationDialog(m_frame, relation, this);
    });
    offer(tr("Consent …"), Action::EditPeople,
        [this, id] { return new ConsentDialog(m_frame, id, ConsentPurpose::KeepCard, this); });
    offer(tr("Met under an alias … (Ctrl+B)"), Action::EditPeople,
        [this] { return new AliasDialog(m_frame, m_card, this); });
    offer(tr("Group …"), Action::ManageGroups, [this, id] { return new GroupChoiceDialog(m_frame, {id}, this); });
    offer(tr("Concern …"), Action::RaiseConcerns, [this, id] { return new RaiseConcernDialog(m_frame, id, this); });
    menu->addSeparator();
    const bool ended = m_card.person.state == PersonState::Ended;
    menu->addAction(
        ended ? tr("Resume contact") : tr("End contact as agreed"), this, [this, ended] { setState(!ended); });
}

void PersonHeader::logContact()
{
    if (m_log->isVisibleTo(this))
        m_frame.guard.run([this] { openDialog(new ContactDialog(m_frame, m_card.person, this)); });
}

void PersonHeader::nameAlias()
{
    if (m_edit->isVisibleTo(this))
        m_frame.guard.run([this] { openDialog(new AliasDialog(m_frame, m_card, this)); });
}

void PersonHeader::edit()
{
    if (m_edit->isVisibleTo(this))
        m_frame.guard.run([this] { openDialog(new CardDialog(m_frame, m_card, this)); });
}

void PersonHeader::setState(bool ended)
{
    m_frame.guard.run([&] {
        PeopleService& people = m_frame.workspace.people();
        const PersonId id = m_card.person.id;
        const Problems problems = ended ? people.endContact(id) : people.resumeContact(id);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(ended ? tr("Contact is ended; the card rests.") : tr("Contact is resumed."));
    });
}

void PersonHeader::endAlert(const Alert& alert)
{
    m_frame.guard.run([&] {
        Alert ended = alert;
        ended.isActive = false;
        if (const Problems problems = m_frame.workspace.people().amendAlert(ended); !problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("The alert is ended."));
    });
}

void PersonHeader::endPause(const Pause& pause)
{
    m_frame.guard.run([&] {
        Pause ended = pause;
        if (pause.fromOn >= today())
            ended.isActive = false;
        else
            ended.toOn = today().addDays(-1);
        if (const Problems problems = m_frame.workspace.contacts().amendPause(ended); !problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("The pause is over."));
    });
}

} // namespace naervaer::ui

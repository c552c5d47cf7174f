// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alias_dialog.h"

#include "core/people/people_rules.h"
#include "core/workspace.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/similar_people.h"
#include "ui/shell/guard.h"
#include "ui/shell/words.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace naervaer::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto pauseInTyping = 120ms;

/// The consent to our keeping the card that holds today, if there is one.
const Consent* keptWithConsent(const naervaer::Card& card, QDate today)
{
    const auto holds = [today](const Consent& each) {
        return each.purpose == ConsentPurpose::KeepCard && each.holdsOn(today);
    };
    const auto found = std::ranges::find_if(card.consents, holds);
    return found == card.consents.end() ? nullptr : &*found;
}

QLabel* quietWords(const QString& words)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    dress(*label, Look::Quiet);
    return label;
}

void append(Problems& problems, const Problems& more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}
} // namespace

AliasDialog::AliasDialog(const Frame& frame, const naervaer::Card& card, QWidget* parent)
    : RecordDialog(tr("The alias becomes a person"), frame.ask, parent), m_frame(frame), m_card(card),
      m_consent(*this, frame.workspace.desk().clock), m_name(new QLineEdit(card.person.name)),
      m_nickname(new QLineEdit(card.person.nickname)),
      m_similar(new SimilarPeople(frame.workspace.organisation().organisation().country)),
      m_alias(new QLineEdit(card.person.alias)), m_count(quietWords({}))
{
    setObjectName(QStringLiteral("aliasDialog"));
    keepTyped(frame.workspace.drafts(), {m_card.person.id});
    addName();
    addAlias();
    addConsent();
    countUnderAlias();
    watchTyping();
    setSaveWords(tr("Make it one person"));
    onSave([this] { return upgrade(); });
}

void AliasDialog::addName()
{
    beginGroup(tr("The name"));
    add(QStringLiteral("name"), tr("Full name"), m_name);
    add(QStringLiteral("nickname"), tr("Called"), m_nickname);
    add(QStringLiteral("similar"), QString(), m_similar);
    connect(m_similar, &SimilarPeople::chosen, this, &AliasDialog::openOther);
}

void AliasDialog::addAlias()
{
    beginGroup(tr("What was logged under the alias"));
    add(QStringLiteral("alias"), tr("Alias"), m_alias);
    m_count->setObjectName(QStringLiteral("under_alias"));
    add(QString(), QString(), m_count);
}

void AliasDialog::addConsent()
{
    const QDate today = m_frame.workspace.desk().clock.today();
    beginGroup(tr("Consent to our keeping the card"));
    if (const Consent* given = keptWithConsent(m_card, today)) {
        add(QString(), QString(), quietWords(tr("Given %1.").arg(dayWords(given->givenOn, today))));
        return;
    }
    m_asked = new QCheckBox(tr("The person says yes to our keeping the card"));
    add(QStringLiteral("asked"), QString(), m_asked);
    m_consent.add();
}

void AliasDialog::watchTyping()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        lookForSimilar();
        countUnderAlias();
    });
    for (QLineEdit* line : {m_name, m_nickname, m_alias})
        connect(line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

void AliasDialog::lookForSimilar()
{
    m_frame.guard.run([&] {
        auto people = m_frame.workspace.people().similar(named(), m_card.phones);
        std::erase_if(people, [&](const PersonLine& each) { return each.id == m_card.person.id; });
        m_similar->offer(people);
    });
}

void AliasDialog::countUnderAlias()
{
    m_frame.guard.run([&] { m_contacts = m_frame.workspace.contacts().countUnderAlias(alias()); });
    m_count->setText(m_contacts == 0
            ? tr("No contact waits under this alias. What is on the card already stays there.")
            : tr("%n contact(s) under this alias become the person's. Nobody is counted twice.", nullptr, m_contacts));
}

/// The other card is there already: both become one, which is for those who may merge.
void AliasDialog::openOther(PersonId person)
{
    leave();
    if (!m_frame.workspace.desk().session.may(Action::MergePeople))
        return m_frame.go.toCard(person, LookPurpose::CardCare);
    m_frame.guard.run([&] { openDialog(new MergeDialog(m_frame, person, m_card.person.id, parentWidget())); });
}

QString AliasDialog::alias() const
{
    return m_alias->text().trimmed();
}

Person AliasDialog::named() const
{
    Person person = m_card.person;
    person.name = m_name->text().trimmed();
    person.nickname = m_nickname->text().trimmed();
    if (person.alias.isEmpty())
        person.alias = alias();
    return person;
}

Problems AliasDialog::check(const Person& person, const Consent& consent) const
{
    const QDate today = m_frame.workspace.desk().clock.today();
    Problems problems;
    if (person.name.isEmpty() && person.nickname.isEmpty())
        problems.push_back({QStringLiteral("alias.name_missing"), QStringLiteral("name")});
    append(problems, checkPerson(tidied(person), today));
    if (m_contacts == 0 && !isAliasAlone(m_card.person))
        problems.push_back({QStringLiteral("alias.unknown"), QStringLiteral("alias")});
    if (!m_asked)
        return problems;
    if (!m_asked->isChecked())
        problems.push_back({QStringLiteral("alias.consent_missing"), QStringLiteral("asked")});
    append(problems, checkConsent(consent, person.birthYear, today));
    return problems;
}

Problems AliasDialog::upgrade()
{
    Consent consent;
    consent.personId = m_card.person.id;
    consent.purpose = ConsentPurpose::KeepCard;
    consent = m_consent.read(consent);
    countUnderAlias(); // what was typed last may not have been counted yet
    const Person person = named();
    Problems problems = check(person, consent);
    if (!problems.empty())
        return problems;
    UndoStack& undo = m_frame.workspace.desk().undo;
    size_t steps = 0;
    problems = perform(person, consent, steps);
    undo.join(steps, QStringLiteral("contacts.upgrade_alias"));
    if (problems.empty())
        m_frame.go.done(tr("The alias is %1 now.").arg(person.shownName()));
    else if (steps > 0)
        append(problems, undo.undo());
    return problems;
}

Problems AliasDialog::perform(const Person& person, const Consent& consent, size_t& steps)
{
    if (m_asked) {
        const auto taken = m_frame.workspace.people().takeConsent(consent);
        if (!taken)
            return taken.problems();
        ++steps;
    }
    const Person& before = m_card.person;
    if (person.name != before.name || person.nickname != before.nickname || person.alias != before.alias) {
        if (Problems problems = m_frame.workspace.people().amend(person, m_card.phones); !problems.empty())
            return problems;
        ++steps;
    }
    if (m_contacts == 0)
        return {};
    Problems problems = m_frame.workspace.contacts().upgradeAlias(alias(), person.id);
    steps += problems.empty() ? 1 : 0;
    return problems;
}

bool isAliasAlone(const Person& person)
{
    return person.name.isEmpty() && person.nickname.isEmpty() && !person.alias.isEmpty();
}

} // namespace naervaer::ui

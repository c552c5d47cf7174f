// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contact_dialog.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace naervaer::ui {

namespace {
constexpr int mostHeads = 2000;
constexpr int minutesOfADay = 1440;
constexpr int bestMood = 5;

QSpinBox* headsBox(int least, int value)
{
    auto* box = new QSpinBox;
    box->setRange(least, mostHeads);
    box->setValue(value);
    return box;
}

std::vector<ChipEditor::Choice> topicChoices()
{
    std::vector<ChipEditor::Choice> all;
    for (const QString& code : allTopics())
        all.push_back({code, topicWords(code)});
    return all;
}
} // namespace

ContactDialog::ContactDialog(const Frame& frame, const Person& person, QWidget* parent)
    : RecordDialog(tr("Log a contact"), frame.ask, parent), m_frame(frame), m_person(person),
      m_kind(codeBox(ContactKind::Visit)), m_day(new DateEdit(frame.workspace.desk().clock)), m_time(new TimeEdit),
      m_adults(headsBox(1, 1)), m_children(headsBox(0, 0)), m_minutes(new QLineEdit), m_mood(new QComboBox),
      m_topics(new ChipEditor(topicChoices())), m_note(new QPlainTextEdit),
      m_concern(new QCheckBox(tr("I am worried: somebody else must look at the note")))
{
    setObjectName(QStringLiteral("contactDialog"));
    addMeeting();
    addTalk();
    setSaveWords(tr("Log it"));
    onSave([this] { return log(); });
}

void ContactDialog::addMeeting()
{
    const QDateTime now = toLocal(m_frame.workspace.desk().clock.now());
    m_day->setDate(now.date());
    m_time->setTime(now.time());
    beginGroup(tr("The meeting with %1").arg(m_person.shownName()));
    add(QStringLiteral("kind"), tr("How you met"), m_kind);
    add(QStringLiteral("day"), tr("Day"), m_day);
    add(QStringLiteral("at"), tr("Time"), m_time);
    add(QStringLiteral("adults"), tr("Adults, the person included"), m_adults);
    add(QStringLiteral("children"), tr("Children"), m_children);
}

void ContactDialog::addTalk()
{
    m_minutes->setMaximumWidth(m_minutes->fontMetrics().averageCharWidth() * 12);
    m_mood->addItem(tr("Not said"));
    for (int mood = 1; mood <= bestMood; ++mood)
        m_mood->addItem(moodWords(mood), mood);
    beginGroup(tr("What was said"));
    add(QStringLiteral("minutes"), tr("Minutes"), m_minutes);
    add(QStringLiteral("mood"), tr("Mood"), m_mood);
    add(QStringLiteral("topics"), tr("Topics"), m_topics);
    add(QStringLiteral("note"), tr("Note"), m_note);
    add(QStringLiteral("concern"), QString(), m_concern);
}

Contact ContactDialog::contact(Problems& problems) const
{
    Contact contact;
    contact.personId = m_person.id;
    contact.kind = chosenIn<ContactKind>(m_kind);
    const QDateTime now = toLocal(m_frame.workspace.desk().clock.now());
    contact.at = fromLocal(m_day->date().value_or(now.date()), m_time->time().value_or(now.time()));
    contact.adults = m_adults->value();
    contact.children = m_children->value();
    contact.municipalityCode = m_person.municipalityCode;
    contact.topics = m_topics->chosen();
    contact.note = m_note->toPlainText().trimmed();
    if (m_mood->currentIndex() > 0)
        contact.mood = m_mood->currentData().toInt();
    if (!m_minutes->text().trimmed().isEmpty()) {
        if (const auto minutes = parseWhole(m_minutes->text(), 0, minutesOfADay))
            contact.minutes = *minutes;
        else
            problems.push_back({QStringLiteral("contact.minutes_out_of_range"), QStringLiteral("minutes"),
                {QStringLiteral("0"), QString::number(minutesOfADay)}});
    }
    if (m_concern->isChecked() && contact.note.isEmpty())
        problems.push_back({QStringLiteral("concern.text_missing"), QStringLiteral("note")});
    return contact;
}

Problems ContactDialog::log()
{
    Problems problems;
    const Contact met = contact(problems);
    if (!problems.empty())
        return problems;
    const auto logged = m_frame.workspace.contacts().record(met);
    if (!logged)
        return logged.problems();
    if (m_concern->isChecked())
        problems = raiseConcern(*logged);
    m_frame.go.done(tr("The contact is logged."));
    m_frame.go.refused(problems);
    return {};
}

Problems ContactDialog::raiseConcern(ContactId contact)
{
    Concern concern;
    concern.personId = m_person.id;
    concern.contactId = contact;
    concern.text = m_note->toPlainText().trimmed();
    const auto raised = m_frame.workspace.concerns().raise(concern);
    if (!raised)
        return raised.problems();
    m_frame.workspace.desk().undo.join(2, QStringLiteral("contacts.record"));
    return {};
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/meeting_fields.h"

#include "core/base/parse.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/date_edit.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace naervaer::ui {

namespace {
constexpr int mostHeads = 2000;
constexpr int minutesOfADay = 1440;
constexpr int bestMood = 5;

QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::MeetingFields", words);
}

std::vector<ChipEditor::Choice> topicChoices()
{
    std::vector<ChipEditor::Choice> all;
    for (const QString& code : allTopics())
        all.push_back({code, topicWords(code)});
    return all;
}
} // namespace

MeetingFields::MeetingFields(RecordDialog& dialog, const Clock& clock) : m_dialog(dialog), m_clock(clock) { }

void MeetingFields::addWhen(ContactKind kind)
{
    const QDateTime now = toLocal(m_clock.now());
    m_kind = codeBox(kind);
    m_day = new DateEdit(m_clock);
    m_day->setDate(now.date());
    m_time = new TimeEdit;
    m_time->setTime(now.time());
    m_dialog.add(QStringLiteral("kind"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "How you met")), m_kind);
    m_dialog.add(QStringLiteral("day"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Day")), m_day);
    m_dialog.add(QStringLiteral("at"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Time")), m_time);
}

void MeetingFields::addMinutes()
{
    m_minutes = new QLineEdit;
    m_minutes->setMaximumWidth(m_minutes->fontMetrics().averageCharWidth() * 12);
    m_dialog.add(
        QStringLiteral("minutes"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Minutes")), m_minutes);
}

void MeetingFields::addMood()
{
    m_mood = new QComboBox;
    m_mood->addItem(say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Not said")));
    for (int mood = 1; mood <= bestMood; ++mood)
        m_mood->addItem(moodWords(mood), mood);
    m_dialog.add(QStringLiteral("mood"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Mood")), m_mood);
}

void MeetingFields::addTold()
{
    m_topics = new ChipEditor(topicChoices());
    m_note = new QPlainTextEdit;
    m_dialog.add(QStringLiteral("topics"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Topics")), m_topics);
    m_dialog.add(QStringLiteral("note"), say(QT_TRANSLATE_NOOP("naervaer::ui::MeetingFields", "Note")), m_note);
}

Contact MeetingFields::read(Problems& problems) const
{
    Contact contact;
    const QDateTime now = toLocal(m_clock.now());
    if (m_kind) {
        contact.kind = chosenIn<ContactKind>(m_kind);
        contact.at = fromLocal(m_day->date().value_or(now.date()), m_time->time().value_or(now.time()));
    }
    if (m_minutes)
        readMinutes(contact, problems);
    if (m_mood && m_mood->currentIndex() > 0)
        contact.mood = m_mood->currentData().toInt();
    if (m_topics) {
        contact.topics = m_topics->chosen();
        contact.note = m_note->toPlainText().trimmed();
    }
    return contact;
}

void MeetingFields::readMinutes(Contact& contact, Problems& problems) const
{
    if (m_minutes->text().trimmed().isEmpty())
        return;
    if (const auto minutes = parseWhole(m_minutes->text(), 0, minutesOfADay))
        contact.minutes = *minutes;
    else
        problems.push_back({QStringLiteral("contact.minutes_out_of_range"), QStringLiteral("minutes"),
            {QStringLiteral("0"), QString::number(minutesOfADay)}});
}

QSpinBox* headsBox(int least)
{
    auto* box = new QSpinBox;
    box->setRange(least, mostHeads);
    box->setValue(least);
    return box;
}

} // namespace naervaer::ui

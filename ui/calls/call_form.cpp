// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_form.h"

#include "ui/calls/outcome_keys.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

constexpr int moods = 5;
const QString outcomeKey = QStringLiteral("outcome");
const QString moodKey = QStringLiteral("mood");
const QString topicsKey = QStringLiteral("topics");
const QString noteKey = QStringLiteral("note");
const QString concernKey = QStringLiteral("concern");
const QString concernTextKey = QStringLiteral("concern_text");
const QString rememberKey = QStringLiteral("remember");

std::vector<ChipEditor::Choice> topicChoices()
{
    std::vector<ChipEditor::Choice> choices;
    for (const QString& code : allTopics())
        choices.push_back({code, topicWords(code)});
    return choices;
}

} // namespace

CallForm::CallForm(QWidget* parent)
    : QWidget(parent), m_outcomes(new OutcomeKeys), m_mood(new QButtonGroup(this)),
      m_topics(new ChipEditor(topicChoices())), m_note(new QPlainTextEdit),
      m_concern(new QCheckBox(tr("⚑ Concern (F)"))), m_concernText(new QLineEdit), m_remember(new QLineEdit)
{
    setObjectName(QStringLiteral("callForm"));
    build();
    connect(m_outcomes, &OutcomeKeys::chosenChanged, this, &CallForm::changed);
    connect(m_mood, &QButtonGroup::idToggled, this, &CallForm::changed);
    connect(m_topics, &ChipEditor::changed, this, &CallForm::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CallForm::changed);
    connect(m_concernText, &QLineEdit::textChanged, this, &CallForm::changed);
    connect(m_remember, &QLineEdit::textChanged, this, &CallForm::changed);
    connect(m_concern, &QCheckBox::toggled, this, [this](bool on) {
        m_concernText->setVisible(on);
        emit changed();
    });
}

void CallForm::build()
{
    const auto label = [this](const QString& text, QWidget* field) {
        auto* words = new QLabel(text, this);
        dress(*words, Look::Quiet);
        words->setBuddy(field);
        (field->focusProxy() ? field->focusProxy() : field)->setAccessibleName(QString(text).remove(u'&'));
        return words;
    };
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    followType(*m_note, [this] { m_note->setFixedHeight(m_note->fontMetrics().height() * 4); });
    m_concern->setObjectName(QStringLiteral("concern"));
    m_concernText->setObjectName(QStringLiteral("concernText"));
    m_concernText->setPlaceholderText(tr("What worries you? Empty: the note says it"));
    m_concernText->setAccessibleName(tr("What worries you?"));
    m_concernText->hide();
    m_remember->setObjectName(QStringLiteral("remember"));
    m_topics->setObjectName(QStringLiteral("topics"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcomes);
    layout->addWidget(moodRow());
    layout->addWidget(label(tr("Talked about"), m_topics));
    layout->addWidget(m_topics);
    layout->addWidget(label(tr("Note (N)"), m_note));
    layout->addWidget(m_note);
    layout->addWidget(m_concern);
    layout->addWidget(m_concernText);
    layout->addWidget(label(tr("Remember next time"), m_remember));
    layout->addWidget(m_remember);
}

QWidget* CallForm::moodRow()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Mood (Alt+1 – 5)"));
    dress(*title, Look::Quiet);
    layout->addWidget(title);
    for (int mood = 1; mood <= moods; ++mood) {
        auto* button = new QPushButton(QString::number(mood));
        button->setObjectName(QStringLiteral("mood%1").arg(mood));
        button->setCheckable(true);
        button->setAutoDefault(false);
        // Not the button's own shortcut: that one presses it a moment later, when the next person may be shown already.
        connect(new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(mood)), button), &QShortcut::activated, button,
            &QPushButton::click);
        button->setToolTip(moodWords(mood));
        button->setAccessibleName(tr("Mood %1 of 5: %2").arg(mood).arg(moodWords(mood)));
        dress(*button, Look::Chip);
        m_mood->addButton(button, mood);
        layout->addWidget(button);
    }
    return row;
}

void CallForm::clear(const QString& remember)
{
    const QSignalBlocker quiet(this);
    m_outcomes->choose(std::nullopt);
    m_mood->setExclusive(false);
    for (QAbstractButton* button : m_mood->buttons())
        button->setChecked(false);
    m_mood->setExclusive(true);
    m_topics->setChosen({});
    m_note->clear();
    m_concern->setChecked(false);
    m_concernText->clear();
    m_rememberBefore = remember;
    m_remember->setText(remember);
}

std::optional<CallOutcome> CallForm::outcome() const
{
    return m_outcomes->chosen();
}

CallReport CallForm::report() const
{
    CallReport report;
    report.outcome = m_outcomes->chosen().value_or(CallOutcome::Reached);
    if (m_mood->checkedId() > 0)
        report.mood = m_mood->checkedId();
    report.topics = m_topics->chosen();
    report.note = m_note->toPlainText().trimmed();
    report.concern = m_concern->isChecked();
    report.concernText = m_concernText->text().trimmed();
    if (m_remember->text().trimmed() != m_rememberBefore)
        report.remember = m_remember->text().trimmed();
    return report;
}

bool CallForm::isEmpty() const
{
    const CallReport now = report();
    return !m_outcomes->chosen() && !now.mood && now.topics.isEmpty() && now.note.isEmpty() && !now.concern
        && !now.remember;
}

QJsonObject CallForm::typed() const
{
    const CallReport now = report();
    QJsonObject body{{noteKey, m_note->toPlainText()}, {topicsKey, QJsonArray::fromStringList(now.topics)},
        {concernKey, now.concern}, {concernTextKey, now.concernText}};
    if (m_outcomes->chosen())
        body.insert(outcomeKey, QString(codeOf(now.outcome)));
    if (now.mood)
        body.insert(moodKey, *now.mood);
    if (now.remember)
        body.insert(rememberKey, *now.remember);
    return body;
}

void CallForm::restore(const QJsonObject& typed)
{
    const QSignalBlocker quiet(this);
    m_outcomes->choose(fromCode<CallOutcome>(typed.value(outcomeKey).toString()));
    if (QAbstractButton* button = m_mood->button(typed.value(moodKey).toInt()))
        button->setChecked(true);
    QStringList topics;
    for (const QJsonValue& code : typed.value(topicsKey).toArray())
        topics.append(code.toString());
    m_topics->setChosen(topics);
    m_note->setPlainText(typed.value(noteKey).toString());
    m_concern->setChecked(typed.value(concernKey).toBool());
    m_concernText->setText(typed.value(concernTextKey).toString());
    if (typed.contains(rememberKey))
        m_remember->setText(typed.value(rememberKey).toString());
}

void CallForm::takeFocus()
{
    m_outcomes->takeFocus();
}

bool CallForm::takeKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int digit = event.key() - Qt::Key_0;
    if (digit >= 1 && digit <= static_cast<int>(Codes<CallOutcome>::all.size())) {
        m_outcomes->choose(static_cast<CallOutcome>(digit));
        return true;
    }
    if (event.key() == Qt::Key_N) {
        m_note->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (event.key() == Qt::Key_F) {
        m_concern->toggle();
        return true;
    }
    return false;
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round.h"

#include <QJsonObject>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace naervaer::ui {

class ChipEditor;
class OutcomeKeys;

/// What a caller says of a call: outcome, mood, topics, note, concern, what to remember. Digits choose an outcome
/// while no text field has the keyboard.
class CallForm : public QWidget {
    Q_OBJECT
public:
    explicit CallForm(QWidget* parent = nullptr);

    /// Begins anew; `remember` is the card's line as it stands.
    void clear(const QString& remember);
    /// The report as typed; without an outcome the caller has not said how it went.
    [[nodiscard]] std::optional<CallOutcome> outcome() const;
    [[nodiscard]] CallReport report() const;
    /// What is typed, for a draft, and back again.
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject& typed);
    [[nodiscard]] bool isEmpty() const;
    /// Takes the keyboard to the outcomes: where one goes after hanging up.
    void takeFocus();
    /// A key pressed on the page: an outcome, N for the note, F for the concern. True when it meant something.
    [[nodiscard]] bool takeKey(const QKeyEvent& event);

signals:
    void changed();

private:
    void build();
    [[nodiscard]] QWidget* moodRow();

    OutcomeKeys* m_outcomes;
    QButtonGroup* m_mood;
    ChipEditor* m_topics;
    QPlainTextEdit* m_note;
    QCheckBox* m_concern;
    QLineEdit* m_concernText;
    QLineEdit* m_remember;
    QString m_rememberBefore;
};

} // namespace naervaer::ui

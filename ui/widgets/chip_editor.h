// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace naervaer::ui {

class FlowLayout;

/// Picks several from a list (diets, languages, interests): what is chosen stands as chips before a line where
/// typing finds the next. Enter takes the first that fits, Down opens the list, Backspace in an empty line takes the
/// last chip away, Left goes into the chips, where Delete takes one away.
class ChipEditor : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList chosen READ chosen WRITE setChosen NOTIFY changed USER true)
public:
    struct Choice {
        QString code;
        QString text;
    };

    explicit ChipEditor(std::vector<Choice> choices, QWidget* parent = nullptr);

    /// The codes in the order they were chosen.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// A code without a choice is kept and shown as itself, so that saving loses nothing.
    void setChosen(const QStringList& codes);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QToolButton* chip(const QString& code);
    [[nodiscard]] QString textOf(const QString& code) const;
    void choose(const QString& text);
    void remove(const QString& code);
    void offerTheRest();
    [[nodiscard]] bool lineKey(int key);
    [[nodiscard]] bool chipKey(const QToolButton* chip, int key);
    /// Moves the focus to the chip at `index`, or to the line beyond the last.
    void focusChip(int index);

    std::vector<Choice> m_choices;
    QStringList m_chosen;
    std::vector<QToolButton*> m_chips;
    FlowLayout* m_flow;
    QLineEdit* m_line;
    QStringListModel* m_rest;
    QCompleter* m_completer;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"
#include "ui/shell/words.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace naervaer::ui {

class IconLabel;

/// One line that says what was done or what is wrong, with at most one thing to do about it. Never in the way:
/// good news goes by itself, the rest when it is closed or something newer is said.
class MessageStrip : public QFrame {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void say(Meaning meaning, const QString& sentence);
    /// With a button: `action` is its words, keys included ("Undo (Ctrl+Z)"). Pressing it closes the strip first.
    void say(Meaning meaning, const QString& sentence, const QString& action, std::function<void()> act);
    /// What the guard reports: sentence and advice, the engine's words on hover.
    void say(const Trouble& trouble);

    [[nodiscard]] QString sentence() const;

public slots:
    void close();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void act();
    void announce();

    IconLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
    std::function<void()> m_act;
    QTimer m_leave{this};
};

} // namespace naervaer::ui

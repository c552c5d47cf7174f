// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/calls/call_form.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace naervaer::ui {

/// The call itself: the number to ring with its message rules, how long it lasts, and what came of it.
class CallPanel : public QWidget {
    Q_OBJECT
public:
    explicit CallPanel(QWidget* parent = nullptr);

    /// A person to ring: her numbers (first one first) in the way `country` reads them. In a demo nothing is dialled.
    void show(const std::vector<Phone>& phones, const QString& remember, const QString& country, bool isDemo);
    void showNobody();

    [[nodiscard]] CallForm& form() { return *m_form; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Everything the caller said, with the number rung and the minutes it took.
    [[nodiscard]] CallReport report() const;
    /// What ends the call, Save and Skip: for the page to keep in sight while the rest scrolls.
    [[nodiscard]] QWidget* verbs() { return m_verbs; }
    /// Where the next step is: ring, hang up, or say how it went.
    void takeFocus();

public slots:
    /// Rings, or hangs up when a call is running.
    void ringOrHangUp();
    void copyNumber();

signals:
    void runs(bool running); ///< A call began, or is over.
    void saveWanted();
    void skipWanted();
    /// Something to tell that is no trouble: no program here can dial, the number was copied.
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildVerbs();
    void choosePhone(int index);
    void dial();
    void showTime();

    QLabel* m_number;
    QLabel* m_rules;
    QLabel* m_time;
    QPushButton* m_ring;
    QPushButton* m_copy;
    QPushButton* m_other;
    QPushButton* m_save;
    QPushButton* m_skip;
    QWidget* m_verbs;
    CallForm* m_form;
    std::vector<Phone> m_phones;
    int m_chosen = 0;
    QString m_country;
    bool m_isDemo = false;
    bool m_running = false;
    qint64 m_seconds = 0;
    QDateTime m_begun;
    QTimer m_tick;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace naervaer::ui {

/// What a long job is doing, how far it has come, and the button that stops it.
class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// Shows the strip for a job that `stop` ends; without a state (std::nostopstate) it cannot be stopped.
    void start(const QString& what, std::stop_source stop);
    /// `done` of `total`; a total of 0 means nobody knows how much there is.
    void advance(int done, int total);
    void finish();

private:
    void stop();

    QLabel* m_what;
    QLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_stopButton;
    std::stop_source m_stop{std::nostopstate};
};

} // namespace naervaer::ui

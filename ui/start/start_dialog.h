// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QVBoxLayout;

namespace naervaer::ui {

class MessageStrip;
class ProgressStrip;

/// What a new user meets first: try it with invented people, begin a register of one's own, or open one.
class StartDialog : public QDialog {
    Q_OBJECT
public:
    /// `recent` are register files opened before, newest first.
    explicit StartDialog(const QStringList& recent, QWidget* parent = nullptr);

    /// Where troubles are said.
    [[nodiscard]] MessageStrip& strip() { return *m_strip; }
    /// Shows how far a demo file is; everything else waits meanwhile.
    [[nodiscard]] ProgressStrip& progress() { return *m_progress; }
    void setChoicesEnabled(bool enabled) { m_choices->setEnabled(enabled); }

signals:
    void demoWanted(bool norwegian);
    void newWanted();
    void openWanted();
    void restoreWanted();
    void fileChosen(const QString& file);

private:
    void addChoice(const QString& name, const QString& iconName, const QString& title, const QString& detail,
        void (StartDialog::*wanted)(), bool primary);
    void addRecent(const QStringList& files);

    MessageStrip* m_strip;
    ProgressStrip* m_progress;
    QWidget* m_choices;
    QVBoxLayout* m_list;
};

} // namespace naervaer::ui

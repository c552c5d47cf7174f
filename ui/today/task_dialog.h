// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace naervaer::ui {

class DateEdit;

/// A new task: what, by when, and whose it is: a helper's or a role's.
class NewTaskDialog : public RecordDialog {
    Q_OBJECT
public:
    explicit NewTaskDialog(const Frame& frame, QWidget* parent = nullptr);

private:
    [[nodiscard]] Task task() const;

    Frame m_frame;
    QPlainTextEdit* m_text;
    DateEdit* m_due;
    QComboBox* m_owner;
};

/// A task that waits: done, and how; or handed to somebody else.
class TaskDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `subject` names whom it is about; may be empty.
    TaskDialog(const Frame& frame, const Task& task, const QString& subject, QWidget* parent = nullptr);

private:
    void addStory(const Task& task, const QString& subject);
    [[nodiscard]] Problems save();
    [[nodiscard]] Problems endOrHandOver();

    Frame m_frame;
    Task m_task;
    QPlainTextEdit* m_how;
    QComboBox* m_owner;
};

/// What the task asks for: its text, else the words of its reason.
[[nodiscard]] QString taskWords(const Task& task);

} // namespace naervaer::ui

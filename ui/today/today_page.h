// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern_service.h"
#include "core/tasks/task.h"
#include "ui/shell/page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace naervaer::ui {

class Card;
class FirstSteps;
class KeptDrafts;
class LineList;

/// What needs somebody today: calls, people forgotten, concerns and tasks, each a short list with its one verb.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fit();
    void layOut();
    Card* callsCard();
    Card* forgottenCard();
    Card* concernsCard();
    Card* tasksCard();
    void connectLists();
    void readCalls();
    void readForgotten();
    void readConcerns();
    void readTasks();
    void openConcern(qint64 id);
    void openTask(qint64 id);
    [[nodiscard]] const TaskLine* taskOf(qint64 id) const;
    void showTask(const TaskLine& line);
    /// The dialog of the task that is chosen: done, or handed over.
    void endTask();
    void addTask();
    void logGroup();

    FirstSteps* m_firstSteps;
    KeptDrafts* m_drafts;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Card*> m_cards;
    int m_across = 0; ///< Cards side by side.
    QLabel* m_due;
    QLabel* m_forgottenCount;
    LineList* m_rounds;
    LineList* m_forgotten;
    LineList* m_concerns;
    LineList* m_tasks;
    QPushButton* m_begin;
    QPushButton* m_group;
    QPushButton* m_endTask;
    QPushButton* m_newTask;
    QToolButton* m_handled;
    std::vector<ConcernLine> m_concernLines;
    std::vector<TaskLine> m_taskLines;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round_service.h"
#include "ui/shell/table_model.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace naervaer::ui {

/// Tonight's queue of a round, in the order people are rung.
class QueuePanel : public QWidget {
    Q_OBJECT
public:
    explicit QueuePanel(QWidget* parent = nullptr);

    void setRounds(const std::vector<RoundLine>& rounds, RoundId chosen);
    [[nodiscard]] RoundId round() const;
    void setQueue(std::vector<QueueEntry> queue, const QHash<HelperId, QString>& helpers, HelperId me, QDate today);
    [[nodiscard]] const std::vector<QueueEntry>& queue() const { return m_model.rows(); }
    /// Marks the person's line without asking for it.
    void setCurrent(PersonId person);
    void setPlanningAllowed(bool allowed);
    /// One line whose button opens the list, for a window too narrow for it.
    void setCompact(bool compact);
    /// Who comes next, for a place where there is room when the list is not in sight. Whoever places it owns it.
    [[nodiscard]] QLabel* ahead() const { return m_ahead; }

signals:
    void roundChosen(naervaer::RoundId id);
    /// Somebody was picked from the list, by Enter or a click.
    void picked(naervaer::PersonId person);
    void planWanted();

private:
    [[nodiscard]] QString waiting(const QueueEntry& entry) const;
    void buildCompact();
    void sayWhoIsAhead();
    void fillMenu();

    QComboBox* m_rounds;
    QLabel* m_left;
    QMenu* m_menu;
    QPushButton* m_open;
    QLabel* m_ahead;
    QTableView* m_table;
    QPushButton* m_plan;
    QBoxLayout* m_layout;
    TableModel<QueueEntry> m_model;
    QHash<HelperId, QString> m_helpers;
    HelperId m_me;
    PersonId m_current;
    QDate m_today;
};

} // namespace naervaer::ui

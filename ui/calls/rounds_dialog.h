// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round_service.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace naervaer::ui {

class MessageStrip;

/// Planning: the rounds of the centre on the left, the people of the chosen one on the right.
class RoundsDialog : public QDialog {
    Q_OBJECT
public:
    explicit RoundsDialog(const Frame& frame, QWidget* parent = nullptr);

private:
    void build();
    void connectAll();
    void readRounds(RoundId chosen);
    void readMembers();
    [[nodiscard]] RoundId chosen() const;
    void addRound();
    void changeRound();
    void find(const QString& typed);
    void addFound();
    void removeMember();
    void tell(const Problems& problems);

    Frame m_frame;
    std::vector<RoundLine> m_rounds;
    TableModel<PersonLine> m_members;
    MessageStrip* m_strip;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QLabel* m_title;
    QLineEdit* m_find;
    QListWidget* m_found;
    QTableView* m_table;
    QPushButton* m_remove;
    QPushButton* m_close;
};

} // namespace naervaer::ui

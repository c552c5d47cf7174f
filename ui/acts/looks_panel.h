// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act_line.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

namespace naervaer::ui {

/// The looks at cards that were drawn this month, for somebody in charge to say whether they belonged to the work.
class LooksPanel : public ListPage {
    Q_OBJECT
public:
    explicit LooksPanel(const Frame& frame, QWidget* parent = nullptr);

    void show(std::vector<LookLine> looks);

private:
    [[nodiscard]] std::vector<TableModel<LookLine>::Column> columns() const;
    void judge(int row, LookAnswer answer);

    const Frame& m_frame;
    QPushButton* m_fitting;
    QPushButton* m_askWhy;
    TableModel<LookLine>* m_model;
};

} // namespace naervaer::ui

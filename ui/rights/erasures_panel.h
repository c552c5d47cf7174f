// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

namespace naervaer::ui {

/// The erasures that wait for the second person.
class ErasuresPanel : public ListPage {
    Q_OBJECT
public:
    explicit ErasuresPanel(const Frame& frame, QWidget* parent = nullptr);

    /// Throws what reading throws.
    void read();

private:
    void confirm(const ErasureLine& line);
    void refuse();

    Frame m_frame;
    QPushButton* m_refuse;
    TableModel<ErasureLine>* m_model;
};

} // namespace naervaer::ui

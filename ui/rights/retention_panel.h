// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

namespace naervaer::ui {

/// Cards that have been kept long enough: proposals, longest kept first.
class RetentionPanel : public ListPage {
    Q_OBJECT
public:
    explicit RetentionPanel(const Frame& frame, QWidget* parent = nullptr);

    /// Reads in the background; the rows come when they are found. Throws when the role may not.
    void read();

private:
    void ask(const RetentionLine& line);

    Frame m_frame;
    TableModel<RetentionLine>* m_model;
};

} // namespace naervaer::ui

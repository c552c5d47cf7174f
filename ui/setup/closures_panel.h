// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

class QComboBox;

namespace naervaer::ui {

/// When the chosen centre is shut, newest first, with what was lifted.
class ClosuresPanel : public ListPage {
    Q_OBJECT
public:
    explicit ClosuresPanel(const Frame& frame, QWidget* parent = nullptr);

    /// Throws what reading throws.
    void read();

private:
    void showLift();
    void close();
    void lift();

    Frame m_frame;
    QComboBox* m_centre;
    QPushButton* m_lift;
    TableModel<Closure>* m_model;
};

} // namespace naervaer::ui

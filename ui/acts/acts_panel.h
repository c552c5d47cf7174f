// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act_line.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

namespace naervaer::ui {

/// "Look-up: Call", "Taken back: the new person", "The new person".
[[nodiscard]] QString actWords(const ActLine& act);

/// Who did what when, newest first.
class ActsPanel : public ListPage {
    Q_OBJECT
public:
    explicit ActsPanel(const Frame& frame, QWidget* parent = nullptr);

    void show(std::vector<ActLine> acts, int total);

private:
    TableModel<ActLine>* m_model;
};

/// Whoever did it; what nobody did, the program did by itself.
[[nodiscard]] QString whoWords(const ActLine& act);

} // namespace naervaer::ui

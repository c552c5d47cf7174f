// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

namespace naervaer::ui {

/// Everybody who works here, and those who did.
class HelpersPanel : public ListPage {
    Q_OBJECT
public:
    explicit HelpersPanel(const Frame& frame, QWidget* parent = nullptr);

    /// Throws what reading throws.
    void read();

private:
    void open(const Helper& helper);

    Frame m_frame;
    QString m_country;
    QHash<CentreId, QString> m_centres;
    TableModel<Helper>* m_model;
};

} // namespace naervaer::ui

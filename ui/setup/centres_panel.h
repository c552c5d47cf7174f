// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/municipalities.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

namespace naervaer::ui {

/// The centres of the register, those no longer in use too.
class CentresPanel : public ListPage {
    Q_OBJECT
public:
    explicit CentresPanel(const Frame& frame, QWidget* parent = nullptr);

    /// Throws what reading throws.
    void read();

private:
    void open(const Centre& centre);
    /// Works out anew who is forgotten wherever the margin is not what it was.
    void followMargins();

    Frame m_frame;
    QString m_country;
    Municipalities m_municipalities;
    QHash<CentreId, int> m_margins;
    TableModel<Centre>* m_model;
};

} // namespace naervaer::ui

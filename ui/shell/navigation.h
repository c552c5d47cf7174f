// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/areas.h"

#include <QListWidget>

class QComboBox;

namespace naervaer::ui {

/// The left edge of the window: the pages with what waits in each, and the centre one works for.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Shows those entries the session may open.
    void setEntries(const std::vector<AreaEntry>& entries);
    void setWaiting(const QString& code, std::optional<Waiting> waiting);
    void setCurrent(const QString& code);
    /// Centres by id and name; the chosen one is `current`.
    void setCentres(const std::vector<Centre>& centres, CentreId current);

signals:
    void chosen(const QString& code);
    void centreChosen(naervaer::CentreId id);

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& code) const;

    QListWidget* m_list;
    QComboBox* m_centres;
};

} // namespace naervaer::ui

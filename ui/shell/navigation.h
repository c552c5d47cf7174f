// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/areas.h"

#include <QListWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace naervaer::ui {

/// The left edge of the window: the pages with what waits in each, and the centre one works for. Enter or a click goes
/// there; arrows only choose, as a page may begin its work when it is opened.
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
    /// Narrow: icons only, with their words as tool tips, and the choice of a centre left to whoever takes it.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] QWidget* centreChoice() const;

signals:
    void chosen(const QString& code);
    void centreChosen(naervaer::CentreId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fit();
    void showTitles();
    [[nodiscard]] QListWidgetItem* itemOf(const QString& code) const;

    QLabel* m_name;
    QListWidget* m_list;
    QVBoxLayout* m_foot;
    QString m_current; ///< The page that is open.
    bool m_narrow = false;
    QComboBox* m_centres;
};

} // namespace naervaer::ui

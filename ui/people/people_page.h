// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/municipalities.h"
#include "ui/people/people_list_memory.h"
#include "ui/people/people_model.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;

namespace naervaer::ui {

class ListPage;

/// The people contact is kept with: found by typing, narrowed by filters, opened by Enter.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

    /// What the list shows now: typed words, chips, the chosen filter and the order.
    [[nodiscard]] PeopleFilter filter() const;

private:
    void buildTools();
    void addKeys();
    void read(bool keepLength);
    void sayWhatIsMissing();
    void fillFilterMenu();
    void fillColumnMenu();
    void fillSelectedMenu();
    void sortBy(int column);
    void showColumns();
    void chooseColumn(const QString& code, bool shown);
    void narrow(const std::optional<PeopleFilter>& filter, const QString& name);
    void chooseFilter();
    void newPerson();
    void logGroup();
    [[nodiscard]] std::vector<PersonId> selected() const;
    void open(int row);

    Municipalities m_municipalities;
    PeopleListMemory m_memory;
    std::vector<PeopleColumn> m_columns;
    PeopleModel* m_model;
    ListPage* m_list;
    QMenu* m_filterMenu;
    QMenu* m_columnMenu;
    QMenu* m_selectedMenu;
    QPushButton* m_narrowed = nullptr; ///< The chip that names the filter in use.
    std::optional<PeopleFilter> m_filter;
    QString m_filterName;
    std::vector<PeopleFilter::SortBy> m_order;
    QStringList m_shown;
};

} // namespace naervaer::ui

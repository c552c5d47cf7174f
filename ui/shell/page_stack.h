// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

#include <QHash>
#include <QStackedWidget>

namespace naervaer::ui {

class PersonPage;

/// The pages that were opened, one of them shown, and the way back. A page is made when first opened.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(const Frame& frame, QWidget* parent = nullptr);

    /// The entries of whoever sits at the desk now. Pages of the former one are thrown away: what one helper saw is
    /// not left for the next.
    void setEntries(std::vector<AreaEntry> entries);
    [[nodiscard]] const std::vector<AreaEntry>& entries() const { return m_entries; }

    /// Shows a page by its code; null when the session may not open it.
    Page* open(const QString& code);
    void openCard(PersonId person, LookPurpose purpose);
    void back();
    void markAllStale();

    [[nodiscard]] Page* current() const;
    [[nodiscard]] QString currentCode() const;
    /// The title of the page shown.
    [[nodiscard]] QString title() const;

signals:
    void shown();

private:
    struct Visit {
        QString code;
        PersonId person{};
    };

    [[nodiscard]] Page* page(const QString& code);
    Page* show(const Visit& visit);

    Frame m_frame;
    std::vector<AreaEntry> m_entries;
    QHash<QString, Page*> m_pages;
    PersonPage* m_card = nullptr;
    std::vector<Visit> m_visits; ///< The last is what is shown.
};

} // namespace naervaer::ui

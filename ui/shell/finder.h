// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

#include <QLineEdit>

class QListWidget;
class QListWidgetItem;

namespace naervaer::ui {

/// The search field on top of the window (Ctrl+K): finds people and pages while one types; arrows choose, Enter goes.
class Finder : public QLineEdit {
    Q_OBJECT
public:
    explicit Finder(const Frame& frame, QWidget* parent = nullptr);
    ~Finder() override;

    void setEntries(std::vector<AreaEntry> entries) { m_entries = std::move(entries); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void find(const QString& typed);
    void findPages(const QString& typed);
    void findPeople(const QString& typed);
    void showFound();
    void go(const QListWidgetItem* item);
    void finish();

    Frame m_frame;
    std::vector<AreaEntry> m_entries;
    QListWidget* m_found;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handover.h"
#include "ui/shell/areas.h"

class QLabel;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace naervaer::ui {

/// What the last shift tells the next: the sheet of a day at the centre, to read, to tick as read, to print.
class HandoverPage : public Page {
    Q_OBJECT
public:
    explicit HandoverPage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QPushButton* makeStep(const QString& icon, const QString& name, int days);
    void show(const HandoverSheet& sheet);
    void follow(const QUrl& link);
    void markRead();
    void print();
    void save();
    [[nodiscard]] QString centreName() const;

    QDate m_day;
    HandoverSheet m_sheet;
    QLabel* m_dayWords;
    QLabel* m_readers;
    QPushButton* m_before = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_read;
    QTextBrowser* m_text;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace naervaer {
struct LogCheck;
struct MonthOfActs;
} // namespace naervaer

namespace naervaer::ui {

class ActsPanel;
class ListPage;
class LooksPanel;
class ProgressStrip;

/// The log of acts, a month at a time: whether it is whole, the looks that somebody in charge is to judge, and who did
/// what when.
class ActsPage : public Page {
    Q_OBJECT
public:
    explicit ActsPage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

private:
    void buildLog();
    void fillMonths();
    void verify();
    void tell(const LogCheck& check);
    void show(MonthOfActs month);
    [[nodiscard]] ListPage* part() const;

    QLabel* m_state;
    ProgressStrip* m_progress;
    QComboBox* m_month;
    LooksPanel* m_looks = nullptr; ///< Null for who may not judge looks.
    ActsPanel* m_acts;
    QWidget* m_log; ///< Around m_acts.
    QTabWidget* m_parts;
    bool m_verified = false;
};

} // namespace naervaer::ui

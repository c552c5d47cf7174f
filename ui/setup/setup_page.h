// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

#include <functional>

class QTabWidget;

namespace naervaer::ui {

class ListPage;

/// Set-up: who works here, the centres, and when they are shut.
class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

private:
    /// A list of the set-up, in the order of the tabs.
    struct Part {
        std::function<void()> read;
        bool isStale = true; ///< It is read when it is shown.
    };

    template <typename Panel> void addPart(Panel* part, const QString& words);
    void readShown();
    [[nodiscard]] ListPage* part() const;

    std::vector<Part> m_lists;
    QTabWidget* m_parts;
};

/// The dialogs of set-up, each as for something new.
[[nodiscard]] NamedDialogs setupDialogs(const Frame& frame);

} // namespace naervaer::ui

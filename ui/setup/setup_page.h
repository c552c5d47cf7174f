// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"

class QTabWidget;

namespace naervaer::ui {

class AccessPanel;
class CentresPanel;
class ClosuresPanel;
class ErasuresPanel;
class HelpersPanel;
class ListPage;
class RetentionPanel;

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
    void addPart(ListPage* part, const QString& words);
    [[nodiscard]] ListPage* part() const;

    HelpersPanel* m_helpers;
    CentresPanel* m_centres;
    ClosuresPanel* m_closures;
    ErasuresPanel* m_erasures = nullptr; ///< Null for who may not ask for erasure, as the next.
    RetentionPanel* m_retention = nullptr;
    AccessPanel* m_access = nullptr; ///< Null for who may not give access.
    QTabWidget* m_parts;
};

/// The dialogs of set-up, each as for something new.
[[nodiscard]] NamedDialogs setupDialogs(const Frame& frame);

} // namespace naervaer::ui

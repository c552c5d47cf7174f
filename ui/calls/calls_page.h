// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace naervaer::ui {

/// A phone round at work: the queue, the person, the call.
class CallsPage : public Page {
    Q_OBJECT
public:
    explicit CallsPage(const Frame& frame, QWidget* parent = nullptr);

    /// Claims the person and shows the call, whichever round is open.
    void callNow(PersonId person);

    [[nodiscard]] Areas shows() const override { return {QStringLiteral("rounds")}; }
    void refresh() override;

private:
    PersonId m_person;
};

} // namespace naervaer::ui

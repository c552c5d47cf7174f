// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/card.h"
#include "core/rights/erasure.h"
#include "ui/shell/page.h"

#include <QPushButton>

class QBoxLayout;

namespace naervaer::ui {

/// The button on a card with what a person may ask of us: a copy of everything, restriction, erasure.
class PersonRights : public QPushButton {
    Q_OBJECT
public:
    explicit PersonRights(const Frame& frame, QWidget* parent = nullptr);

    void showFor(const naervaer::Card& card);
    /// Says that the card is restricted, or that its erasure waits, with what can be done about it.
    void addNotices(QBoxLayout* into);

private:
    void fillMenu();
    void giveAccess();
    void lift();
    void refuse(const Erasure& erasure);
    void confirm(const Erasure& erasure);
    [[nodiscard]] bool may(Action action) const;

    Frame m_frame;
    naervaer::Card m_card;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/card_section.h"

#include <QHash>

class QVBoxLayout;

namespace naervaer::ui {

/// What the person has consented to, and what not.
class PersonConsents : public CardSection {
    Q_OBJECT
public:
    explicit PersonConsents(const Frame& frame, QWidget* parent = nullptr);

    void fill(const naervaer::Card& card) override;

private:
    void addPurpose(ConsentPurpose purpose);
    [[nodiscard]] QString about(const Consent& consent) const;

    naervaer::Card m_card;
    QHash<HelperId, QString> m_helpers;
    QVBoxLayout* m_lines;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace naervaer::ui {

/// One person's card.
class PersonPage : public Page {
    Q_OBJECT
public:
    explicit PersonPage(const Frame& frame, QWidget* parent = nullptr);

    /// Opens the card and logs the look. Throws Failure(NotAllowed).
    void open(PersonId person, LookPurpose purpose);

    [[nodiscard]] Areas shows() const override { return {peopleArea}; }
    void refresh() override;

private:
    PersonId m_person;
};

} // namespace naervaer::ui

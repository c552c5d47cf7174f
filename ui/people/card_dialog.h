// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_fields.h"
#include "ui/shell/page.h"

namespace naervaer::ui {

/// Changes the fields and phones of a card.
class CardDialog : public RecordDialog {
    Q_OBJECT
public:
    CardDialog(const Frame& frame, const naervaer::Card& card, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems amend();

    Frame m_frame;
    Person m_person;
    PersonFields m_fields;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"

namespace naervaer::ui {

PersonPage::PersonPage(const Frame& frame, QWidget* parent) : Page(frame, parent) { }

void PersonPage::open(PersonId person, LookPurpose)
{
    m_person = person;
}

void PersonPage::refresh() { }

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

namespace naervaer::ui {

CallsPage::CallsPage(const Frame& frame, QWidget* parent) : Page(frame, parent) { }

void CallsPage::callNow(PersonId person)
{
    m_person = person;
}

void CallsPage::refresh() { }

} // namespace naervaer::ui

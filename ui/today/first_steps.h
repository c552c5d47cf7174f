// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace naervaer::ui {

/// What to begin with in a register that nobody is in yet: people from a spreadsheet, the first person, the others who
/// work here. Takes no room once there is somebody, and for who may begin nothing.
class FirstSteps : public QWidget {
    Q_OBJECT
public:
    explicit FirstSteps(const Frame& frame, QWidget* parent = nullptr);

    void read();

private:
    Frame m_frame;
};

} // namespace naervaer::ui

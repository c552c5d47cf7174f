// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/room.h"

#include <QScreen>
#include <QWidget>

namespace naervaer::ui {

QSize roomFor(const QWidget& dialog)
{
    return dialog.screen()->availableSize() - QSize(48, 72);
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background.h"

#include <QThread>
#include <QThreadPool>

namespace naervaer::ui {

void finishBackground()
{
    QThreadPool::globalInstance()->waitForDone();
}

bool isInsideDialog()
{
    return QThread::currentThread()->loopLevel() > 1;
}

} // namespace naervaer::ui

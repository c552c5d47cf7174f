// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include "ui/calls/calls_page.h"

#include <QCoreApplication>

namespace naervaer::ui {
namespace {

QString title(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::Area", words);
}

template <typename SomePage> Page* make(const Frame& frame)
{
    return new SomePage(frame);
}

} // namespace

std::vector<AreaEntry> areas()
{
    return {
        {QStringLiteral("calls"), QStringLiteral("phone"), title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Calls")),
            Action::MakeCalls, make<CallsPage>},
    };
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_place.h"

#include <QStringList>

namespace naervaer::ui {

QString DraftPlace::text() const
{
    QStringList ids;
    for (const PersonId each : people)
        ids << each.text();
    QString place = form;
    if (!people.empty() || row != 0)
        place += u':' + ids.join(u',');
    if (row != 0)
        place += u':' + QString::number(row);
    return place;
}

DraftPlace DraftPlace::read(const QString& text)
{
    DraftPlace place{text.section(u':', 0, 0)};
    for (const QString& id : text.section(u':', 1, 1).split(u',', Qt::SkipEmptyParts))
        place.people.emplace_back(id.toLongLong());
    place.row = text.section(u':', 2, 2).toLongLong();
    return place;
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/masking.h"

namespace naervaer {

QString shownNameIn(const QString& alias)
{
    return QStringLiteral("CASE WHEN %1.state = 'restricted' THEN '%2'"
                          " ELSE COALESCE(NULLIF(%1.name, ''), NULLIF(%1.nickname, ''), %1.alias) END")
        .arg(alias, restrictedName);
}

} // namespace naervaer

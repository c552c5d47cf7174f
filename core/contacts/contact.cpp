// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact.h"

namespace naervaer {

const QStringList& allTopics()
{
    static const QStringList topics{QStringLiteral("everyday"), QStringLiteral("health"), QStringLiteral("family"),
        QStringLiteral("friends"), QStringLiteral("loneliness"), QStringLiteral("food"), QStringLiteral("money"),
        QStringLiteral("housing"), QStringLiteral("work"), QStringLiteral("interests"), QStringLiteral("help_wanted"),
        QStringLiteral("other")};
    return topics;
}

} // namespace naervaer

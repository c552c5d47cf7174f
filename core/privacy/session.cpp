// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/session.h"

namespace naervaer {

void Session::require(Action action) const
{
    if (!may(action))
        throw Failure(Failure::Kind::NotAllowed, codeOf(m_role));
}

} // namespace naervaer

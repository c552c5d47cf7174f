// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/privacy/role.h"

#include <QDate>
#include <QString>

namespace naervaer {

/// Somebody who can open the register with a passphrase of their own.
struct Account {
    HelperId helper{};
    QString name{};
    Role role = Role::Volunteer;
    QDate since{}; ///< When the account was made.
    bool isOwn = false; ///< Of who sits at the desk.
};

} // namespace naervaer

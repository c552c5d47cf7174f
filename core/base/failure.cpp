// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

namespace naervaer {

QString Failure::code() const
{
    switch (m_kind) {
    case Kind::Storage:
        return QStringLiteral("storage");
    case Kind::DiskFull:
        return QStringLiteral("disk_full");
    case Kind::ReadOnly:
        return QStringLiteral("read_only");
    case Kind::Damaged:
        return QStringLiteral("damaged");
    case Kind::NotOurs:
        return QStringLiteral("not_ours");
    case Kind::Newer:
        return QStringLiteral("newer");
    case Kind::InUse:
        return QStringLiteral("in_use");
    case Kind::Busy:
        return QStringLiteral("busy");
    case Kind::NotEncrypted:
        return QStringLiteral("not_encrypted");
    case Kind::NetworkFile:
        return QStringLiteral("network_file");
    case Kind::Missing:
        return QStringLiteral("missing");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::NotAllowed:
        return QStringLiteral("not_allowed");
    }
    return {};
}

} // namespace naervaer

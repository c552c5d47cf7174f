// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/desk.h"

namespace naervaer {

storage::UnitOfWork Desk::begin(Action action, const QString& verb)
{
    session.require(action);
    if (const auto job = lease.holder())
        throw Failure(Failure::Kind::Busy, *job);
    return {database, clock, ids, bus, session.actor(), verb};
}

void Desk::logLook(Action action, const QString& subjectKind, qint64 subjectId, const QString& purpose)
{
    begin(action, QStringLiteral("look")).commitLook(subjectKind, subjectId, purpose);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unit_of_work.h"

#include "core/storage/audit.h"

namespace naervaer::storage {

UnitOfWork::UnitOfWork(Database& database, const Clock& clock, IdSource& ids, ChangeBus& bus, Actor actor, QString verb)
    : m_database(database), m_ids(ids), m_bus(bus), m_actor(actor), m_verb(std::move(verb)), m_now(clock.now()),
      m_transaction(database)
{
}

void UnitOfWork::about(const QString& kind, qint64 id)
{
    m_subjectKind = kind;
    m_subjectId = id;
}

void UnitOfWork::commit()
{
    recordInAudit(m_database,
        {m_ids.next(), m_now, m_actor.helperId, m_actor.centreId, m_verb, m_subjectKind, m_subjectId, m_purpose});
    m_transaction.commit();
    if (!m_areas.isEmpty())
        m_bus.announce(m_areas);
}

void UnitOfWork::commitLook(const QString& kind, qint64 id, const QString& purpose)
{
    about(kind, id);
    m_purpose = purpose;
    commit();
}

void UnitOfWork::stampNew(Record& record) const
{
    if (record.centreId.isNull())
        record.centreId = m_actor.centreId;
    record.version = 1;
    record.createdAt = record.changedAt = m_now;
    record.createdBy = record.changedBy = m_actor.helperId;
}

void UnitOfWork::stampChange(Record& record) const
{
    ++record.version;
    record.changedAt = m_now;
    record.changedBy = m_actor.helperId;
}

} // namespace naervaer::storage

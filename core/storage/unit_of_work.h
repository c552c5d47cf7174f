// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change_bus.h"
#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "core/storage/database.h"

namespace naervaer::storage {

/// Who acts, and for which centre: what every row and every audit entry is stamped with.
struct Actor {
    HelperId helperId;
    CentreId centreId;
};

/// What one verb writes: rows, an audit entry, and after the commit the announcement of the areas that changed.
/// All of it or, without commit(), nothing.
class UnitOfWork {
public:
    /// `verb` is the audit entry's word: "people.register".
    UnitOfWork(Database& database, const Clock& clock, IdSource& ids, ChangeBus& bus, Actor actor, QString verb);

    /// Gives the row an id if it has none, stamps it, and inserts it.
    template <typename Entity> void insert(Entity& entity)
    {
        if constexpr (requires { entity.id; })
            if (entity.id.isNull())
                entity.id = m_ids.make<decltype(entity.id)>();
        if constexpr (requires { entity.version; })
            stampNew(entity);
        m_database.insert(entity);
    }
    /// Writes an editable row back. Throws Failure(Conflict) when it changed since it was read.
    template <typename Entity> void update(Entity& entity)
    {
        const int readVersion = entity.version;
        stampChange(entity);
        if (!m_database.updateVersioned(entity, readVersion))
            throw Failure(Failure::Kind::Conflict, tableName<Entity>());
    }
    /// Inserts or overwrites a row that holds a state (a claim, a rhythm's due date), not work.
    template <typename Entity> void put(const Entity& entity) { m_database.upsert(entity); }

    /// Says whom or what the verb was about, for the audit ("person", id). Never content.
    void about(const QString& kind, qint64 id);
    /// Names an area whose pages must read again after the commit.
    void changes(const QString& area) { m_areas.insert(area); }

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    /// The moment of this work: the same for all its rows.
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QDate today() const { return localDate(m_now); }

    void commit();
    /// Commits an entry that says somebody looked at a row, for a purpose; nothing was changed.
    void commitLook(const QString& kind, qint64 id, const QString& purpose);

private:
    void stampNew(Record& record) const;
    void stampChange(Record& record) const;

    Database& m_database;
    IdSource& m_ids;
    ChangeBus& m_bus;
    Actor m_actor;
    QString m_verb;
    QDateTime m_now;
    QString m_subjectKind;
    qint64 m_subjectId = 0;
    QString m_purpose;
    Areas m_areas;
    Transaction m_transaction;
};

} // namespace naervaer::storage

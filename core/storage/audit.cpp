// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit.h"

#include "core/storage/audit_key.h"
#include "core/storage/audit_mapping.h"
#include "core/storage/database.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <algorithm>

namespace naervaer::storage {
namespace {

constexpr size_t mostFindings = 20;

/// Everything of an entry but its own seal, and the seal before it. Lengths stand before texts, so that no two entries
/// give the same bytes.
QString sealOf(const AuditKey& key, const AuditEntry& entry, const QString& before)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const qint64 number : {entry.deskId, entry.position, entry.id, entry.at.toMSecsSinceEpoch(),
             entry.helperId.value(), entry.centreId.value()})
        stream << number;
    // As bytes: a text that is null and one that is empty are the same cell.
    for (const QString& text : {entry.verb, entry.subjectKind, entry.subjectMark, entry.purpose, before}) {
        const QByteArray utf8 = text.toUtf8();
        stream.writeBytes(utf8.constData(), static_cast<uint>(utf8.size()));
    }
    return key.sealOf(bytes);
}

/// Walks a log in order, desk by desk, and notes what does not fit.
class Walk {
public:
    Walk(const AuditKey& key, const std::vector<AuditAnchor>& anchors) : m_key(key), m_anchors(anchors) { }

    void meet(const AuditEntry& entry)
    {
        if (entry.deskId != m_last.deskId) {
            endDesk();
            m_last = {entry.deskId, 0, {}};
        }
        const bool follows = entry.position == m_last.position + 1;
        if (!follows)
            note("audit.missing", {m_last.position + 1, entry.position - 1});
        else if (entry.seal != sealOf(m_key, entry, m_last.seal) || contradictsAnchor(entry))
            note("audit.altered", {entry.position});
        m_last = {entry.deskId, entry.position, entry.seal};
    }

    [[nodiscard]] Problems end()
    {
        endDesk();
        for (const AuditAnchor& anchor : m_anchors)
            if (anchor.position > 0 && !m_desks.contains(anchor.deskId))
                note("audit.cut", {anchor.position, 0}, anchor.deskId);
        return std::move(m_found);
    }

    [[nodiscard]] bool isFull() const { return m_found.size() >= mostFindings; }

private:
    [[nodiscard]] bool contradictsAnchor(const AuditEntry& entry) const
    {
        return std::any_of(m_anchors.begin(), m_anchors.end(), [&](const AuditAnchor& anchor) {
            return anchor.deskId == entry.deskId && anchor.position == entry.position && anchor.seal != entry.seal;
        });
    }

    void endDesk()
    {
        m_desks.append(m_last.deskId);
        for (const AuditAnchor& anchor : m_anchors)
            if (anchor.deskId == m_last.deskId && anchor.position > m_last.position)
                note("audit.cut", {anchor.position, m_last.position});
    }

    void note(const char* code, std::initializer_list<qint64> values) { note(code, values, m_last.deskId); }
    void note(const char* code, std::initializer_list<qint64> values, qint64 desk)
    {
        QStringList words{QString::number(desk)};
        for (const qint64 value : values)
            words.append(QString::number(value));
        m_found.push_back({QString::fromLatin1(code), {}, words});
    }

    const AuditKey& m_key;
    const std::vector<AuditAnchor>& m_anchors;
    AuditAnchor m_last{};
    QList<qint64> m_desks;
    Problems m_found;
};

} // namespace

AuditAnchor auditAnchor(Database& database)
{
    AuditAnchor last{database.location().desk, 0, {}};
    Rows rows = database.query(
        QStringLiteral("SELECT position, seal FROM audit WHERE desk_id = :desk ORDER BY position DESC LIMIT 1"),
        {{"desk", last.deskId}});
    if (rows.next()) {
        last.position = rows.get<qint64>(0);
        last.seal = rows.get<QString>(1);
    }
    return last;
}

void recordInAudit(Database& database, const Act& act)
{
    const AuditKey& key = *database.location().auditKey;
    const AuditAnchor last = auditAnchor(database);
    AuditEntry entry{act.id, act.at, act.helperId, act.centreId, act.verb, act.subjectKind,
        key.markOf(act.subjectKind, act.subjectId), act.purpose, last.deskId, last.position + 1, {}};
    entry.seal = sealOf(key, entry, last.seal);
    database.insert(entry);
}

namespace {

/// The marks of every row that the log may name, from the former key's to the new one's. A row's kind is its table.
QHash<QString, QString> newMarks(Database& database, const AuditKey& former)
{
    const AuditKey& key = *database.location().auditKey;
    QHash<QString, QString> marks;
    Rows kinds = database.query(QStringLiteral(
        "SELECT DISTINCT subject_kind FROM audit JOIN sqlite_master ON type = 'table' AND name = subject_kind"));
    while (kinds.next()) {
        const auto kind = kinds.get<QString>(0);
        Rows ids = database.query(QStringLiteral("SELECT id FROM \"%1\"").arg(kind));
        while (ids.next())
            marks.insert(former.markOf(kind, ids.get<qint64>(0)), key.markOf(kind, ids.get<qint64>(0)));
    }
    return marks;
}

} // namespace

void rekeyAudit(Database& database, const AuditKey& former)
{
    const QHash<QString, QString> marks = newMarks(database, former);
    Transaction transaction(database);
    AuditAnchor last{};
    for (AuditEntry entry : database.list<AuditEntry>(QStringLiteral("ORDER BY desk_id, position"))) {
        entry.subjectMark = marks.value(entry.subjectMark, entry.subjectMark);
        const QString before = entry.deskId == last.deskId ? last.seal : QString();
        entry.seal = sealOf(*database.location().auditKey, entry, before);
        database.upsert(entry);
        last = {entry.deskId, entry.position, entry.seal};
    }
    transaction.commit();
}

std::vector<AuditEntry> auditOf(Database& database, const QString& subjectKind, qint64 subjectId)
{
    return database.list<AuditEntry>(
        QStringLiteral("WHERE subject_kind = :kind AND subject_mark = :mark ORDER BY audit.id DESC LIMIT 200"),
        {{"kind", subjectKind}, {"mark", database.location().auditKey->markOf(subjectKind, subjectId)}});
}

Problems verifyAudit(Database& database, const std::vector<AuditAnchor>& anchors, const std::stop_token& stop)
{
    Walk walk(*database.location().auditKey, anchors);
    Rows rows = database.query(selectFrom<AuditEntry>() + QStringLiteral(" ORDER BY desk_id, position"));
    while (!stop.stop_requested() && !walk.isFull() && rows.next()) {
        AuditEntry entry;
        readRow(rows.row(), entry);
        walk.meet(entry);
    }
    if (stop.stop_requested())
        return {};
    return walk.end();
}

} // namespace naervaer::storage

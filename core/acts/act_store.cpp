// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_store.h"

#include "core/acts/look_review_mapping.h"
#include "core/privacy/masking.h"
#include "core/storage/database.h"

#include <QHash>
#include <algorithm>

namespace naervaer {
namespace {

const QString personKind = QStringLiteral("person");

const QString actColumns = QStringLiteral("SELECT a.id, a.at, a.helper_id, COALESCE(h.name, ''), a.verb, a.purpose");
const QString isLook = QStringLiteral("a.verb IN ('look', 'notes.look')"); // as the index has it
const QString fromLog = QStringLiteral(" FROM audit a LEFT JOIN helper h ON h.id = a.helper_id");

ActLine readAct(const storage::Rows& rows)
{
    return {rows.get<qint64>(0), rows.get<QDateTime>(1), rows.get<HelperId>(2), rows.get<QString>(3),
        rows.get<QString>(4), rows.get<QString>(5)};
}

} // namespace

std::vector<ActLine> ActStore::acts(IdRange when, int limit) const
{
    std::vector<ActLine> acts;
    storage::Rows rows = m_database.query(
        actColumns + fromLog + QStringLiteral(" WHERE a.id >= :first AND a.id < :past ORDER BY a.id DESC LIMIT :limit"),
        {{"first", when.first}, {"past", when.past}, {"limit", limit}});
    while (rows.next())
        acts.push_back(readAct(rows));
    return acts;
}

int ActStore::countActs(IdRange when) const
{
    return m_database
        .value<int>(QStringLiteral("SELECT count(*) FROM audit WHERE id >= :first AND id < :past"),
            {{"first", when.first}, {"past", when.past}})
        .value_or(0);
}

std::vector<LookLine> ActStore::drawn(IdRange when, HelperId reviewer) const
{
    std::vector<LookLine> looks;
    storage::Rows rows = m_database.query(actColumns + QStringLiteral(", a.subject_mark, r.answer") + fromLog
            + QStringLiteral(" LEFT JOIN look_review r ON r.audit_id = a.id WHERE %1"
                             " AND a.id >= :first AND a.id < :past AND a.subject_kind = :kind"
                             " AND a.helper_id <> :reviewer ORDER BY a.seal LIMIT :limit")
                  .arg(isLook),
        {{"first", when.first}, {"past", when.past}, {"kind", personKind}, {"reviewer", reviewer},
            {"limit", looksDrawn}});
    while (rows.next())
        looks.push_back({readAct(rows), rows.get<QString>(6), {}, false, rows.get<std::optional<LookAnswer>>(7)});
    std::ranges::sort(looks, {}, [](const LookLine& line) { return line.act.id; });
    return looks;
}

void ActStore::explain(std::vector<LookLine>& looks, bool withNames) const
{
    QHash<QString, PersonId> wanted;
    for (const LookLine& line : looks)
        wanted.insert(line.subjectMark, {});
    qsizetype left = wanted.size();
    storage::Rows everybody = m_database.query(QStringLiteral("SELECT id FROM person"));
    while (left > 0 && everybody.next()) {
        const auto person = everybody.get<PersonId>(0);
        const auto found = wanted.find(m_database.location().auditKey->markOf(personKind, person.value()));
        if (found == wanted.end())
            continue;
        *found = person;
        --left;
    }
    for (LookLine& line : looks) {
        const PersonId person = wanted.value(line.subjectMark);
        line.isMet = !person.isNull() && isMet(person, line.act);
        if (withNames)
            line.personName = m_database.value<QString>(
                QStringLiteral("SELECT %1 FROM person p WHERE p.id = :id").arg(shownNameIn(QStringLiteral("p"))),
                {{"id", person}});
    }
}

bool ActStore::isMet(PersonId person, const ActLine& look) const
{
    return m_database
        .value<int>(QStringLiteral("SELECT 1 WHERE EXISTS (SELECT 1 FROM contact WHERE person_id = :person"
                                   " AND at BETWEEN :from AND :until AND helper_id = :helper AND NOT is_undone)"
                                   " OR EXISTS (SELECT 1 FROM attempt WHERE person_id = :person"
                                   " AND at BETWEEN :from AND :until AND helper_id = :helper AND NOT is_undone)"),
            {{"person", person}, {"from", look.at.addDays(-daysAroundLook)}, {"until", look.at.addDays(daysAroundLook)},
                {"helper", look.helperId}})
        .has_value();
}

std::optional<ActLine> ActStore::look(qint64 id) const
{
    storage::Rows rows = m_database.query(
        actColumns + fromLog + QStringLiteral(" WHERE a.id = :id AND a.subject_kind = :kind AND ") + isLook,
        {{"id", id}, {"kind", personKind}});
    return rows.next() ? std::optional(readAct(rows)) : std::nullopt;
}

std::optional<LookReview> ActStore::review(qint64 auditId) const
{
    return m_database.first<LookReview>(QStringLiteral("WHERE audit_id = :id"), {{"id", auditId}});
}

void ActStore::remove(LookReviewId id)
{
    m_database.run(QStringLiteral("DELETE FROM look_review WHERE id = :id"), {{"id", id}});
}

} // namespace naervaer

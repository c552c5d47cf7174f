// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_merge_store.h"
#include "core/people/people_rules.h"
#include "core/people/people_service.h"

#include <algorithm>

namespace naervaer {
namespace {

/// The kept card's phones; where both have a number, only what both allow is allowed.
std::vector<Phone> unitedPhones(
    PersonId owner, std::vector<Phone> kept, const std::vector<Phone>& gone, QSet<qint64>& staying)
{
    for (const Phone& other : gone) {
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const Phone& phone) { return phone.number == other.number; });
        if (same == kept.end()) {
            kept.push_back(other);
            kept.back().personId = owner;
            continue;
        }
        staying.insert(other.id.value());
        same->mayLeaveMessage = same->mayLeaveMessage && other.mayLeaveMessage;
        same->maySayWho = same->maySayWho && other.maySayWho;
        same->isWrong = same->isWrong && other.isWrong;
        if (same->label.isEmpty())
            same->label = other.label;
    }
    return kept;
}

bool isInUse(const std::optional<PersonSheet>& sheet)
{
    return sheet && (sheet->person.state == PersonState::Active || sheet->person.state == PersonState::Ended);
}

PersonSheet united(const MergeMemory& memory, QSet<qint64>& staying)
{
    PersonSheet merged;
    merged.person = mergedCard(memory.kept.person, memory.gone.person);
    if (memory.gone.person.state == PersonState::Active)
        merged.person.state = PersonState::Active;
    merged.phones = unitedPhones(merged.person.id, memory.kept.phones, memory.gone.phones, staying);
    return merged;
}

Person mergedAway(Person gone, PersonId kept)
{
    gone.state = PersonState::Merged;
    gone.mergedInto = kept;
    return gone;
}

} // namespace

std::vector<PersonReference> PeopleService::personReferences()
{
    std::vector<PersonReference> references;
    for (const char* table :
        {"person_phone", "person_relation", "person_alert", "person_pause", "consent", "group_member", "restriction", "pair_apart"})
        references.push_back({QString::fromLatin1(table)});
    return references;
}

void PeopleService::moveRows(MergeMemory& memory, const QSet<qint64>& staying)
{
    PeopleMergeStore rows(m_desk.database);
    const PersonId kept = memory.kept.person.id;
    const PersonId gone = memory.gone.person.id;
    for (const PersonReference& each : m_references)
        if (!each.onePerPerson)
            memory.moved.push_back(rows.move(each, gone, kept, staying));
}

void PeopleService::setRightAfterMerge(storage::UnitOfWork& work, PersonId kept, PersonId gone) const
{
    for (const PersonReference& each : m_references)
        if (each.afterMerge)
            each.afterMerge(work, kept, gone);
}

Problems PeopleService::merge(PersonId kept, PersonId gone)
{
    m_desk.session.require(Action::MergePeople);
    if (kept == gone)
        return {{QStringLiteral("merge.same_person"), {}}};
    for (const PersonId each : {kept, gone})
        if (const auto card = m_store.person(each); card && card->state == PersonState::Restricted)
            return {{QStringLiteral("person.restricted"), {}}};
    if (!isInUse(sheet(kept)) || !isInUse(sheet(gone)))
        return {{QStringLiteral("merge.not_active"), {}}};
    const QString verb = QStringLiteral("people.merge");
    auto work = m_desk.begin(Action::MergePeople, verb);
    MergeMemory memory;
    memory.kept = sheet(kept).value();
    memory.gone = sheet(gone).value();
    QSet<qint64> staying;
    for (const qint64 id : PeopleMergeStore(m_desk.database).doubledMemberships(kept, gone))
        staying.insert(id);
    memory.merged = united(memory, staying);
    moveRows(memory, staying);
    Person away = mergedAway(memory.gone.person, kept);
    work.update(away);
    m_store.replaceTerms(gone, {});
    work.update(memory.merged.person);
    write(work, memory.merged);
    setRightAfterMerge(work, kept, gone);
    Merge record;
    record.keptId = kept;
    record.goneId = gone;
    record.moved = memory.toText();
    work.insert(record);
    work.commit();
    m_desk.undo.push({verb, [this, id = record.id] { return unmerge(id); }});
    return {};
}

/// Both cards and all rows as they were; what was written about the kept card since then stays with it.
Problems PeopleService::unmerge(MergeId id)
{
    auto record = m_desk.database.find<Merge>(id).value();
    const auto memory = MergeMemory::fromText(record.moved);
    const auto kept = sheet(record.keptId);
    const auto gone = m_store.person(record.goneId);
    if (!kept || !gone || !sameSheet(*kept, memory.merged)
        || !storage::sameContent(*gone, mergedAway(memory.gone.person, record.keptId)))
        return {{QStringLiteral("undo.changed_since"), {}}};
    auto work = m_desk.begin(Action::MergePeople, QStringLiteral("people.merge.undo"));
    PeopleMergeStore rows(m_desk.database);
    for (const MovedRows& each : memory.moved)
        rows.moveBack(each, record.keptId, record.goneId);
    PersonSheet formerGone = memory.gone;
    formerGone.person.version = gone->version;
    work.update(formerGone.person);
    write(work, formerGone);
    PersonSheet formerKept = memory.kept;
    formerKept.person.version = kept->person.version;
    work.update(formerKept.person);
    write(work, formerKept);
    setRightAfterMerge(work, record.keptId, record.goneId);
    record.isUndone = true;
    work.update(record);
    work.commit();
    return {};
}

} // namespace naervaer

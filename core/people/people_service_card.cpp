// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_service.h"

#include "core/base/phone.h"
#include "core/base/search_key.h"
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"

#include <algorithm>

namespace naervaer {
namespace {

const QString undone = QStringLiteral(".undo");

template <typename Entity> void commitAbout(storage::UnitOfWork& work, const Entity& entity)
{
    if constexpr (requires { entity.personId; })
        work.about(QStringLiteral("person"), entity.personId.value());
    else
        work.about(storage::tableName<Entity>(), entity.id.value());
    work.changes(peopleArea);
    work.commit();
}

/// Writes `before` over the row, if it still says what the verb left.
template <typename Entity>
Problems putBack(Desk& desk, Action action, const QString& verb, const Entity& before, const Entity& after)
{
    const auto now = desk.database.find<Entity>(after.id);
    if (!now || !storage::sameContent(*now, after))
        return {{QStringLiteral("undo.changed_since"), {}}};
    Entity former = before;
    former.version = now->version;
    auto work = desk.begin(action, verb + undone);
    work.update(former);
    commitAbout(work, former);
    return {};
}

template <typename Entity>
void pushUndo(Desk& desk, Action action, const QString& verb, const Entity& before, const Entity& after)
{
    desk.undo.push({verb, [&desk, action, verb, before, after] { return putBack(desk, action, verb, before, after); }});
}

/// Inserts the row; taking it back leaves it as `retract` makes it.
template <typename Entity, typename Retract>
void add(Desk& desk, Action action, const QString& verb, Entity& entity, Retract retract)
{
    auto work = desk.begin(action, verb);
    work.insert(entity);
    commitAbout(work, entity);
    Entity retracted = entity;
    retract(retracted);
    pushUndo(desk, action, verb, retracted, entity);
}

template <typename Entity> void change(Desk& desk, Action action, const QString& verb, Entity entity)
{
    auto work = desk.begin(action, verb);
    const auto before = desk.database.find<Entity>(entity.id);
    if (!before)
        throw Failure(Failure::Kind::Missing, storage::tableName<Entity>());
    work.update(entity);
    commitAbout(work, entity);
    pushUndo(desk, action, verb, *before, entity);
}

} // namespace

/// The problems of changing a row of a card where it stands now; a row that is not there is for the verb to miss.
template <typename Entity, typename RowId> Problems PeopleService::unchangeableRow(RowId id) const
{
    const auto row = m_desk.database.find<Entity>(id);
    return row ? unchangeable(row->personId) : Problems{};
}

/// Reads the phone as typed, and says what is wrong with the rest.
Problems PeopleService::checkAndRead(Relation& relation) const
{
    relation.name = relation.name.simplified();
    relation.role = relation.role.simplified();
    Problems problems = checkRelation(relation);
    if (relation.phone.trimmed().isEmpty()) {
        relation.phone.clear();
        return problems;
    }
    if (const auto number = parsePhone(relation.phone, m_store.country()))
        relation.phone = *number;
    else
        problems.push_back({number.problems().front().code, QStringLiteral("phone")});
    return problems;
}

Result<RelationId> PeopleService::addRelation(Relation relation)
{
    m_desk.session.require(Action::EditPeople);
    Problems problems = unchangeable(relation.personId);
    if (problems.empty())
        problems = checkAndRead(relation);
    if (!problems.empty())
        return problems;
    add(m_desk, Action::EditPeople, QStringLiteral("people.add_relation"), relation,
        [](Relation& back) { back.isActive = false; });
    return relation.id;
}

Problems PeopleService::amendRelation(Relation relation)
{
    m_desk.session.require(Action::EditPeople);
    Problems problems = unchangeableRow<Relation>(relation.id);
    if (problems.empty())
        problems = checkAndRead(relation);
    if (!problems.empty())
        return problems;
    change(m_desk, Action::EditPeople, QStringLiteral("people.amend_relation"), std::move(relation));
    return {};
}

Result<AlertId> PeopleService::raiseAlert(Alert alert)
{
    m_desk.session.require(Action::EditPeople);
    alert.text = alert.text.trimmed();
    if (!alert.fromOn.isValid())
        alert.fromOn = m_desk.clock.today();
    Problems problems = unchangeable(alert.personId);
    if (problems.empty())
        problems = checkAlert(alert);
    if (!problems.empty())
        return problems;
    add(m_desk, Action::EditPeople, QStringLiteral("people.raise_alert"), alert,
        [](Alert& back) { back.isActive = false; });
    return alert.id;
}

Problems PeopleService::amendAlert(Alert alert)
{
    m_desk.session.require(Action::EditPeople);
    alert.text = alert.text.trimmed();
    Problems problems = unchangeableRow<Alert>(alert.id);
    if (problems.empty())
        problems = checkAlert(alert);
    if (!problems.empty())
        return problems;
    change(m_desk, Action::EditPeople, QStringLiteral("people.amend_alert"), std::move(alert));
    return {};
}

Result<ConsentId> PeopleService::takeConsent(Consent consent)
{
    m_desk.session.require(Action::EditPeople);
    consent.guardian = consent.guardian.simplified();
    if (!consent.givenOn.isValid())
        consent.givenOn = m_desk.clock.today();
    if (consent.takenBy.isNull())
        consent.takenBy = m_desk.session.helperId();
    Problems problems = unchangeable(consent.personId);
    if (problems.empty())
        problems = checkConsent(consent, m_store.person(consent.personId)->birthYear, m_desk.clock.today());
    if (!problems.empty())
        return problems;
    add(m_desk, Action::EditPeople, QStringLiteral("people.take_consent"), consent,
        [](Consent& back) { back.withdrawnOn = back.givenOn; });
    return consent.id;
}

Problems PeopleService::withdrawConsent(ConsentId id, QDate on)
{
    m_desk.session.require(Action::EditPeople);
    auto consent = m_desk.database.find<Consent>(id);
    if (!consent)
        throw Failure(Failure::Kind::Missing, storage::tableName<Consent>());
    if (auto problems = unchangeable(consent->personId); !problems.empty())
        return problems;
    if (on < consent->givenOn)
        return {{QStringLiteral("period.backwards"), QStringLiteral("withdrawn_on")}};
    consent->withdrawnOn = on;
    change(m_desk, Action::EditPeople, QStringLiteral("people.withdraw_consent"), std::move(*consent));
    return {};
}

Result<GroupId> PeopleService::addGroup(const QString& name)
{
    m_desk.session.require(Action::ManageGroups);
    PeopleGroup group;
    group.name = name.simplified();
    if (Problems problems = checkGroupName(group.name); !problems.empty())
        return problems;
    const QString key = searchKey(group.name);
    const auto groups = m_store.groups();
    const auto taken = [&](const PeopleGroup& other) { return searchKey(other.name) == key; };
    if (std::any_of(groups.begin(), groups.end(), taken))
        return Problem{QStringLiteral("group.name_taken"), QStringLiteral("name"), {group.name}};
    add(m_desk, Action::ManageGroups, QStringLiteral("people.add_group"), group,
        [](PeopleGroup& back) { back.isActive = false; });
    return group.id;
}

Problems PeopleService::joinGroup(PersonId id, GroupId group)
{
    m_desk.session.require(Action::ManageGroups);
    if (auto problems = unchangeable(id); !problems.empty())
        return problems;
    if (m_store.membership(id, group))
        return {};
    Membership membership;
    membership.groupId = group;
    membership.personId = id;
    membership.joinedOn = m_desk.clock.today();
    add(m_desk, Action::ManageGroups, QStringLiteral("people.join_group"), membership,
        [](Membership& back) { back.leftOn = back.joinedOn; });
    return {};
}

Problems PeopleService::leaveGroup(PersonId id, GroupId group)
{
    m_desk.session.require(Action::ManageGroups);
    if (auto problems = unchangeable(id); !problems.empty())
        return problems;
    auto membership = m_store.membership(id, group);
    if (!membership)
        return {};
    membership->leftOn = m_desk.clock.today();
    change(m_desk, Action::ManageGroups, QStringLiteral("people.leave_group"), std::move(*membership));
    return {};
}

} // namespace naervaer

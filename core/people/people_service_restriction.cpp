// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"

namespace naervaer {

Problems PeopleService::restrictCard(PersonId id, RestrictionGround ground)
{
    m_desk.session.require(Action::RestrictCards);
    if (auto problems = unchangeable(id); !problems.empty())
        return problems;
    const QString verb = QStringLiteral("people.restrict");
    auto work = m_desk.begin(Action::RestrictCards, verb);
    const PersonSheet before = sheet(id).value();
    PersonSheet after = before;
    after.person.state = PersonState::Restricted;
    Restriction row;
    row.personId = id;
    row.ground = ground;
    row.formerState = before.person.state;
    row.fromOn = work.today();
    work.insert(row);
    rewrite(work, before, after);
    work.commit();
    m_desk.undo.push({verb, [this, verb, row] { return setRestricted(row, false, verb + QStringLiteral(".undo")); }});
    return {};
}

Problems PeopleService::liftRestriction(PersonId id)
{
    m_desk.session.require(Action::RestrictCards);
    const auto row = m_store.restriction(id);
    if (!row)
        return {{QStringLiteral("person.not_restricted"), {}}};
    const QString verb = QStringLiteral("people.lift_restriction");
    if (Problems problems = setRestricted(*row, false, verb); !problems.empty())
        return problems;
    m_desk.undo.push(
        {verb, [this, verb, row = *row] { return setRestricted(row, true, verb + QStringLiteral(".undo")); }});
    return {};
}

Problems PeopleService::setRestricted(Restriction row, bool restricted, const QString& verb)
{
    const auto now = m_desk.database.find<Restriction>(row.id);
    const auto before = sheet(row.personId);
    const PersonState expected = restricted ? row.formerState : PersonState::Restricted;
    if (!now || !before || before->person.state != expected)
        return {{QStringLiteral("undo.changed_since"), {}}};
    auto work = m_desk.begin(Action::RestrictCards, verb);
    row = *now;
    row.liftedOn = restricted ? std::nullopt : std::optional(work.today());
    work.update(row);
    PersonSheet after = *before;
    after.person.state = restricted ? PersonState::Restricted : row.formerState;
    rewrite(work, *before, after);
    work.commit();
    return {};
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_centres.h"

#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

QDateTime foundedAt(const DemoWorld& world)
{
    return world.days().at(world.days().talksBegan(), 8 * 3600);
}

HelperId addHelper(
    DemoWorld& world, Dice& dice, const DemoCentre& centre, const QString& name, HelperKind kind, Role role)
{
    Helper helper;
    helper.name = name;
    helper.kind = kind;
    helper.role = role;
    helper.phone = world.phoneNumber();
    helper.languages = {world.order().norwegian ? QStringLiteral("nb") : QStringLiteral("da")};
    if (dice.percent(40))
        helper.languages.append(QStringLiteral("en"));
    if (dice.percent(8))
        helper.languages.append(QStringLiteral("ar"));
    world.addMade(helper, centre.centre.id, foundedAt(world), {});
    return helper.id;
}

} // namespace

void foundOrganisation(DemoWorld& world, const QString& name)
{
    Organisation organisation;
    organisation.name = name;
    organisation.country = world.order().norwegian ? QStringLiteral("NO") : QStringLiteral("DK");
    organisation.isDemo = true;
    organisation.createdAt = foundedAt(world);
    world.add(organisation);
}

DemoCentre foundCentre(DemoWorld& world, const CentrePlan& plan)
{
    const QDateTime at = foundedAt(world);
    DemoCentre centre;
    centre.postcode = plan.postcode;
    centre.town = plan.town;
    centre.centre.name = plan.name;
    centre.centre.municipalityCode = plan.municipalityCode;
    centre.centre.dutyPhone = world.phoneNumber();
    centre.centre.id = world.id<CentreId>(at);
    world.addMade(centre.centre, centre.centre.id, at, {});
    Dice dice = world.dice(Story::Centres, static_cast<quint64>(centre.centre.id.value()) & IdSource::sequenceMask);
    centre.coordinator = addHelper(world, dice, centre,
        plan.coordinator.isEmpty() ? inventName(world, dice) : plan.coordinator, HelperKind::Staff, Role::Coordinator);
    centre.helpers.push_back(centre.coordinator);
    for (int i = 1; i < plan.staff; ++i)
        centre.helpers.push_back(
            addHelper(world, dice, centre, inventName(world, dice), HelperKind::Staff, Role::Staff));
    for (int i = 0; i < plan.volunteers; ++i)
        centre.helpers.push_back(
            addHelper(world, dice, centre, inventName(world, dice), HelperKind::Volunteer, Role::Volunteer));
    for (const QString& name : plan.groups)
        centre.groups.push_back(addGroup(world, centre, name));
    return centre;
}

void addHelper(DemoWorld& world, const DemoCentre& centre, const QString& name, HelperKind kind, Role role)
{
    Dice dice = world.dice(Story::Centres, static_cast<quint64>(role));
    addHelper(world, dice, centre, name, kind, role);
}

GroupId addGroup(DemoWorld& world, const DemoCentre& centre, const QString& name)
{
    PeopleGroup group;
    group.name = name;
    world.addMade(group, centre.centre.id, foundedAt(world).addDays(20), centre.coordinator);
    return group.id;
}

void closeForAMonth(DemoWorld& world, DemoCentre& centre, int monthsAgo, const QString& reason)
{
    const QDate month = world.order().until.addMonths(-monthsAgo);
    Closure closure;
    closure.fromOn = QDate(month.year(), month.month(), 1);
    closure.toOn = closure.fromOn.addMonths(1).addDays(-1);
    closure.reason = reason;
    world.addMade(
        closure, centre.centre.id, world.days().at(closure.fromOn.addDays(-10), 9 * 3600), centre.coordinator);
    centre.closure = closure;
}

void addTasks(DemoWorld& world, const DemoCentre& centre, int count)
{
    Dice dice = world.dice(Story::Centres, static_cast<quint64>(centre.centre.id.value()));
    const QDate until = world.order().until;
    for (int i = 0; i < count; ++i) {
        Task task;
        task.reason = QStringLiteral("hand");
        task.text = world.text("task", dice);
        if (i == 0)
            task.ownerId = centre.coordinator;
        else if (dice.percent(50))
            task.ownerId = dice.pick(centre.helpers);
        else
            task.ownerRole = dice.percent(60) ? Role::Staff : Role::Coordinator;
        const QDate written = until.addDays(-dice.between(3, 20));
        if (dice.percent(85))
            task.dueOn = until.addDays(dice.between(-3, 12));
        if (i % 4 == 3) {
            task.state = dice.percent(75) ? TaskState::Done : TaskState::Dropped;
            task.endedAt = world.days().at(until.addDays(-dice.between(1, 2)), 14 * 3600);
            task.endedBy = dice.pick(centre.helpers);
            task.how =
                world.order().norwegian ? QStringLiteral("Ordnet på telefon.") : QStringLiteral("Ordnet i telefonen.");
        }
        world.addMade(task, centre.centre.id, world.days().at(written, 10 * 3600 + i * 60), centre.coordinator);
    }
}

} // namespace naervaer

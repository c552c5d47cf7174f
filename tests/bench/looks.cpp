// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/looks.h"

#include "core/workspace.h"

#include <algorithm>

namespace naervaer::bench {
namespace {

constexpr int todayLines = 40;
constexpr int pageRows = 300;
constexpr int shownFirst = 10; ///< Of a timeline: in a smaller file, too, there are as many.
constexpr int allEvents = 1000;

void readToday(Workspace& workspace, CentreId centre)
{
    const QDate today = workspace.desk().clock.today();
    static_cast<void>(workspace.contacts().dueCount(today, centre));
    static_cast<void>(workspace.contacts().forgottenCount(today, centre));
    static_cast<void>(workspace.contacts().forgotten(today, centre, todayLines));
    static_cast<void>(workspace.rounds().rounds(centre, today));
    static_cast<void>(workspace.concerns().waiting(centre));
    static_cast<void>(workspace.tasks().mine());
}

} // namespace

RoundLine busiestRound(Workspace& workspace)
{
    const auto rounds = workspace.rounds().rounds({}, workspace.desk().clock.today());
    return *std::max_element(
        rounds.begin(), rounds.end(), [](const RoundLine& a, const RoundLine& b) { return a.due < b.due; });
}

PersonId oftenMet(Workspace& workspace, const RoundLine& busiest)
{
    PeopleFilter filter;
    filter.centre = busiest.round.centreId;
    PersonId found;
    size_t most = 0;
    for (const PersonLine& each : workspace.people().list(filter, 0, pageRows)) {
        const size_t events = workspace.contacts().timeline(each.id, {}, allEvents).size();
        if (events > most)
            found = each.id;
        most = std::max(most, events);
    }
    return found;
}

void readToday(Workspace& workspace)
{
    readToday(workspace, workspace.desk().session.centreId());
}

std::vector<Look> looksOf(Workspace& workspace, const RoundLine& busiest)
{
    const QDate today = workspace.desk().clock.today();
    const CentreId centre = busiest.round.centreId;
    PeopleFilter filter;
    filter.centre = centre;
    const PersonId person = oftenMet(workspace, busiest);
    ContactService& contacts = workspace.contacts();
    return {
        {"Today, all it reads", 100, [&workspace, centre] { readToday(workspace, centre); }},
        {"queue of a round", 50,
            [&workspace, round = busiest.round.id] { static_cast<void>(workspace.rounds().queue(round)); }},
        {"due list of a centre", 50, [&contacts, today, centre] { static_cast<void>(contacts.due(today, centre)); }},
        {"forgotten list of a centre", 100,
            [&contacts, today, centre] { static_cast<void>(contacts.forgotten(today, centre)); }},
        {"counts over all centres", 100,
            [&contacts, today] {
                static_cast<void>(contacts.dueCount(today, {}));
                static_cast<void>(contacts.forgottenCount(today, {}));
            }},
        {"rota of a year, all centres", 100,
            [&workspace, today] { static_cast<void>(workspace.shifts().rota({}, today, 52)); }},
        {"people list, first page", 100,
            [&workspace, filter] { static_cast<void>(workspace.people().list(filter, 0, pageRows)); }},
        {"timeline of a person, ten events", 100,
            [&contacts, person] { static_cast<void>(contacts.timeline(person, {}, shownFirst)); }},
    };
}

} // namespace naervaer::bench

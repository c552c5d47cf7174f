// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/distribution_rules.h"
#include "core/rounds/min_cost_flow.h"

#include <algorithm>

namespace naervaer {
namespace {

using Node = MinCostFlow::Node;
using Arc = MinCostFlow::Arc;

/// A way from somebody to a caller.
struct Way {
    Arc arc;
    size_t caller;
};

/// People for whom the callers differ in the same way, but for what a single pair has between them. They share one
/// node: 5,000 people and 200 callers need some ten thousand arcs, not a million.
struct Likeness {
    PersonToRing anybody{}; ///< With nothing between them and any caller.
    Node node = 0;
    std::vector<Way> ways{};
    std::vector<size_t> people{}; ///< Indices, in order.
    std::vector<Arc> entries{}; ///< One beside each of `people`.
    LeftReason leftReason = LeftReason::EverybodyFull;
};

/// A caller's place in the network: what is heavy comes in by a node of its own.
struct Seat {
    Node calls = 0;
    Node heavy = 0;
    int most = 0;
    int mostHeavy = 0;
    int fixedCalls = 0; ///< Of this round by hand, and of other rounds.
    int fixedHeavy = 0;
};

QString likenessOf(const PersonToRing& person)
{
    const auto hour = [](const std::optional<QTime>& time) { return time ? time->msecsSinceStartOfDay() : -1; };
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(person.languages.join(u','))
        .arg(hour(person.notBefore))
        .arg(hour(person.notAfter))
        .arg((person.minutes + roundedMinutes - 1) / roundedMinutes)
        .arg(person.isHeavy ? 1 : 0);
}

/// An evening as a network: people flow to callers, and what no caller can take past them.
class ShareNetwork {
public:
    explicit ShareNetwork(const EveningToShare& evening);
    [[nodiscard]] Distribution solved();

private:
    void seatCallers();
    void addPerson(size_t index);
    [[nodiscard]] Likeness likeness(const PersonToRing& person);
    [[nodiscard]] bool isKeptApart(const PersonToRing& person) const;
    void addOwnWays(size_t index, const std::vector<HelperId>& callers);
    [[nodiscard]] std::vector<HelperId> familiar(const PersonToRing& person) const;
    [[nodiscard]] Node inlet(const PersonToRing& person, size_t caller) const;
    void readOwnWays();
    void readLikenesses();
    [[nodiscard]] Distribution told();
    [[nodiscard]] LeftReason reasonFor(size_t index);
    [[nodiscard]] Share share(const PersonToRing& person, const CallerTonight& caller);
    [[nodiscard]] HelperId present(const PersonToRing& person) const
    {
        return m_evening.present.value(person.personId);
    }

    const EveningToShare& m_evening;
    QHash<PersonId, HelperId> m_byHand;
    WishedHours m_hours;
    QHash<HelperId, size_t> m_callerIndex;
    int m_typicalMinutes;
    MinCostFlow m_flow;
    Node m_source = m_flow.addNode();
    Node m_sink = m_flow.addNode();
    std::vector<Seat> m_seats;
    std::vector<Node> m_people; ///< Beside EveningToShare::people; -1: by hand, not in the network.
    std::vector<std::vector<Way>> m_ownWays; ///< The same.
    QHash<QString, size_t> m_likenessIndex;
    std::vector<Likeness> m_likenesses;
    int m_units = 0;
    QHash<PersonId, HelperId> m_given;
};

ShareNetwork::ShareNetwork(const EveningToShare& evening)
    : m_evening(evening), m_byHand(standingByHand(evening)), m_hours(evening.day),
      m_typicalMinutes(typicalMinutes(evening.people)), m_given(m_byHand)
{
    seatCallers();
    m_people.assign(evening.people.size(), -1);
    m_ownWays.resize(evening.people.size());
    for (size_t index = 0; index < evening.people.size(); ++index)
        if (!m_byHand.contains(evening.people[index].personId))
            addPerson(index);
}

void ShareNetwork::seatCallers()
{
    for (const CallerTonight& caller : m_evening.callers) {
        m_callerIndex.insert(caller.helperId, m_seats.size());
        Seat& seat = m_seats.emplace_back();
        seat.most = mostCallsOf(caller, m_typicalMinutes);
        seat.mostHeavy = caller.mostHeavy.value_or(seat.most);
        seat.fixedCalls = caller.callsElsewhere;
    }
    for (const PersonToRing& person : m_evening.people)
        if (const auto helper = m_byHand.constFind(person.personId); helper != m_byHand.constEnd()) {
            Seat& seat = m_seats[m_callerIndex.value(*helper)];
            ++seat.fixedCalls;
            seat.fixedHeavy += person.isHeavy ? 1 : 0;
        }
    for (Seat& seat : m_seats) {
        seat.calls = m_flow.addNode();
        seat.heavy = m_flow.addNode();
        // Each further call costs more than the one before, so the cheapest arcs fill first.
        for (int nth = seat.fixedCalls + 1; nth <= seat.most; ++nth)
            m_flow.addArc(seat.calls, m_sink, 1, loadCost(nth, seat.most));
        for (int nth = seat.fixedHeavy + 1; nth <= seat.mostHeavy; ++nth)
            m_flow.addArc(seat.heavy, seat.calls, 1, heavyCost(nth));
    }
}

Node ShareNetwork::inlet(const PersonToRing& person, size_t caller) const
{
    return person.isHeavy ? m_seats[caller].heavy : m_seats[caller].calls;
}

Likeness ShareNetwork::likeness(const PersonToRing& person)
{
    Likeness made;
    made.anybody = person;
    made.anybody.prefers.clear();
    made.anybody.keptApart.clear();
    made.anybody.formerCallers.clear();
    made.node = m_flow.addNode();
    made.leftReason = leftReason(made.anybody, m_evening.callers, m_hours);
    const auto everybody = static_cast<int>(m_evening.people.size());
    for (size_t caller = 0; caller < m_seats.size(); ++caller)
        if (mayRing(made.anybody, m_evening.callers[caller], m_hours))
            made.ways.push_back({m_flow.addArc(made.node, inlet(person, caller), everybody,
                                     sumOf(pairParts(made.anybody, m_evening.callers[caller], m_hours))),
                caller});
    return made;
}

bool ShareNetwork::isKeptApart(const PersonToRing& person) const
{
    return std::any_of(person.keptApart.begin(), person.keptApart.end(),
        [this](HelperId helper) { return m_callerIndex.contains(helper); });
}

std::vector<HelperId> ShareNetwork::familiar(const PersonToRing& person) const
{
    std::vector<HelperId> helpers = person.prefers;
    for (const FormerCaller& former : person.formerCallers)
        helpers.push_back(former.helperId);
    helpers.push_back(present(person));
    std::erase_if(helpers, [this](HelperId helper) { return !m_callerIndex.contains(helper); });
    std::sort(helpers.begin(), helpers.end());
    helpers.erase(std::unique(helpers.begin(), helpers.end()), helpers.end());
    return helpers;
}

void ShareNetwork::addPerson(size_t index)
{
    const PersonToRing& person = m_evening.people[index];
    m_people[index] = m_flow.addNode();
    ++m_units;
    m_flow.addArc(m_source, m_people[index], 1, 0);
    m_flow.addArc(m_people[index], m_sink, 1, leftCost(person));
    if (isKeptApart(person)) { // by a shared node one would come to those who must be kept apart too
        std::vector<HelperId> everybody;
        for (const CallerTonight& caller : m_evening.callers)
            everybody.push_back(caller.helperId);
        addOwnWays(index, everybody);
        return;
    }
    addOwnWays(index, familiar(person));
    const QString key = likenessOf(person);
    if (!m_likenessIndex.contains(key)) {
        m_likenessIndex.insert(key, m_likenesses.size());
        m_likenesses.push_back(likeness(person));
    }
    Likeness& like = m_likenesses[m_likenessIndex.value(key)];
    like.people.push_back(index);
    like.entries.push_back(m_flow.addArc(m_people[index], like.node, 1, 0));
}

void ShareNetwork::addOwnWays(size_t index, const std::vector<HelperId>& callers)
{
    const PersonToRing& person = m_evening.people[index];
    for (const HelperId helper : callers) {
        const size_t caller = m_callerIndex.value(helper);
        if (!mayRing(person, m_evening.callers[caller], m_hours))
            continue;
        const int cost = sumOf(pairParts(person, m_evening.callers[caller], m_hours, present(person)));
        m_ownWays[index].push_back({m_flow.addArc(m_people[index], inlet(person, caller), 1, cost), caller});
    }
}

Distribution ShareNetwork::solved()
{
    // Everybody gets through: past all callers there is always a way.
    if (m_units > 0 && m_flow.solve(m_source, m_sink, m_units)) {
        readOwnWays();
        readLikenesses();
    }
    return told();
}

void ShareNetwork::readOwnWays()
{
    for (size_t index = 0; index < m_people.size(); ++index)
        for (const Way& way : m_ownWays[index])
            if (m_flow.flow(way.arc) > 0)
                m_given.insert(m_evening.people[index].personId, m_evening.callers[way.caller].helperId);
}

/// What came through a shared node is handed to its callers in the people's order: each of them costs the same there.
void ShareNetwork::readLikenesses()
{
    for (const Likeness& like : m_likenesses) {
        std::vector<HelperId> callers;
        for (const Way& way : like.ways)
            callers.insert(
                callers.end(), static_cast<size_t>(m_flow.flow(way.arc)), m_evening.callers[way.caller].helperId);
        auto next = callers.begin();
        for (size_t n = 0; n < like.people.size(); ++n)
            if (m_flow.flow(like.entries[n]) > 0)
                m_given.insert(m_evening.people[like.people[n]].personId, *next++);
    }
}

LeftReason ShareNetwork::reasonFor(size_t index)
{
    const PersonToRing& person = m_evening.people[index];
    if (isKeptApart(person))
        return leftReason(person, m_evening.callers, m_hours);
    return m_likenesses[m_likenessIndex.value(likenessOf(person))].leftReason;
}

Share ShareNetwork::share(const PersonToRing& person, const CallerTonight& caller)
{
    Share made{person.personId, caller.helperId, m_byHand.contains(person.personId),
        pairParts(person, caller, m_hours, present(person))};
    std::stable_sort(
        made.parts.begin(), made.parts.end(), [](const CostPart& a, const CostPart& b) { return a.points < b.points; });
    if (made.isByHand)
        made.parts.insert(made.parts.begin(), CostPart{ShareReason::ByHand, 0});
    else if (made.parts.empty() || made.parts.front().points > 0)
        made.parts.insert(made.parts.begin(), CostPart{ShareReason::HasRoom, 0});
    return made;
}

Distribution ShareNetwork::told()
{
    Distribution told;
    for (size_t caller = 0; caller < m_seats.size(); ++caller) {
        CallerLoad& load = told.loads.emplace_back();
        load.helperId = m_evening.callers[caller].helperId;
        load.most = m_seats[caller].most;
    }
    for (size_t index = 0; index < m_people.size(); ++index) {
        const PersonToRing& person = m_evening.people[index];
        const auto helper = m_given.constFind(person.personId);
        if (helper == m_given.constEnd()) {
            told.left.push_back({person.personId, reasonFor(index)});
            continue;
        }
        const size_t caller = m_callerIndex.value(*helper);
        told.shares.push_back(share(person, m_evening.callers[caller]));
        ++told.loads[caller].calls;
        told.loads[caller].heavy += person.isHeavy ? 1 : 0;
        told.loads[caller].minutes += person.minutes;
    }
    told.cost = totalCost(m_evening, m_given);
    return told;
}

} // namespace

Distribution distribute(const EveningToShare& evening)
{
    return ShareNetwork(evening).solved();
}

} // namespace naervaer

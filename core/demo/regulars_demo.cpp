// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/regulars_demo.h"

#include "core/demo/regular.h"

namespace naervaer {
namespace {

constexpr int declinedMember = 7; ///< Of each round: one who declined,
constexpr int wrongNumberMember = 11; ///< one whose number was wrong,
constexpr int worriedMember = 3; ///< one with a concern that nobody has seen yet,
constexpr int seenMember = 14; ///< and one whose concern was seen.

} // namespace

DemoRound roundOf(const QString& name, QTime from, QTime to, int places)
{
    DemoRound round;
    round.round.name = name;
    round.round.fromTime = from;
    round.round.toTime = to;
    round.places = places;
    return round;
}

std::vector<RegularsShare> shareEvenly(const std::vector<DemoCentre>& centres, int people, const QString& roundName)
{
    const auto count = static_cast<int>(centres.size());
    std::vector<RegularsShare> shares;
    for (int i = 0; i < count; ++i) {
        const int here = static_cast<int>(qint64{people} * (i + 1) / count - qint64{people} * i / count);
        const int places = std::min(40, here * 60 / 100);
        shares.push_back(
            {&centres[static_cast<size_t>(i)], here, {roundOf(roundName, QTime(13, 0), QTime(15, 30), places)}});
    }
    return shares;
}

RegularsDemo::RegularsDemo(DemoWorld& world, std::vector<RegularsShare> shares, qint64 contacts)
    : m_world(world), m_shares(std::move(shares)), m_contacts(contacts)
{
    for (const RegularsShare& share : m_shares)
        m_people += share.people;
    for (int i = 0; i < m_people; ++i)
        m_rates += rateOf(i);
}

int RegularsDemo::rateOf(int index) const
{
    static constexpr std::array rates{4, 6, 6, 10, 10, 10, 16, 16, 26};
    return m_world.dice(Story::People, static_cast<quint64>(index)).pick(rates);
}

void RegularsDemo::write()
{
    for (RegularsShare& share : m_shares)
        writeCentre(share);
    if (m_rates == 0) { // nobody there to meet by name
        std::vector<const DemoCentre*> centres;
        for (const RegularsShare& share : m_shares)
            centres.push_back(share.centre);
        writeAnonymous(m_world, centres, m_contacts);
    }
}

void RegularsDemo::writeCentre(RegularsShare& share)
{
    const DemoCentre& centre = *share.centre;
    const QDateTime founded = m_world.days().at(m_world.days().yearAgo(), 10 * 3600);
    for (DemoRound& round : share.rounds)
        m_world.addMade(round.round, centre.centre.id, founded, centre.coordinator);
    for (int i = 0; i < share.people && !m_world.stopped(); ++i)
        writeRegular(share, i);
}

Standing RegularsDemo::standingOf(Dice& dice, const DemoRound* round, int index) const
{
    // Dealt in a round, so that its evening is believable at any seed; thrown outside.
    const qint64 card = round ? index * 37 % 100 : dice.below(100);
    const int dueToday = round ? 22 : 9;
    const std::array borders{std::pair(dueToday, Standing::DueToday), std::pair(dueToday + 6, Standing::Overdue),
        std::pair(dueToday + 10, Standing::Forgotten), std::pair(dueToday + 14, Standing::Never),
        std::pair(dueToday + 17, Standing::Paused)};
    for (const auto& [border, standing] : borders) {
        if (card < border)
            return standing;
    }
    return Standing::Fresh;
}

qint64 RegularsDemo::takeContacts(Standing standing)
{
    const bool isLast = m_index + 1 == m_people;
    const int rate = rateOf(m_index++);
    qint64 contacts = m_contacts * (m_ratesSoFar + rate) / m_rates - m_contacts * m_ratesSoFar / m_rates + m_carried;
    m_ratesSoFar += rate;
    // Those never met leave theirs to the next.
    m_carried = standing == Standing::Never && !isLast ? contacts : 0;
    return contacts - m_carried;
}

void RegularsDemo::writeRegular(RegularsShare& share, int index)
{
    auto round = std::find_if(
        share.rounds.begin(), share.rounds.end(), [](const DemoRound& each) { return each.taken < each.places; });
    DemoRound* const own = round == share.rounds.end() ? nullptr : &*round;
    Regular regular(m_world, *share.centre, m_index);
    Standing standing = standingOf(regular.dice(), own, own ? own->taken : index);
    if (own && (own->taken == declinedMember || own->taken == wrongNumberMember)) {
        regular.hold(own->taken == declinedMember ? HoldReason::Declined : HoldReason::WrongNumber);
        standing = Standing::Overdue;
    }
    if (own && own->taken == worriedMember)
        regular.worry(ConcernState::Open);
    if (own && own->taken == seenMember)
        regular.worry(ConcernState::Seen);
    const qint64 contacts = takeContacts(standing);
    regular.settle(contacts == 0 ? Standing::Never : standing, contacts, own ? &own->round : nullptr);
    regular.write(contacts);
    if (own)
        ++own->taken;
}

} // namespace naervaer

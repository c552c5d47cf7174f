// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/regular.h"

namespace naervaer {

/// A phone round of the demo, and how many of a centre's people it takes.
struct DemoRound {
    Round round{};
    int places = 0;
    int taken = 0;
};

/// A round rung in a part of the day, every three days unless a member's own rhythm says otherwise.
[[nodiscard]] DemoRound roundOf(const QString& name, QTime from, QTime to, int places);

/// How many regulars a centre has, and its rounds.
struct RegularsShare {
    const DemoCentre* centre = nullptr;
    int people = 0;
    std::vector<DemoRound> rounds{};
};

/// People shared out evenly over centres, six in ten of each (at most 40) in a round of the afternoon.
[[nodiscard]] std::vector<RegularsShare> shareEvenly(
    const std::vector<DemoCentre>& centres, int people, const QString& roundName);

/// The people of the phone networks and drop-in centres, and their year of contacts: rung in rounds or dropping in,
/// most on time, some overdue, a handful forgotten, some never contacted, some paused, a few who declined or whose
/// number was wrong. Writes exactly as many people and contacts as it is given.
class RegularsDemo {
public:
    RegularsDemo(DemoWorld& world, std::vector<RegularsShare> shares, qint64 contacts);

    void write();

private:
    [[nodiscard]] int rateOf(int index) const;
    [[nodiscard]] Standing standingOf(Dice& dice, const DemoRound* round, int index) const;
    [[nodiscard]] qint64 takeContacts(Standing standing);
    void writeCentre(RegularsShare& share);
    void writeRegular(RegularsShare& share, int index);

    DemoWorld& m_world;
    std::vector<RegularsShare> m_shares;
    qint64 m_contacts;
    int m_people = 0;
    int m_index = 0; ///< Of the person, over all centres.
    qint64 m_carried = 0; ///< Contacts of those never met, left to the next.
    qint64 m_rates = 0; ///< Sum of everybody's rates,
    qint64 m_ratesSoFar = 0; ///< and of those already written.
};

/// Meetings with people nobody knows by name, as heads or under an alias, spread over the year and the centres.
void writeAnonymous(DemoWorld& world, const std::vector<const DemoCentre*>& centres, qint64 contacts);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_log.h"

namespace naervaer {

/// Aktiv Besøksvenn: people who wish to try choir, band, chess, crafts or the knitting café and are piloted in by a
/// member of it. Every stage of a match is told by what a card and its contacts hold: a wish, an activity found, a
/// member recruited, the first meeting together, meeting regularly, an ordinary member, ended.
class BefriendingDemo {
public:
    static constexpr int stages = 7;

    /// Each centre has one group per activity, in the order of activities().
    BefriendingDemo(DemoWorld& world, const std::vector<DemoCentre>& centres, int people);

    /// Names of the groups, and the word that stands among a card's interests.
    [[nodiscard]] static QStringList groupNames();
    [[nodiscard]] static QStringList interests();

    void write();

private:
    struct Host;

    void writeHost(int index);
    void writeVisits(Host& host, PersonLog& log);
    void writeMeetings(Host& host, PersonLog& log);
    void writeOwnAttendance(Host& host, PersonLog& log);
    void writeWish(const Host& host);

    DemoWorld& m_world;
    const std::vector<DemoCentre>& m_centres;
    int m_people;
};

} // namespace naervaer

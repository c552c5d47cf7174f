// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_log.h"

namespace naervaer {

/// Akut Social Drive Out: mobile cafés in the twelve villages of each of 15 centres, once a week for the last 13 whole
/// weeks. Seven people were planned for each visit, 1,260 a week; more and more came, on the whole 150 % of that.
/// A visit is one row per person known by name or alias and one for the other heads, adults and children.
class DriveOutDemo {
public:
    static constexpr int villagesEach = 12;
    static constexpr int weeks = 13;
    static constexpr int plannedPerVisit = 7;

    DriveOutDemo(DemoWorld& world, const std::vector<DemoCentre>& centres, int people);

    void write();

private:
    /// One opening in one village; heads are those not yet in a row.
    struct Visit {
        const DemoCentre* centre = nullptr;
        int village = 0;
        QDate day{};
        int heads = 0;
        int helper = 0; ///< Who writes the record.
        ContactId firstRow{}; ///< Ties the rows of the visit.
    };

    void planVisits();
    void planPair(const DemoCentre& centre, int week, int village);
    void writePerson(int index);
    void writeOthers(Visit& visit, Dice& dice);
    [[nodiscard]] Contact contactAt(Visit& visit, Dice& dice);
    [[nodiscard]] Visit* visitOf(size_t centre, int village, int week);

    DemoWorld& m_world;
    const std::vector<DemoCentre>& m_centres;
    int m_people;
    std::vector<Visit> m_visits; ///< By centre, week, village; no day when a small order leaves it out.
};

} // namespace naervaer

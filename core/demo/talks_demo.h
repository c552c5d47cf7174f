// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_log.h"

namespace naervaer {

/// Samtaler: talks with volunteers since 24 March 2020 through three branches, many in the first year and fewer since,
/// with people of 84 municipalities aged 9 to 94, most of them 30 to 55, and with some who only gave an alias.
class TalksDemo {
public:
    /// `branches`: København, Aarhus and Midtfyn.
    TalksDemo(DemoWorld& world, std::vector<DemoCentre> branches, int people, int talks);

    void write();

private:
    [[nodiscard]] const DemoCentre& branchOf(const QString& municipalityCode) const;
    [[nodiscard]] QString municipalityOf(Dice& dice, int index) const;
    void writeUser(int index, int talks);
    void writeAliasTalks(int index, int talks);

    DemoWorld& m_world;
    std::vector<DemoCentre> m_branches;
    QStringList m_municipalities; ///< The 84.
    int m_people;
    int m_talks;
};

} // namespace naervaer

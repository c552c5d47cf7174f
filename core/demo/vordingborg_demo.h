// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_log.h"

namespace naervaer {

/// Vordingborg: 31 people of mean age 47 tried the online pairing for a year until its contract was over, with three
/// volunteers from the largest portal; meanwhile the youth group (18-30) grows at the centre.
class VordingborgDemo {
public:
    /// The full figures are 31 and 24.
    VordingborgDemo(DemoWorld& world, DemoCentre centre, int users, int youths);

    void write();

private:
    void writeUser(GroupId group, int index);
    [[nodiscard]] QDate trialBegan() const;
    void writeYouths(GroupId group);

    DemoWorld& m_world;
    DemoCentre m_centre;
    int m_users;
    int m_youths;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round.h"
#include "tests/support/test_register.h"

namespace naervaer::test {

/// Rows for the tests of rounds, written straight to the tables.
struct RoundRows {
    explicit RoundRows(TestRegister& at) : reg(at) { }

    RoundId round(const QString& name, CentreId centre = {});
    /// A member with a phone whose day came `daysOverdue` days ago, three days after the last contact.
    PersonId member(RoundId id, const QString& name, int daysOverdue = 0);
    void join(RoundId id, PersonId person, std::optional<QDate> leftOn = {});
    void rhythm(const Rhythm& rhythm);
    [[nodiscard]] Rhythm rhythmDue(PersonId person, QDate dueOn) const;
    void alert(PersonId person, int priority, QDate from, std::optional<QDate> to = {});
    void pause(PersonId person, QDate from, std::optional<QDate> to = {});
    void hold(PersonId person, HoldReason reason, std::optional<QDateTime> until);
    void claim(PersonId person, HelperId helper, int minutesLeft);
    [[nodiscard]] QDate today() const { return reg.clock.today(); }

    TestRegister& reg;
};

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation_mapping.h"
#include "core/rounds/round_service.h"
#include "core/rounds/share_mapping.h"
#include "core/rounds/share_service.h"
#include "tests/core/rounds/evening_to_share.h"
#include "tests/core/rounds/round_rows.h"
#include "tests/support/catch.h"

namespace naervaer::test {

/// Tuesday evening: a round, and Mette, Ole and Signe at the phone from 18 to 21, as far as `onShift` says so.
struct SharedEvening {
    explicit SharedEvening(storage::Location::Engine engine = storage::Location::Engine::Sqlite)
        : reg(engine), rows(reg), rounds(reg.desk), shares(reg.desk, crew()), onShift{reg.ole, reg.signe},
          round(rows.round(QStringLiteral("Aftenrunden")))
    {
    }

    [[nodiscard]] Crew crew()
    {
        return {[this](const Round&, QDate evening) {
                    std::vector<CallerTonight> callers;
                    for (const HelperId helper : onShift)
                        callers.push_back({helper, {phoneTime(evening, 18, 180)}, {}, {}, {}, 0});
                    return callers;
                },
            [this](QDate) { return apart; }};
    }
    /// People who are due, by their names.
    std::vector<PersonId> people(int count)
    {
        std::vector<PersonId> made;
        for (int n = 0; n < count; ++n)
            made.push_back(rows.member(round, QStringLiteral("Person %1").arg(n), n));
        return made;
    }
    /// Shares the evening out and writes it.
    ShareProposal shareOut(Keep keep = Keep::ByHand)
    {
        const auto proposal = shares.distribute(round, tuesday, keep);
        REQUIRE(proposal.ok());
        REQUIRE(shares.shareOut(*proposal).ok());
        return *proposal;
    }
    [[nodiscard]] HelperId callerOf(PersonId person)
    {
        const auto share = ShareStore(reg.database).share(round, tuesday, person);
        return share ? share->helperId : HelperId();
    }
    [[nodiscard]] QString refusal(const Problems& problems) const
    {
        return problems.empty() ? QString() : problems.front().code;
    }

    TestRegister reg;
    RoundRows rows;
    RoundService rounds;
    ShareService shares;
    std::vector<HelperId> onShift;
    std::vector<MustNotMeet> apart{};
    RoundId round;
};

} // namespace naervaer::test

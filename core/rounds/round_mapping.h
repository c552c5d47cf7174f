// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<Round> {
    static constexpr const char* table = "round";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Round::id)), recordColumns(),
        std::make_tuple(column("name", &Round::name), column("interval_days", &Round::intervalDays),
            column("from_time", &Round::fromTime), column("to_time", &Round::toTime),
            column("is_active", &Round::isActive)));
};

template <> struct Mapping<RoundMember> {
    static constexpr const char* table = "round_member";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &RoundMember::id)), recordColumns(),
        std::make_tuple(column("round_id", &RoundMember::roundId), column("person_id", &RoundMember::personId),
            column("joined_on", &RoundMember::joinedOn), column("left_on", &RoundMember::leftOn)));
};

template <> struct Mapping<CallClaim> {
    static constexpr const char* table = "call_claim";
    static constexpr auto columns =
        std::make_tuple(column("person_id", &CallClaim::personId), column("helper_id", &CallClaim::helperId),
            column("claimed_at", &CallClaim::claimedAt), column("expires_at", &CallClaim::expiresAt));
};

template <> struct Mapping<CallHold> {
    static constexpr const char* table = "call_hold";
    static constexpr auto columns = std::make_tuple(column("person_id", &CallHold::personId),
        column("reason", &CallHold::reason), column("until_at", &CallHold::untilAt));
};

} // namespace naervaer::storage

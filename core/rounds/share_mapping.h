// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/share.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<RoundShare> {
    static constexpr const char* table = "round_share";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &RoundShare::id)), recordColumns(),
        std::make_tuple(column("round_id", &RoundShare::roundId), column("evening", &RoundShare::evening),
            column("person_id", &RoundShare::personId), column("helper_id", &RoundShare::helperId),
            column("is_by_hand", &RoundShare::isByHand), column("reasons", &RoundShare::reasons),
            column("until_at", &RoundShare::untilAt)));
};

template <> struct Mapping<CallerWish> {
    static constexpr const char* table = "caller_wish";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &CallerWish::id)), recordColumns(),
        std::make_tuple(column("person_id", &CallerWish::personId), column("helper_id", &CallerWish::helperId),
            column("side", &CallerWish::side), column("kind", &CallerWish::kind),
            column("is_lifted", &CallerWish::isLifted)));
};

template <> struct Mapping<CallerOut> {
    static constexpr const char* table = "caller_out";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &CallerOut::id)), recordColumns(),
        std::make_tuple(column("helper_id", &CallerOut::helperId), column("evening", &CallerOut::evening),
            column("is_lifted", &CallerOut::isLifted)));
};

} // namespace naervaer::storage

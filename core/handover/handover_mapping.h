// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handover.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<HandoverReading> {
    static constexpr const char* table = "handover_reading";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &HandoverReading::id)), recordColumns(),
        std::make_tuple(column("day", &HandoverReading::day), column("helper_id", &HandoverReading::helperId),
            column("is_taken_back", &HandoverReading::isTakenBack)));
};

} // namespace naervaer::storage

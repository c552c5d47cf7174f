// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<Erasure> {
    static constexpr const char* table = "erasure";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Erasure::id)), recordColumns(),
        std::make_tuple(column("person_id", &Erasure::personId), column("reason", &Erasure::reason),
            column("state", &Erasure::state), column("decided_at", &Erasure::decidedAt),
            column("decided_by", &Erasure::decidedBy)));
};

template <> struct Mapping<RetentionRule> {
    static constexpr const char* table = "retention_rule";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &RetentionRule::id)), recordColumns(),
        std::make_tuple(column("from_on", &RetentionRule::fromOn), column("ended_months", &RetentionRule::endedMonths),
            column("silent_months", &RetentionRule::silentMonths)));
};

} // namespace naervaer::storage

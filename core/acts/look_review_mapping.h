// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act_line.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<LookReview> {
    static constexpr const char* table = "look_review";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &LookReview::id)), recordColumns(),
        std::make_tuple(column("audit_id", &LookReview::auditId), column("answer", &LookReview::answer)));
};

} // namespace naervaer::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<SealedNote> {
    static constexpr const char* table = "confidential_note";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &SealedNote::id)), recordColumns(),
        std::make_tuple(column("person_id", &SealedNote::personId), column("held_back", &SealedNote::heldBack),
            column("sealed", &SealedNote::sealed), column("is_withdrawn", &SealedNote::isWithdrawn)));
};

} // namespace naervaer::storage

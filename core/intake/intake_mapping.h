// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<PeopleImport> {
    static constexpr const char* table = "people_import";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &PeopleImport::id)), recordColumns(),
        std::make_tuple(column("row_count", &PeopleImport::rowCount), column("added_count", &PeopleImport::addedCount),
            column("is_withdrawn", &PeopleImport::isWithdrawn)));
};

} // namespace naervaer::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<AuditEntry> {
    static constexpr const char* table = "audit";
    static constexpr auto columns = std::make_tuple(column("id", &AuditEntry::id), column("at", &AuditEntry::at),
        column("helper_id", &AuditEntry::helperId), column("centre_id", &AuditEntry::centreId),
        column("verb", &AuditEntry::verb), column("subject_kind", &AuditEntry::subjectKind),
        column("subject_mark", &AuditEntry::subjectMark), column("purpose", &AuditEntry::purpose),
        column("desk_id", &AuditEntry::deskId), column("position", &AuditEntry::position),
        column("seal", &AuditEntry::seal));
};

} // namespace naervaer::storage

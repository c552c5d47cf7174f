// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note_mapping.h"
#include "core/notes/note_service.h"
#include "core/storage/audit_mapping.h"
#include "core/storage/vault/sealing.h"
#include "tests/core/rights/rights_desk.h"

namespace naervaer::test {

/// Confidential notes over one register, whose coordinator Mette holds the key.
struct NoteDesk : RightsDesk {
    explicit NoteDesk(storage::Location::Engine engine = storage::Location::Engine::Sqlite) : RightsDesk(engine) { }

    NoteId write(const char* text, HeldBack heldBack = HeldBack::No)
    {
        reg.clock.advance(std::chrono::minutes(1));
        return notes.write(kaj, QString::fromUtf8(text), heldBack).value();
    }
    std::vector<Note> open(PersonId about) { return notes.open(about, LookPurpose::Concern).value(); }
    QStringList texts(PersonId about)
    {
        QStringList all;
        for (const Note& each : open(about))
            all.append(each.text.value_or(QStringLiteral("?")));
        return all;
    }
    [[nodiscard]] std::vector<storage::AuditEntry> acts()
    {
        return reg.database.list<storage::AuditEntry>(
            QStringLiteral("WHERE verb LIKE 'notes.%' ORDER BY position"), {});
    }

    storage::vault::Secret key = storage::vault::Secret::random(storage::vault::keySize);
    NoteService notes{reg.desk, &key};
    PersonId kaj = person(QStringLiteral("Kaj Holm"));
};

} // namespace naervaer::test

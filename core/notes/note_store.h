// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/storage/check.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of confidential notes.
class NoteStore {
public:
    explicit NoteStore(storage::Database& database) : m_database(database) { }

    [[nodiscard]] std::optional<SealedNote> find(NoteId id) const;
    /// About any of these cards, newest first, without what was withdrawn.
    [[nodiscard]] std::vector<SealedNote> about(const std::vector<PersonId>& cards) const;
    [[nodiscard]] std::vector<SealedNote> all() const; ///< Those withdrawn too.

private:
    storage::Database& m_database;
};

/// What must hold in this table whatever happened: every note is about somebody.
[[nodiscard]] std::vector<storage::Check> noteChecks();

} // namespace naervaer

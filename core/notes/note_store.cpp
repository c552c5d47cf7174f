// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_store.h"

#include "core/notes/note_mapping.h"

#include <algorithm>

namespace naervaer {

std::optional<SealedNote> NoteStore::find(NoteId id) const
{
    return m_database.find<SealedNote>(id);
}

std::vector<SealedNote> NoteStore::about(const std::vector<PersonId>& cards) const
{
    std::vector<SealedNote> found;
    for (const PersonId card : cards)
        for (SealedNote& each : m_database.list<SealedNote>(
                 QStringLiteral("WHERE person_id = :person AND is_withdrawn = FALSE"), {{"person", card}}))
            found.push_back(std::move(each));
    std::sort(found.begin(), found.end(), [](const SealedNote& a, const SealedNote& b) {
        return std::tie(a.createdAt, a.id) > std::tie(b.createdAt, b.id);
    });
    return found;
}

std::vector<SealedNote> NoteStore::all() const
{
    return m_database.list<SealedNote>(QStringLiteral("ORDER BY id"), {});
}

std::vector<storage::Check> noteChecks()
{
    return {{QStringLiteral("check.note_orphan"),
        QStringLiteral("SELECT count(*) FROM confidential_note n WHERE NOT EXISTS"
                       " (SELECT 1 FROM person p WHERE p.id = n.person_id AND p.state <> 'erased')")}};
}

} // namespace naervaer

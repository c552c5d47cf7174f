// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_seal.h"
#include "core/notes/note_service.h"

namespace naervaer {
namespace {

/// The words of "note person sealed"; none of what is held back.
std::optional<QString> wordsOf(const storage::vault::Secret* key, const QString& stored)
{
    if (stored.isEmpty())
        return QString();
    const QStringList parts = stored.split(u' ');
    if (!key || key->isEmpty() || parts.size() != 3)
        return std::nullopt;
    return openNote(*key, NoteId(parts[0].toLongLong()), PersonId(parts[1].toLongLong()), parts[2]);
}

} // namespace

std::vector<PersonTable> NoteService::personTables(const storage::vault::Secret* key)
{
    PersonTable notes;
    notes.table = QStringLiteral("confidential_note");
    ShownColumn text = shown(
        "text", CellKind::Text, "CASE WHEN held_back = 'no' THEN id || ' ' || person_id || ' ' || sealed ELSE '' END");
    text.opened = [key](const QString& stored) { return wordsOf(key, stored); };
    notes.shown = {
        shown("created_at", CellKind::Moment), text, shown("held_back"), shown("is_withdrawn", CellKind::YesNo)};
    return {notes};
}

} // namespace naervaer

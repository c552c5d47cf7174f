// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_rules.h"

namespace naervaer {
namespace {

constexpr int longestText = 5000;

} // namespace

Problems checkNote(const QString& text)
{
    const QString field = QStringLiteral("text");
    if (text.trimmed().isEmpty())
        return {{QStringLiteral("note.text_missing"), field}};
    if (text.size() > longestText)
        return {{QStringLiteral("text.too_long"), field, {QString::number(longestText)}}};
    return {};
}

Problems checkWritable(PersonState state)
{
    if (state == PersonState::Active || state == PersonState::Ended)
        return {};
    return {
        {state == PersonState::Restricted ? QStringLiteral("person.restricted") : QStringLiteral("person.not_active"),
            {}}};
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/notes_demo.h"

#include "core/base/clock.h"
#include "core/notes/note_mapping.h"
#include "core/notes/note_seal.h"

namespace naervaer {
namespace {

constexpr int percentWithNotes = 4;

/// Somebody notes may be about, and who writes them.
struct Written {
    PersonId person{};
    CentreId centre{};
    QDateTime registeredAt{};
    HelperId coordinator{};
};

std::vector<Written> people(storage::Database& file)
{
    std::vector<Written> all;
    storage::Rows rows =
        file.query(QStringLiteral("SELECT p.id, p.centre_id, p.created_at, (SELECT min(h.id) FROM helper h"
                                  " WHERE h.centre_id = p.centre_id AND h.role = 'coordinator')"
                                  " FROM person p WHERE p.state = 'active' AND p.name <> '' ORDER BY p.id"));
    while (rows.next())
        all.push_back({rows.get<PersonId>(0), rows.get<CentreId>(1), rows.get<QDateTime>(2), rows.get<HelperId>(3)});
    return all;
}

void writeNote(DemoWorld& world, Dice& dice, const Written& about, const storage::vault::Secret& key)
{
    const QDate registered = localDate(about.registeredAt);
    const auto days = static_cast<int>(registered.daysTo(world.days().until()));
    if (days < 1)
        return;
    const QDate day = registered.addDays(dice.between(0, std::min(days, 200) - 1));
    const QDateTime at = std::max(about.registeredAt, world.days().at(day, dice.between(9 * 3600, 16 * 3600)));
    SealedNote note;
    note.id = world.id<NoteId>(at);
    note.personId = about.person;
    note.heldBack = dice.percent(25) ? HeldBack::Others : HeldBack::No;
    note.sealed = sealNote(key, note.id, note.personId, world.text("confidential", dice));
    world.addMade(note, about.centre, at, about.coordinator);
}

} // namespace

void writeNotesDemo(DemoWorld& world, storage::Database& file, const storage::vault::Secret& key)
{
    quint64 index = 0;
    for (const Written& each : people(file)) {
        Dice dice = world.dice(Story::Notes, index++);
        if (!dice.percent(percentWithNotes))
            continue;
        for (int i = dice.between(1, 2); i > 0; --i)
            writeNote(world, dice, each, key);
    }
}

} // namespace naervaer

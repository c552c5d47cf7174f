// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/notes_demo.h"

#include "core/notes/note_seal.h"
#include "core/notes/note_store.h"
#include "tests/core/demo/demo_file.h"
#include "tests/support/catch.h"

namespace naervaer {

TEST_CASE("the demo has a few confidential notes, which its coordinators wrote and can read")
{
    test::DemoFile& demo = GENERATE(true, false) ? test::norwegianDemo() : test::danishDemo();
    const auto notes = NoteStore(demo.database()).all();
    CHECK(notes.size() >= 5);
    CHECK(notes.size() <= 60);
    for (const SealedNote& each : notes) {
        const auto words = openNote(demo.compartmentKey(), each.id, each.personId, each.sealed);
        REQUIRE(words.has_value());
        CHECK(words->size() > 20);
    }
    CHECK(demo.number(QStringLiteral(
              "SELECT count(*) FROM confidential_note n JOIN person p ON p.id = n.person_id JOIN helper h"
              " ON h.id = n.created_by WHERE h.role = 'coordinator' AND h.centre_id = n.centre_id"
              " AND p.centre_id = n.centre_id AND n.created_at >= p.created_at"))
        == static_cast<qint64>(notes.size()));
    CHECK(demo.number(noteChecks().front().sql) == 0);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_place.h"

#include "tests/support/catch.h"

#include <QString>

using namespace naervaer;
using namespace naervaer::ui;

TEST_CASE("a place is read back from its text, whatever it is about")
{
    const DraftPlace place =
        GENERATE(DraftPlace{QStringLiteral("newTaskDialog")}, DraftPlace{QStringLiteral("call"), {PersonId(123)}},
            DraftPlace{QStringLiteral("groupDialog"), {PersonId(123), PersonId(4611686018427387904)}},
            DraftPlace{QStringLiteral("alertDialog"), {PersonId(123)}, 77},
            DraftPlace{QStringLiteral("helperDialog"), {}, 4611686018427387904});
    CHECK(DraftPlace::read(place.text()) == place);
}

TEST_CASE("the text of a place names each person by id, and nothing that is not there")
{
    CHECK(DraftPlace{QStringLiteral("newTaskDialog")}.text() == QStringLiteral("newTaskDialog"));
    CHECK(DraftPlace{QStringLiteral("call"), {PersonId(123)}}.text() == QStringLiteral("call:123"));
    CHECK(DraftPlace{QStringLiteral("alertDialog"), {PersonId(1), PersonId(2)}, 3}.text()
        == QStringLiteral("alertDialog:1,2:3"));
    CHECK(DraftPlace{QStringLiteral("helperDialog"), {}, 5}.text() == QStringLiteral("helperDialog::5"));
    CHECK(DraftPlace::read(QStringLiteral("call:x")).person() == PersonId());
}

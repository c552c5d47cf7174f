// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answer.h"
#include "tests/support/register_folder.h"

using namespace naervaer;
using test::Answer;
using test::run;

namespace {

/// A demo file of its own, whose evening round is shared out on a Sunday, when nobody has a shift, and everybody is due.
struct Shared {
    test::RegisterFolder folder;

    Shared() { REQUIRE(test::makeDemo(folder.file()).code == 0); }

    [[nodiscard]] Answer distribute(const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("distribute"), folder.file(), QStringLiteral("--round"),
                       QStringLiteral("aftenrunden"), QStringLiteral("--date"), QStringLiteral("2099-01-04")}
            + more);
    }
};

/// A helper of the demo who rings though no shift says so.
const QStringList anne{QStringLiteral("--caller"), QStringLiteral("Anne Bech")};

} // namespace

TEST_CASE("a round is shared out over callers with reasons, and written only when asked")
{
    const Shared shared;
    const QStringList callers = anne + QStringList{QStringLiteral("--json")};
    const Answer proposed = shared.distribute(callers);
    REQUIRE(proposed.code == 0);
    const QJsonObject told = proposed.object();
    CHECK(told.keys()
        == QStringList{QStringLiteral("callers"), QStringLiteral("date"), QStringLiteral("left"),
            QStringLiteral("round"), QStringLiteral("shares"), QStringLiteral("written")});
    CHECK(told[QStringLiteral("round")] == QStringLiteral("Aftenrunden"));
    CHECK(told[QStringLiteral("date")] == QStringLiteral("2099-01-04"));
    CHECK(told[QStringLiteral("written")] == false);
    const QJsonArray shares = told[QStringLiteral("shares")].toArray();
    REQUIRE_FALSE(shares.isEmpty());
    for (const QJsonValue& share : shares) {
        CHECK_FALSE(share[QStringLiteral("name")].toString().isEmpty());
        CHECK_FALSE(share[QStringLiteral("reasons")].toArray().isEmpty());
        CHECK(share[QStringLiteral("by_hand")] == false);
    }
    const QJsonValue caller = told[QStringLiteral("callers")].toArray().first();
    CHECK(caller[QStringLiteral("calls")].toInt() == shares.size());
    for (const QJsonValue& left : told[QStringLiteral("left")].toArray())
        CHECK_FALSE(left[QStringLiteral("reason")].toString().isEmpty());

    CHECK(shared.distribute({QStringLiteral("--json")}).code == 1); // nothing was written: nobody rings
    CHECK(shared.distribute(callers + QStringList{QStringLiteral("--write")}).object()[QStringLiteral("written")]
        == true);
    const Answer kept = shared.distribute({QStringLiteral("--keep"), QStringLiteral("--json")});
    CHECK(kept.code == 0);
    CHECK(kept.object()[QStringLiteral("shares")].toArray().size() == shares.size());
}

TEST_CASE("a round is shared out in words too")
{
    const Shared shared;
    const Answer told = shared.distribute(anne);
    CHECK(told.code == 0);
    CHECK(told.said.contains(" calls"));
}

TEST_CASE("what cannot be shared out is refused with a sentence, and wrong use is told")
{
    const Shared shared;
    const Answer nobody = shared.distribute();
    CHECK(nobody.code == 1);
    CHECK(nobody.complained.contains("Nobody has a shift"));
    const Answer stranger = shared.distribute({QStringLiteral("--caller"), QStringLiteral("Nobody Known")});
    CHECK(stranger.code == 2);
    CHECK(stranger.complained.contains("Nobody Known"));
    const QString file = shared.folder.file();
    const auto asked = [&](const QStringList& more) {
        return run(QStringList{QStringLiteral("distribute"), file} + more);
    };
    CHECK(asked({}).code == 2);
    CHECK(asked({QStringLiteral("--round"), QStringLiteral("Ingen")}).code == 1);
    CHECK(asked({QStringLiteral("--round"), QStringLiteral("Aftenrunden"), QStringLiteral("--date"),
                    QStringLiteral("some day")})
              .code
        == 2);
    const Answer past = asked({QStringLiteral("--round"), QStringLiteral("Aftenrunden"), QStringLiteral("--date"),
        QStringLiteral("2026-11-03")});
    CHECK(past.code == 1);
    CHECK(past.complained.contains("over"));
    CHECK(run({QStringLiteral("distribute"), shared.folder.path(QStringLiteral("none.naervaer")),
                  QStringLiteral("--round"), QStringLiteral("Aftenrunden")})
              .code
        == 3);
}

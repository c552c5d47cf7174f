// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_rules.h"

#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

qint64 idMadeAt(const char* utc)
{
    return IdSource::compose(
        QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODateWithMs).toMSecsSinceEpoch(), 77);
}

bool isIn(IdRange range, const char* utc)
{
    return idMadeAt(utc) >= range.first && idMadeAt(utc) < range.past;
}

} // namespace

TEST_CASE("a month of ids begins and ends at midnight by the clock on the wall")
{
    const IdRange november = idsOfMonth(QDate(2026, 11, 23));
    CHECK_FALSE(isIn(november, "2026-10-31T22:59:59.999Z"));
    CHECK(isIn(november, "2026-10-31T23:00:00.000Z"));
    CHECK(isIn(november, "2026-11-30T22:59:59.999Z"));
    CHECK_FALSE(isIn(november, "2026-11-30T23:00:00.000Z"));
    CHECK(idsOfMonth(QDate(2026, 12, 31)).past == idsOfMonth(QDate(2027, 1, 1)).first);
    CHECK(isIn(idsOfMonth(QDate(2026, 7, 1)), "2026-06-30T22:00:00.000Z")); // summer time
}

TEST_CASE("nobody judges a look of their own")
{
    const HelperId mette(1);
    CHECK(checkReviewer(mette, HelperId(2)).empty());
    REQUIRE(checkReviewer(mette, mette).size() == 1);
    CHECK(checkReviewer(mette, mette).front().code == QStringLiteral("look.own"));
}

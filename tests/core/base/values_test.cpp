// SPDX-License-Identifier: GPL-3.0-or-later
// The small values everything is spoken in: periods, problems, results, failures, codes, ids, the change bus.
#include "core/base/change_bus.h"
#include "core/base/code.h"
#include "core/base/failure.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/base/problem.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QSet>

using namespace naervaer;

namespace {

enum class Colour { Red, Green };

const QDate first(2026, 12, 23);

} // namespace

template <> struct naervaer::Codes<Colour> {
    static constexpr std::array all{Coded{Colour::Red, "red"}, Coded{Colour::Green, "green"}};
};

TEST_CASE("a period contains its first and last day, and without a last day all that follow")
{
    const Period days{first, first.addDays(2)};
    CHECK_FALSE(days.contains(first.addDays(-1)));
    CHECK(days.contains(first));
    CHECK(days.contains(first.addDays(2)));
    CHECK_FALSE(days.contains(first.addDays(3)));
    CHECK(Period{first}.contains(first.addYears(50)));
    CHECK_FALSE(Period{first}.contains(first.addDays(-1)));
}

TEST_CASE("periods overlap when they share a day, whichever is asked")
{
    const Period days{first, first.addDays(2)};
    const auto overlap = [&](const Period& other) {
        CHECK(days.overlaps(other) == other.overlaps(days));
        return days.overlaps(other);
    };
    CHECK(overlap({first.addDays(2), first.addDays(9)}));
    CHECK_FALSE(overlap({first.addDays(3), first.addDays(9)}));
    CHECK(overlap({first.addDays(1), first.addDays(1)}));
    CHECK(overlap({first.addDays(-9)}));
    CHECK_FALSE(overlap({first.addDays(3)}));
    CHECK(Period{first}.overlaps({first.addYears(1)}));
}

TEST_CASE("a result is a value or the reasons why there is none")
{
    const Result<int> good = 7;
    CHECK(good.ok());
    CHECK(*good == 7);
    const Problem problem{QStringLiteral("a.b"), QStringLiteral("field"), {QStringLiteral("1")}};
    const Result<int> bad = problem;
    CHECK_FALSE(bad);
    CHECK(bad.problems() == Problems{problem});
    CHECK(Result<int>(Problems{problem, problem}).problems().size() == 2);
    CHECK_THROWS_AS(bad.value(), std::bad_variant_access);
    Result<QString> text = QStringLiteral("moved");
    CHECK(std::move(text).value() == QStringLiteral("moved"));
}

TEST_CASE("problems are the same when code, field and values are")
{
    const Problem one{QStringLiteral("a.b"), QStringLiteral("f"), {QStringLiteral("1")}};
    Problem other = one;
    CHECK(one == other);
    other.values = {QStringLiteral("2")};
    CHECK_FALSE(one == other);
}

TEST_CASE("each kind of failure has a code of its own, which scripts may rely on")
{
    using Kind = Failure::Kind;
    QSet<QString> codes;
    for (int kind = 0; kind <= static_cast<int>(Kind::NotAllowed); ++kind)
        codes.insert(Failure(static_cast<Kind>(kind), QString()).code());
    CHECK(codes.size() == static_cast<int>(Kind::NotAllowed) + 1);
    CHECK_FALSE(codes.contains(QString()));
    CHECK(Failure(Kind::DiskFull, QString()).code() == QStringLiteral("disk_full"));
    CHECK(Failure(Kind::NotAllowed, QString()).code() == QStringLiteral("not_allowed"));
}

TEST_CASE("a failure keeps its detail in every alphabet")
{
    const Failure failure(Failure::Kind::InUse, QString::fromUtf8("Bjørn · værested-pc"));
    CHECK(failure.detail() == QString::fromUtf8("Bjørn · værested-pc"));
    CHECK(failure.kind() == Failure::Kind::InUse);
}

TEST_CASE("an enumeration and its codes belong together, and an unknown code to nothing")
{
    CHECK(codeOf(Colour::Green) == QLatin1String("green"));
    CHECK((fromCode<Colour>(u"red") == Colour::Red));
    CHECK_FALSE(fromCode<Colour>(u"Red").has_value());
    CHECK_FALSE(fromCode<Colour>(u"").has_value());
    CHECK(codeOf(static_cast<Colour>(9)).isEmpty());
}

TEST_CASE("ids compare, hash and print by their number")
{
    const PersonId none;
    const PersonId large(Q_INT64_C(9223372036854775807));
    CHECK(none.isNull());
    CHECK_FALSE(large.isNull());
    CHECK(none < large);
    CHECK(large.text() == QStringLiteral("9223372036854775807"));
    QHash<PersonId, int> ages{{large, 47}};
    CHECK(ages.value(PersonId(large.value())) == 47);
    CHECK_FALSE(std::is_convertible_v<PersonId, HelperId>);
    CHECK_FALSE(std::is_convertible_v<qint64, PersonId>);
}

TEST_CASE("who listens hears each announcement with its areas, and nothing once gone")
{
    ChangeBus bus;
    std::vector<Areas> heard;
    {
        QObject page;
        QObject::connect(&bus, &ChangeBus::changed, &page, [&](const Areas& areas) { heard.push_back(areas); });
        bus.announce({QStringLiteral("people"), QStringLiteral("contacts")});
        bus.announce({QStringLiteral("tasks")});
    }
    bus.announce({QStringLiteral("people")});
    REQUIRE(heard.size() == 2);
    CHECK(heard[0] == Areas{QStringLiteral("contacts"), QStringLiteral("people")});
    CHECK(heard[1] == Areas{QStringLiteral("tasks")});
}

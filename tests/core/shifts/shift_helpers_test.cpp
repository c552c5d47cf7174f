// SPDX-License-Identifier: GPL-3.0-or-later
// What a helper can: times, days off, absences, what was agreed, and whom they must not meet.
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::RotaDesk;
using test::span;
using test::told;
using test::weekly;

namespace {

Absence awayFrom(HelperId who, QDate from, std::optional<QDate> to)
{
    Absence absence;
    absence.helperId = who;
    absence.fromOn = from;
    absence.toOn = to;
    return absence;
}

} // namespace

TEST_CASE("what a helper said of their times holds from a day on, until they say otherwise")
{
    RotaDesk d;
    d.asSigne();
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Unsaid);
    REQUIRE(d.shifts.setAvailability(d.reg.signe, d.today, {weekly<Availability>(2, 1700, 2200)}).empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Available);
    const QDate later = d.today.addDays(7);
    REQUIRE(d.shifts.setAvailability(d.reg.signe, later, {weekly<Availability>(3, 1700, 2200)}).empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Available);
    CHECK(d.shifts.readiness(d.reg.signe, d.evening(7)) == Readiness::Unavailable);
    CHECK(d.shifts.readiness(d.reg.signe, d.evening(8)) == Readiness::Available);
    const auto rows = d.shifts.availability(d.reg.signe, d.today);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].validTo == later.addDays(-1));
    CHECK(rows[1].validFrom == later);
    CHECK(rows[1].centreId == d.reg.centre);
    CHECK(d.shifts.availability(d.reg.signe, later).size() == 1);
    CHECK(d.undo().empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening(7)) == Readiness::Available);
    CHECK(d.undo().empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Unsaid);
    CHECK(d.shifts.availability(d.reg.signe, d.today).empty());
    CHECK(d.reg.count(QStringLiteral("availability")) == 2);
}

TEST_CASE("times that were to begin later are replaced as a whole")
{
    RotaDesk d;
    REQUIRE(d.shifts.setAvailability(d.reg.ole, d.today.addDays(7), {weekly<Availability>(2, 1700, 2200)}).empty());
    REQUIRE(d.shifts.setAvailability(d.reg.ole, d.today, {}).empty());
    CHECK(d.shifts.availability(d.reg.ole, d.today).empty());
    CHECK(d.shifts.readiness(d.reg.ole, d.evening(7)) == Readiness::Unsaid);
}

TEST_CASE("times are refused for what is wrong with them")
{
    RotaDesk d;
    CHECK(told(d.shifts.setAvailability(HelperId(5), d.today, {})) == QStringLiteral("helper.unknown/helper"));
    CHECK(told(d.shifts.setAvailability(d.reg.ole, {}, {})) == QStringLiteral("period.from_missing/valid_from"));
    CHECK(told(d.shifts.setAvailability(
              d.reg.ole, d.today, {weekly<Availability>(2, 1700, 2200), weekly<Availability>(2, 2100, 2300)}))
        == QStringLiteral("weekly.overlap/from"));
    CHECK(d.reg.count(QStringLiteral("availability")) == 0);
}

TEST_CASE("a day that is not as usual is said, lifted and taken back")
{
    RotaDesk d;
    d.asSigne();
    AvailabilityException exception;
    exception.helperId = d.reg.signe;
    CHECK(told(d.shifts.addException(exception)) == QStringLiteral("exception.day_missing/day"));
    exception.onDate = d.today;
    const auto id = d.shifts.addException(exception);
    REQUIRE(id.ok());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Unavailable);
    CHECK(d.shifts.exceptions(d.reg.signe, d.today).size() == 1);
    CHECK(d.shifts.exceptions(d.reg.signe, d.today.addDays(1)).empty());
    REQUIRE(d.shifts.liftException(*id).empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Unsaid);
    CHECK(told(d.shifts.liftException(*id)) == QStringLiteral("exception.unknown"));
    CHECK(d.undo().empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Unavailable);
    CHECK(d.undo().empty());
    CHECK(d.shifts.exceptions(d.reg.signe, d.today).empty());
    d.asMette();
    exception.helperId = HelperId(5);
    CHECK(told(d.shifts.addException(exception)) == QStringLiteral("helper.unknown/helper"));
}

TEST_CASE("an absence says which shifts fell open, from today on and eight weeks at most")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    d.asSigne();
    const auto report = d.shifts.reportAbsence(awayFrom(d.reg.signe, d.today.addDays(-30), d.today.addDays(9)));
    REQUIRE(report.ok());
    REQUIRE(report->fellOpen.size() == 2);
    CHECK(report->fellOpen[0].span == d.evening(1));
    CHECK(report->fellOpen[0].insteadOf == d.reg.signe);
    CHECK(d.who(1) == QStringLiteral("- 4 1800-2100 for signe"));
    CHECK(d.shifts.absences(d.today, d.today).size() == 1);
    CHECK(d.shifts.absences(d.today.addDays(10), {}).empty());
    CHECK(d.undo().empty());
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    const auto open = d.shifts.reportAbsence(awayFrom(d.reg.signe, d.today, {}));
    REQUIRE(open.ok());
    CHECK(open->fellOpen.size() == 8);
    REQUIRE(d.shifts.endAbsence(open->id, d.today.addDays(3)).empty());
    CHECK(d.who(1) == QStringLiteral("- 4 1800-2100 for signe"));
    CHECK(d.who(8) == QStringLiteral("signe 11 1800-2100"));
    CHECK(told(d.shifts.endAbsence(open->id, d.today.addDays(-1))) == QStringLiteral("period.backwards/to"));
    REQUIRE(d.shifts.liftAbsence(open->id).empty());
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    CHECK(told(d.shifts.liftAbsence(open->id)) == QStringLiteral("absence.unknown"));
    CHECK(told(d.shifts.endAbsence(open->id, d.today)) == QStringLiteral("absence.unknown"));
    CHECK(d.undo().empty());
    CHECK(d.undo().empty());
    CHECK(d.who(8) == QStringLiteral("- 11 1800-2100 for signe"));
}

TEST_CASE("an absence that is over before today opens nothing")
{
    RotaDesk d;
    const auto report = d.shifts.reportAbsence(awayFrom(d.reg.signe, d.today.addDays(-9), d.today.addDays(-2)));
    REQUIRE(report.ok());
    CHECK(report->fellOpen.empty());
}

TEST_CASE("who covers an absence does its shifts, unless they cannot do one of them")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    Absence absence = awayFrom(d.reg.signe, d.today, d.today.addDays(20));
    absence.coveredBy = HelperId(5);
    CHECK(told(d.shifts.reportAbsence(absence)) == QStringLiteral("helper.unknown/covered_by"));
    absence.coveredBy = d.reg.signe;
    CHECK(told(d.shifts.reportAbsence(absence)) == QStringLiteral("absence.covers_self/covered_by"));
    absence.coveredBy = d.reg.ole;
    const auto report = d.shifts.reportAbsence(absence);
    REQUIRE(report.ok());
    CHECK(report->fellOpen.empty());
    CHECK(d.who(8) == QStringLiteral("ole 11 1800-2100 for signe"));
    CHECK(d.undo().empty());
    const DutyLineId day = d.addLine("Dagtelefonen");
    REQUIRE(d.shifts.planShift(day, d.reg.ole, d.evening(8), Insist::No).ok());
    const auto busy = d.shifts.reportAbsence(absence);
    CHECK(told(busy) == QStringLiteral("absence.cover_busy/covered_by"));
    CHECK(busy.problems().front().values == QStringList{QStringLiteral("2026-11-11")});
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    absence.helperId = HelperId(5);
    CHECK(told(d.shifts.reportAbsence(absence)) == QStringLiteral("helper.unknown/helper"));
}

TEST_CASE("what was agreed with a helper is one set of terms, changed and taken back")
{
    RotaDesk d;
    HelperTerms terms;
    terms.helperId = d.reg.signe;
    terms.shiftsPerWeek = 2;
    terms.callsPerEvening = 8;
    terms.skills = {QStringLiteral("krise, arabisk"), QStringLiteral("Krise")};
    REQUIRE(d.shifts.agreeTerms(terms).empty());
    terms.shiftsPerWeek = 3;
    terms.callsPerEvening.reset();
    REQUIRE(d.shifts.agreeTerms(terms).empty());
    CHECK(d.reg.count(QStringLiteral("helper_terms")) == 1);
    HelperTerms now = d.shifts.terms(d.reg.signe);
    CHECK(now.shiftsPerWeek == 3);
    CHECK_FALSE(now.callsPerEvening);
    CHECK(now.skills == QStringList{QStringLiteral("krise"), QStringLiteral("arabisk")});
    CHECK(d.undo().empty());
    CHECK(d.shifts.terms(d.reg.signe).callsPerEvening == 8);
    CHECK(d.undo().empty());
    now = d.shifts.terms(d.reg.signe);
    CHECK_FALSE(now.shiftsPerWeek);
    CHECK(now.skills.isEmpty());
    CHECK(d.shifts.terms(d.reg.ole).helperId == d.reg.ole);
    terms.shiftsPerWeek = 99;
    CHECK(told(d.shifts.agreeTerms(terms)) == QStringLiteral("terms.out_of_range/shifts_per_week"));
    terms.helperId = HelperId(5);
    CHECK(told(d.shifts.agreeTerms(terms)) == QStringLiteral("helper.unknown/helper"));
}

TEST_CASE("two are kept apart with a reason that coordinators read, until it is lifted")
{
    RotaDesk d;
    const PersonId kaj = d.reg.person(QStringLiteral("Kaj"));
    PairApart pair;
    pair.helperId = d.reg.signe;
    pair.personId = kaj;
    pair.fromOn = d.today;
    pair.reason = QStringLiteral(" Naboer ");
    const auto id = d.shifts.keepApart(pair);
    REQUIRE(id.ok());
    CHECK(d.shifts.apartOn(d.today) == std::vector<Apart>{{d.reg.signe, {}, kaj}});
    REQUIRE(d.shifts.pairs().size() == 1);
    CHECK(d.shifts.pairs().front().reason == QStringLiteral("Naboer"));
    REQUIRE(d.shifts.liftApart(*id).empty());
    CHECK(d.shifts.apartOn(d.today).empty());
    CHECK(d.shifts.pairs().empty());
    CHECK(told(d.shifts.liftApart(*id)) == QStringLiteral("apart.unknown"));
    CHECK(d.undo().empty());
    CHECK(d.shifts.apartOn(d.today).size() == 1);
    CHECK(d.undo().empty());
    CHECK(d.shifts.apartOn(d.today).empty());
}

TEST_CASE("nobody is kept apart from somebody unknown, gone or restricted")
{
    RotaDesk d;
    PairApart pair;
    pair.helperId = d.reg.signe;
    pair.fromOn = d.today;
    CHECK(told(d.shifts.keepApart(pair)) == QStringLiteral("apart.who_missing/other"));
    pair.otherId = HelperId(5);
    CHECK(told(d.shifts.keepApart(pair)) == QStringLiteral("helper.unknown/other"));
    pair.helperId = HelperId(6);
    CHECK(told(d.shifts.keepApart(pair)) == QStringLiteral("helper.unknown/helper"));
    pair.helperId = d.reg.signe;
    pair.otherId = {};
    pair.personId = PersonId(5);
    CHECK(told(d.shifts.keepApart(pair)) == QStringLiteral("person.unknown"));
    pair.personId = d.reg.person(QStringLiteral("Kaj"));
    for (const auto& [state, problem] : {std::pair("restricted", "person.restricted"),
             std::pair("erased", "person.unknown"), std::pair("merged", "person.unknown"), std::pair("ended", "")}) {
        d.reg.database.run(QStringLiteral("UPDATE person SET state = :state WHERE id = :id"),
            {{"state", QString::fromLatin1(state)}, {"id", pair.personId}});
        CHECK(told(d.shifts.keepApart(pair)) == QLatin1String(problem));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shift_changes.h"

#include "core/shifts/shift_mapping.h"
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::weekly;

namespace {

const QDate first(2026, 11, 3);

Availability held(QDate from, std::optional<QDate> to)
{
    Availability row = weekly<Availability>(2, 1800, 2100);
    row.id = AvailabilityId(1);
    row.validFrom = from;
    row.validTo = to;
    return row;
}

/// What becomes of a row that held from `from` to `to` when others begin on `first`: its last day; empty: untouched.
QString lastDayOf(QDate from, std::optional<QDate> to)
{
    const ShiftChanges changes = replacedFrom<Availability>(first, {held(from, to)}, {});
    if (changes.empty())
        return {};
    REQUIRE(changes.front().before);
    return std::get<Availability>(changes.front().after).validTo->toString(Qt::ISODate);
}

} // namespace

TEST_CASE("what is replaced from a day on ends the day before, and what was over stays as it was")
{
    CHECK(lastDayOf(first.addDays(-30), {}) == QStringLiteral("2026-11-02"));
    CHECK(lastDayOf(first.addDays(-30), first) == QStringLiteral("2026-11-02"));
    CHECK(lastDayOf(first.addDays(-30), first.addDays(-1)).isEmpty());
    CHECK(lastDayOf(first, {}) == QStringLiteral("2026-11-02")); // never
    CHECK(lastDayOf(first.addDays(10), {}) == QStringLiteral("2026-11-12")); // never
    CHECK(lastDayOf(first.addDays(10), first.addDays(9)).isEmpty()); // was never to be
    const ShiftChanges changes = replacedFrom<Availability>(first, {}, {held(first, {})});
    REQUIRE(changes.size() == 1);
    CHECK_FALSE(changes.front().before);
}

TEST_CASE("each kind of row that a verb wrote is put back, new ones without effect")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const ShiftStore store(reg.database);
    DutyLine line;
    line.id = DutyLineId(1);
    line.name = QStringLiteral("Aftentelefonen");
    StandingShift standing = weekly<StandingShift>(2, 1800, 2100);
    standing.id = StandingShiftId(2);
    standing.lineId = line.id;
    standing.helperId = reg.ole;
    Shift shift;
    shift.id = ShiftId(3);
    shift.lineId = line.id;
    shift.onDate = first;
    shift.from = QTime(18, 0);
    shift.until = QTime(21, 0);
    shift.helperId = reg.ole;
    shift.standingId = standing.id;
    HelperTerms terms;
    terms.id = HelperTermsId(4);
    terms.helperId = reg.ole;
    terms.hoursPerWeek = 7;
    ShiftChanges changes{{std::nullopt, line}, {std::nullopt, standing}, {std::nullopt, shift}, {std::nullopt, terms}};
    const auto write = [&](ShiftChanges& rows) {
        auto work = reg.desk.begin(Action::PlanShifts, QStringLiteral("test"));
        writeChanges(work, rows);
        work.commit();
    };
    write(changes);
    CHECK(store.inPlaceOf(standing.id, first)->helperId == reg.ole);
    CHECK(store.inPlaceFrom(standing.id, first.addDays(1)).empty());
    auto inverse = inverseOf(changes, store);
    REQUIRE(inverse);
    write(*inverse);
    CHECK_FALSE(store.lines().front().isActive);
    CHECK(store.standing(line.id).front().validTo == standing.validFrom.addDays(-1));
    CHECK_FALSE(store.inPlaceOf(standing.id, first));
    CHECK_FALSE(store.terms(reg.ole)->hoursPerWeek);
    CHECK(reg.count(QStringLiteral("shift")) == 1);
    CHECK_FALSE(inverseOf(changes, store)); // they are no longer as they were written
    auto forth = inverseOf(*inverse, store);
    REQUIRE(forth);
    write(*forth);
    CHECK(store.inPlaceOf(standing.id, first)->standingId == standing.id);
    CHECK(store.terms(reg.ole)->hoursPerWeek == 7);
}

TEST_CASE("a row that changed since it was read is a conflict, never an overwrite")
{
    test::RotaDesk d;
    DutyLine line = d.shifts.lines(d.reg.centre).front();
    DutyLine mine = line;
    line.name = QStringLiteral("Natlinjen");
    REQUIRE(d.shifts.amendLine(line).empty());
    mine.name = QStringLiteral("Daglinjen");
    CHECK_THROWS_AS(d.shifts.amendLine(mine), Failure);
    CHECK(d.shifts.lines(d.reg.centre).front().name == QStringLiteral("Natlinjen"));
}

TEST_CASE("two rows in place of one standing shift on one day are refused by the register itself")
{
    test::RotaDesk d;
    REQUIRE(d.shifts.planStanding(test::RotaDesk::standingOf(d.line, d.reg.ole, 3), Insist::No).ok());
    REQUIRE(d.shifts.confirm(d.duty(1)).empty());
    Shift second = *ShiftStore(d.reg.database).inPlaceOf(d.duty(1).standingId, d.today.addDays(1));
    second.id = ShiftId(5);
    CHECK_THROWS_AS(d.reg.database.insert(second), Failure);
}

TEST_CASE("a book holds what touches its days and the nights around them, and nothing else")
{
    test::RotaDesk d;
    const ShiftStore store(d.reg.database);
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, d.evening(-1), Insist::No).ok());
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, d.evening(9), Insist::No).ok());
    Absence absence;
    absence.helperId = d.reg.signe;
    absence.fromOn = d.today.addDays(20);
    REQUIRE(d.shifts.reportAbsence(absence).ok());
    RotaBook book = store.book(d.today, d.today.addDays(6));
    CHECK(book.shifts.size() == 1); // the night before
    CHECK(book.absences.empty());
    CHECK(book.hours.size() == 7);
    CHECK(book.country == QStringLiteral("DK"));
    CHECK(book.helpers.size() == 3);
    book = store.book(d.today.addDays(2), d.today.addDays(30));
    CHECK(book.shifts.size() == 1);
    CHECK(book.absences.size() == 1);
    d.reg.database.run(QStringLiteral("UPDATE helper SET is_active = FALSE WHERE id = :id"), {{"id", d.reg.signe}});
    CHECK(store.book(d.today, d.today).helpers.size() == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/shift_service.h"
#include "tests/support/refusals.h"

namespace naervaer::test {

/// "1800-2100" on a day.
[[nodiscard]] inline LocalSpan span(QDate on, int from, int until)
{
    return {on, QTime(from / 100, from % 100), QTime(until / 100, until % 100)};
}

/// A time of the week that holds from 1 October 2026 on; weekday 1 is Monday.
template <typename Row> [[nodiscard]] Row weekly(int weekday, int from, int until)
{
    Row row;
    row.weekday = weekday;
    row.from = QTime(from / 100, from % 100);
    row.until = QTime(until / 100, until % 100);
    row.validFrom = QDate(2026, 10, 1);
    return row;
}

/// "mette 3 1800-2100": who does what on which day of the month; "-" stands for nobody.
[[nodiscard]] inline QString dutyText(const Duty& duty, const QHash<HelperId, QString>& names)
{
    const QString who = duty.helperId.isNull() ? QStringLiteral("-") : names.value(duty.helperId);
    return QStringLiteral("%1 %2 %3-%4%5")
        .arg(who)
        .arg(duty.span.on.day())
        .arg(duty.span.from.toString(QStringLiteral("HHmm")), duty.span.until.toString(QStringLiteral("HHmm")),
            duty.insteadOf.isNull() ? QString() : QStringLiteral(" for ") + names.value(duty.insteadOf));
}

/// A book of the week of Monday 2 November 2026 with Ann (1), Bo (2) and Cy (3), who work at centre 1 in Denmark, and
/// an evening line (1) open Monday to Friday from 18 to 21.
struct WeekBook {
    static constexpr CentreId centre{1};
    static constexpr HelperId ann{1};
    static constexpr HelperId bo{2};
    static constexpr HelperId cy{3};
    static constexpr DutyLineId line{1};
    RotaBook book{};

    WeekBook()
    {
        book.from = QDate(2026, 11, 2);
        book.to = QDate(2026, 11, 8);
        book.country = QStringLiteral("DK");
        for (const HelperId id : {ann, bo, cy}) {
            Helper& helper = book.helpers.emplace_back();
            helper.id = id;
            helper.centreId = centre;
            helper.languages = {QStringLiteral("da")};
        }
        DutyLine& evening = book.lines.emplace_back();
        evening.id = line;
        evening.centreId = centre;
        for (int weekday = 1; weekday <= 5; ++weekday) {
            DutyHours& hours = book.hours.emplace_back(weekly<DutyHours>(weekday, 1800, 2100));
            hours.lineId = line;
        }
    }

    [[nodiscard]] static QDate day(int weekday) { return QDate(2026, 11, 1).addDays(weekday); }
    [[nodiscard]] static const QHash<HelperId, QString>& names()
    {
        static const QHash<HelperId, QString> all{
            {ann, QStringLiteral("ann")}, {bo, QStringLiteral("bo")}, {cy, QStringLiteral("cy")}};
        return all;
    }

    StandingShift& stands(HelperId who, int weekday, int from = 1800, int until = 2100)
    {
        StandingShift& row = book.standing.emplace_back(weekly<StandingShift>(weekday, from, until));
        row.id = StandingShiftId(static_cast<qint64>(book.standing.size()));
        row.lineId = line;
        row.helperId = who;
        return row;
    }
    Shift& has(HelperId who, int weekday, int from = 1800, int until = 2100)
    {
        Shift& row = book.shifts.emplace_back();
        row.id = ShiftId(static_cast<qint64>(book.shifts.size()));
        row.lineId = line;
        row.onDate = day(weekday);
        row.from = QTime(from / 100, from % 100);
        row.until = QTime(until / 100, until % 100);
        row.helperId = who;
        return row;
    }
    void can(HelperId who, int weekday, int from, int until)
    {
        Availability& row = book.availabilities.emplace_back(weekly<Availability>(weekday, from, until));
        row.helperId = who;
    }
    Absence& away(HelperId who, int fromWeekday, int toWeekday)
    {
        Absence& row = book.absences.emplace_back();
        row.helperId = who;
        row.fromOn = day(fromWeekday);
        row.toOn = day(toWeekday);
        return row;
    }
    PairApart& apart(HelperId one, HelperId other)
    {
        PairApart& row = book.apart.emplace_back();
        row.helperId = one;
        row.otherId = other;
        row.fromOn = day(1);
        return row;
    }
    HelperTerms& terms(HelperId who)
    {
        HelperTerms& row = book.terms.emplace_back();
        row.helperId = who;
        return row;
    }
    Closure& closes(int fromWeekday, int toWeekday)
    {
        Closure& row = book.closures.emplace_back();
        row.centreId = centre;
        row.fromOn = day(fromWeekday);
        row.toOn = day(toWeekday);
        return row;
    }

    /// "ann 3 1800-2100", by the beginning.
    [[nodiscard]] QStringList duties() const
    {
        const Rota rota(book);
        QStringList all;
        for (const Duty& duty : rota.duties())
            all.append(dutyText(duty, names()));
        return all;
    }
    /// The week's openings.
    [[nodiscard]] RotaWeek week() const { return Rota(book).weeks(centre).front(); }
    /// The state of each opening: c(losed), s(taffed), f(ragile), g(ap).
    [[nodiscard]] QString states() const
    {
        QString all;
        for (const Opening& each : week().openings)
            all += QString(codeOf(each.state)).left(1);
        return all;
    }
};

/// A register with an evening line that is open every day from 18 to 21, and needs one.
struct RotaDesk {
    TestRegister reg{GENERATE(from_range(test::engines()))};
    ShiftService shifts{reg.desk};
    QDate today = reg.clock.today(); ///< Tuesday 3 November 2026.
    DutyLineId line = addLine("Aftentelefonen");

    DutyLineId addLine(const char* name)
    {
        DutyLine added;
        added.centreId = reg.centre;
        added.name = QString::fromUtf8(name);
        std::vector<DutyHours> hours;
        for (int weekday = 1; weekday <= 7; ++weekday)
            hours.push_back(weekly<DutyHours>(weekday, 1800, 2100));
        return shifts.addLine(added, hours).value();
    }
    [[nodiscard]] static StandingShift standingOf(DutyLineId line, HelperId who, int weekday)
    {
        StandingShift standing = weekly<StandingShift>(weekday, 1800, 2100);
        standing.lineId = line;
        standing.helperId = who;
        return standing;
    }
    [[nodiscard]] LocalSpan evening(int daysAhead = 0) const { return span(today.addDays(daysAhead), 1800, 2100); }
    /// The only duty of that day.
    [[nodiscard]] Duty duty(int daysAhead = 0) const
    {
        const auto all = duties(daysAhead);
        REQUIRE(all.size() == 1);
        return all.front();
    }
    [[nodiscard]] std::vector<Duty> duties(int daysAhead) const
    {
        std::vector<Duty> found;
        for (const RotaWeek& week : shifts.rota(reg.centre, today.addDays(daysAhead), 1))
            for (const Opening& each : week.openings)
                if (each.span.on == today.addDays(daysAhead))
                    found.insert(found.end(), each.duties.begin(), each.duties.end());
        return found;
    }
    /// "mette 3 1800-2100" of that day, joined.
    [[nodiscard]] QString who(int daysAhead = 0) const
    {
        const QHash<HelperId, QString> names{{reg.mette, QStringLiteral("mette")}, {reg.ole, QStringLiteral("ole")},
            {reg.signe, QStringLiteral("signe")}};
        QStringList all;
        for (const Duty& each : duties(daysAhead))
            all.append(dutyText(each, names));
        return all.join(u' ');
    }
    void asSigne() { reg.seat(reg.signe, Role::Volunteer); }
    void asMette() { reg.seat(reg.mette, Role::Coordinator); }
    [[nodiscard]] Problems undo() { return reg.desk.undo.undo(); }
};

} // namespace naervaer::test

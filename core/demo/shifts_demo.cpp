// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/shifts_demo.h"

#include "core/shifts/local_span.h"
#include "core/shifts/shift_mapping.h"

namespace naervaer {
namespace {

constexpr size_t fewestStaff = 4;
constexpr size_t fewestVolunteers = 10;
constexpr int weeksBefore = 8;

/// A part of the day.
struct Hours {
    QTime from;
    QTime until;
};
const Hours evening{QTime(18, 0), QTime(20, 30)};
const Hours morning{QTime(9, 0), QTime(11, 0)};

/// Which volunteers of a house have which evening of the working week, by their place in its list.
struct Evening {
    int weekday;
    std::array<size_t, 2> pair;
    int takesTurns; ///< 0: every week; 1: the first two weeks of four; 2: the other two.
};
constexpr std::array evenings{Evening{1, {0, 1}, 0}, Evening{2, {2, 3}, 1}, Evening{2, {4, 5}, 2},
    Evening{3, {6, 7}, 0}, Evening{4, {8, 1}, 0}, Evening{5, {9, 0}, 0}};

/// The rota of one house.
class HouseRota {
public:
    HouseRota(DemoWorld& world, CentreId centre, std::vector<HelperId> staff, std::vector<HelperId> volunteers)
        : m_world(world), m_centre(centre), m_staff(std::move(staff)), m_volunteers(std::move(volunteers)),
          m_monday(mondayOf(world.order().until)), m_first(m_monday.addDays(-7 * weeksBefore)),
          m_plannedAt(world.days().at(m_first.addDays(-5), 10 * 3600))
    {
    }

    void write()
    {
        const DutyLineId late = addLine(nameOf("Aftentelefonen", "Kveldstelefonen"), 2, evening);
        const DutyLineId early = addLine(nameOf("Morgentelefonen", "Morgentelefonen"), 1, morning);
        staffEvenings(late);
        for (int weekday = 1; weekday <= 5; ++weekday)
            stand(early, m_staff[weekday <= 3 ? 1 : 2], weekday, morning, 0);
        writeTimes();
        writeAbsences();
        writeCover(late);
        keepApart();
    }

private:
    [[nodiscard]] QString nameOf(const char* danish, const char* norwegian) const
    {
        return QString::fromUtf8(m_world.order().norwegian ? norwegian : danish);
    }
    template <typename Row> void add(Row& row) { m_world.addMade(row, m_centre, m_plannedAt, m_staff.front()); }
    template <typename Row> Row weekly(int weekday, const Hours& hours) const
    {
        Row row;
        row.weekday = weekday;
        row.from = hours.from;
        row.until = hours.until;
        row.validFrom = m_first;
        return row;
    }

    DutyLineId addLine(const QString& name, int needed, const Hours& hours)
    {
        DutyLine line;
        line.name = name;
        line.needed = needed;
        add(line);
        for (int weekday = 1; weekday <= 5; ++weekday) {
            DutyHours row = weekly<DutyHours>(weekday, hours);
            row.lineId = line.id;
            add(row);
        }
        return line.id;
    }

    StandingShiftId stand(DutyLineId line, HelperId helper, int weekday, const Hours& hours, int takesTurns)
    {
        StandingShift row = weekly<StandingShift>(weekday, hours);
        row.lineId = line;
        row.helperId = helper;
        if (takesTurns > 0) {
            row.weeksOn = row.weeksOff = 2;
            row.anchorOn = m_first.addDays(14 * (takesTurns - 1));
        }
        add(row);
        return row.id;
    }

    void staffEvenings(DutyLineId line)
    {
        for (const Evening& each : evenings)
            for (const size_t who : each.pair)
                m_latest = stand(line, m_volunteers[who], each.weekday, evening, each.takesTurns);
    }

    /// Volunteers can in the evening, one of the staff could step in in the morning, and some agreed on limits.
    void writeTimes()
    {
        for (const size_t who : {0U, 1U, 3U, 6U})
            for (int weekday = 1; weekday <= 5; ++weekday)
                canBe(m_volunteers[who], weekday, {QTime(17, 0), QTime(22, 0)});
        for (int weekday = 1; weekday <= 5; ++weekday)
            canBe(m_staff[3], weekday, {QTime(8, 0), QTime(16, 0)});
        for (const size_t who : {0U, 1U, 2U, 6U}) {
            HelperTerms terms;
            terms.helperId = m_volunteers[who];
            terms.shiftsPerWeek = 2;
            terms.callsPerEvening = 8;
            terms.heavyCallsPerEvening = 2;
            terms.skills = {nameOf("Svære samtaler", "Vanskelige samtaler")};
            add(terms);
        }
    }

    void canBe(HelperId helper, int weekday, const Hours& hours)
    {
        Availability row = weekly<Availability>(weekday, hours);
        row.helperId = helper;
        add(row);
    }

    /// One evening of next week with one of two; in the week after it nobody could step in in the morning.
    void writeAbsences()
    {
        writeAbsence(m_volunteers[6], m_monday.addDays(9), m_monday.addDays(9));
        writeAbsence(m_staff[3], m_monday.addDays(14), m_monday.addDays(20));
        AvailabilityException exception;
        exception.helperId = m_volunteers[3];
        exception.onDate = m_monday.addDays(10);
        add(exception);
    }

    void writeAbsence(HelperId helper, QDate from, QDate to)
    {
        Absence absence;
        absence.helperId = helper;
        absence.fromOn = from;
        absence.toOn = to;
        m_world.addMade(absence, m_centre, m_world.days().at(m_world.order().until.addDays(-3), 9 * 3600), helper);
    }

    /// Friday's second caller was covered once, the week before last.
    void writeCover(DutyLineId line)
    {
        Shift shift;
        shift.lineId = line;
        shift.onDate = m_monday.addDays(-10);
        shift.from = evening.from;
        shift.until = evening.until;
        shift.helperId = m_volunteers[3];
        shift.state = ShiftState::Confirmed;
        shift.standingId = m_latest;
        shift.coversId = m_volunteers[0];
        m_world.addMade(shift, m_centre, m_world.days().at(shift.onDate.addDays(-2), 12 * 3600), m_staff.front());
    }

    void keepApart()
    {
        PairApart pair;
        pair.helperId = m_volunteers[2];
        pair.otherId = m_volunteers[9];
        pair.reason = nameOf("De er enige om, at det er bedst.", "De er enige om at det er best.");
        pair.fromOn = m_first;
        add(pair);
    }

    DemoWorld& m_world;
    CentreId m_centre;
    std::vector<HelperId> m_staff;
    std::vector<HelperId> m_volunteers;
    QDate m_monday; ///< Of the week of `until`.
    QDate m_first;
    QDateTime m_plannedAt;
    StandingShiftId m_latest{}; ///< The last evening's second.
};

} // namespace

void writeShiftsDemo(DemoWorld& world, storage::Database& file)
{
    std::map<CentreId, std::pair<std::vector<HelperId>, std::vector<HelperId>>> houses;
    for (const Helper& each : file.list<Helper>(QStringLiteral("ORDER BY id"))) {
        if (each.role == Role::Volunteer)
            houses[each.centreId].second.push_back(each.id);
        else if (each.role == Role::Staff || each.role == Role::Coordinator)
            houses[each.centreId].first.push_back(each.id);
    }
    for (auto& [centre, helpers] : houses)
        if (helpers.first.size() >= fewestStaff && helpers.second.size() >= fewestVolunteers)
            HouseRota(world, centre, std::move(helpers.first), std::move(helpers.second)).write();
}

} // namespace naervaer

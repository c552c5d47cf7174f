// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_cards.h"
#include "core/demo/demo_log.h"

namespace naervaer {

/// Where a person stands on the day that lies ahead.
enum class Standing { Fresh, DueToday, Overdue, Forgotten, Never, Paused };

/// One regular of a centre: card, agreement, a year of contacts, and what stands out at its end.
class Regular {
public:
    /// `index`: the person's number among all regulars, whose dice are thrown.
    Regular(DemoWorld& world, const DemoCentre& centre, int index);

    [[nodiscard]] Dice& dice() { return m_dice; }
    /// The person declined or could not be rung: held until staff decide, with a task for them.
    void hold(HoldReason reason) { m_hold = reason; }
    /// The latest contact gave rise to a concern that has come so far and no further.
    void worry(ConcernState furthest) { m_worry = furthest; }
    /// Decides on rhythm, first and latest day so that `contacts` fit. `round` null: in none.
    void settle(Standing standing, qint64 contacts, const Round* round);
    void write(qint64 contacts);

private:
    void settleLast();
    void settleHours();
    void settlePauses();
    void writeHistory(PersonLog& log, qint64 contacts);
    [[nodiscard]] QDate dayOf(qint64 number, qint64 contacts);
    [[nodiscard]] ContactKind kindOn(QDate day);
    [[nodiscard]] int secondsFor(ContactKind kind);
    void writeContact(PersonLog& log, QDate day, std::optional<ConcernState> worry);
    void writeTrailingAttempts(PersonLog& log);
    void writeHold();

    DemoWorld& m_world;
    const DemoCentre& m_centre;
    Dice m_dice;
    Person m_person{};
    Rhythm m_rhythm{};
    HelperId m_caller{}; ///< Who rings most of the time.
    Standing m_standing = Standing::Fresh;
    std::optional<HoldReason> m_hold{};
    std::optional<ConcernState> m_worry{};
    const Round* m_round = nullptr;
    QDate m_from{};
    QDate m_last{};
    std::vector<Pause> m_pauses{};
    bool m_isRung = false; ///< Rather than dropping in.
    int m_earliest = 9 * 3600; ///< Seconds of the day between which calls are made.
    int m_latest = 16 * 3600;
};

} // namespace naervaer

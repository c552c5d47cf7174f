// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// One person's contacts and attempts, written in order of time, and the rhythm that follows from them.
class PersonLog {
public:
    /// `rhythm` says what is agreed: interval, times of day, since when.
    PersonLog(DemoWorld& world, const DemoCentre& centre, const Person& person, Rhythm rhythm);

    /// Writes a meeting with the person: fills id (unless it has one), centre, person, day, municipality, and at the
    /// first one how the person came. Never before the one before.
    void met(Dice& dice, Contact& contact);
    /// Writes an attempt, unless it would lie before the latest contact or attempt.
    void tried(const QDateTime& at, AttemptOutcome outcome, HelperId helper);
    /// Works out due and forgotten days by the program's rules, and writes the rhythm.
    void finish(const std::vector<Pause>& pauses);

    [[nodiscard]] const Rhythm& rhythm() const { return m_rhythm; }

private:
    DemoWorld& m_world;
    const DemoCentre& m_centre;
    const Person& m_person;
    Rhythm m_rhythm;
    QDateTime m_latest{};
};

/// Fills what a helper says of a talk: minutes around `minutes`, mood, topics, now and then a note.
void describeTalk(const DemoWorld& world, Dice& dice, Contact& contact, int minutes);

/// Writes a concern that a contact gave rise to. It was seen and handled in time, as far as time has come, and no
/// further than `furthest`.
void addConcern(DemoWorld& world, Dice& dice, const DemoCentre& centre, const Contact& contact,
    ConcernState furthest = ConcernState::Handled);

} // namespace naervaer

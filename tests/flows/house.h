// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>
#include <memory>

namespace naervaer::test {

/// A newly founded register in a file of its own on Tuesday 3 November 2026, 9 o'clock: Mette (coordinator, at the
/// desk), Ole (staff) and Signe (volunteer) at one centre.
struct House {
    /// How the register is kept: a test that looks at the bytes of the file needs them plain.
    enum class Kept { Encrypted, Plain };
    explicit House(Kept kept = Kept::Encrypted);

    /// Ends the program without a farewell and starts it anew on the same file, with nobody at the desk.
    void restart();
    void seat(HelperId helper);
    [[nodiscard]] PersonId person(const QString& name, const QString& number);
    /// A round every third day with these people in it, each with a number.
    [[nodiscard]] RoundId round(const QStringList& names);
    [[nodiscard]] QStringList queue(RoundId id);
    /// Claims the person, opens the sheet and logs the call with its first number.
    CallLogged call(PersonId person, CallOutcome outcome, const QString& concern = {});
    [[nodiscard]] QDate today() const { return clock.today(); }
    /// Moves on to that hour of a later day.
    void sleep(int days, QTime until);

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;
    CentreId centre;
    HelperId mette;
    HelperId ole;
    HelperId signe;
};

} // namespace naervaer::test

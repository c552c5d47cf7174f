// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace naervaer {

/// How much there is of one thing: "people", "contacts", "attempts", "concerns", "tasks", "rounds", "helpers".
struct Tally {
    QString what{};
    qint64 count = 0;

    friend bool operator==(const Tally&, const Tally&) = default;
};

/// What a register holds, in figures.
struct RegisterFigures {
    std::vector<Tally> tallies{}; ///< In that order.
    QDateTime newestContactAt{}; ///< Null: none.
};

/// What would change if a backup took the register's place.
struct RestorePreview {
    RegisterFigures now{};
    RegisterFigures then{};
    qint64 actsLost = 0; ///< Entries of the log of acts that the register has and the backup has not;
    qint64 actsRegained = 0; ///< and the other way round: it is from before an earlier restore.
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/secret.h"

#include <QDate>
#include <QString>
#include <functional>
#include <stop_token>

namespace naervaer {

/// Which demo file to make. The same order gives the same rows, byte for byte, on every machine; what the words of
/// confidential notes are sealed to is each file's own.
struct DemoOrder {
    bool norwegian = false; ///< Trøndelag instead of Denmark.
    int people = 400; ///< Exactly so many cards.
    qint64 contacts = 12'000; ///< Exactly so many meetings; attempts come on top, about one per three calls.
    quint32 seed = 1;
    QDate until{}; ///< The day that lies ahead: the year of contacts ends the evening before.
};

/// How many of the contacts are written.
using DemoProgress = std::function<void(qint64 done, qint64 total)>;

/// Builds a register of invented people in which every situation the program is for can be recognised;
/// core/demo/README.md tells the stories. From 400 people and 12,000 contacts on the stories have their full figures,
/// below that they shrink in proportion; what is beyond them goes to the regulars of the centres.
/// False when stopped. Throws Failure: InUse when the file exists, DiskFull, ReadOnly, ...; when stopped or failed,
/// nothing is left behind.
[[nodiscard]] bool makeDemo(
    const DemoOrder& order, const QString& file, const DemoProgress& progress, const std::stop_token& stop);

/// What opens every demo file, shown wherever one is made: nobody in it exists. It seats a coordinator.
[[nodiscard]] storage::vault::Passphrase demoPassphrase();

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boot_time.h"

#include <QHash>
#include <QString>

namespace naervaer {

/// How long the next try has to wait after so many wrong ones in a row: not at all after two, then 1, 2, 4 ... seconds,
/// at most five minutes.
[[nodiscard]] std::chrono::seconds signInDelay(int wrongTries);

/// The wrong passphrases given for each file since the program was started or the file was opened last. Somebody at the
/// keyboard is slowed down by it; somebody with a copy of the file by what one guess costs.
class SignInTries {
public:
    explicit SignInTries(BootClock clock = bootTime) : m_clock(std::move(clock)) { }

    void wrong(const QString& file);
    /// The file was opened.
    void right(const QString& file);
    /// How long from now the next try has to wait; 0 when it need not.
    [[nodiscard]] std::chrono::milliseconds wait(const QString& file) const;

private:
    struct Tries {
        int wrong = 0;
        std::chrono::milliseconds latest{};
    };

    BootClock m_clock;
    QHash<QString, Tries> m_tries; ///< By canonical path, so that a link is no second chance.
};

} // namespace naervaer

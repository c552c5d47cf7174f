// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/privacy/word_list.h"

#include <QStringList>

namespace naervaer {

/// What a passphrase for a register must be worth. A guess costs about half a second (Argon2id): 45 bits are half a
/// million years of one machine, or a year of half a million of them.
constexpr double enoughBits = 45;
/// From here on a passphrase is called strong.
constexpr double strongBits = 60;

/// How many bits somebody has to guess who knows the list, common passwords, and `known` (names of the helper, the
/// centre, the organisation). By zxcvbn (Wheeler, USENIX Security 2016). Tens of milliseconds with a full list.
[[nodiscard]] double passphraseBits(const QString& passphrase, const WordList& list, const QStringList& known = {});

/// [passphrase.missing], [passphrase.weak]; empty when it will do.
[[nodiscard]] Problems passphraseProblems(
    const QString& passphrase, const WordList& list, const QStringList& known = {});

/// Five handy words of the list with blanks between, chosen by the system's generator: with Debian's Danish list about
/// 70 bits. Empty when the list has fewer than 2,000 handy words.
[[nodiscard]] QString generatedPassphrase(const WordList& list);

} // namespace naervaer

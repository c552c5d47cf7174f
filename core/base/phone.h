// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace naervaer {

/// Reads a phone number as typed, in `country` ("DK", "NO") when it has no prefix, into E.164 ("+4512345678").
/// Digits of any script, blanks and the signs - . / ( ) are read, + only in front; anything else is
/// [phone.unreadable], as a note beside the number would be lost. A number whose length the numbering plan
/// (libphonenumber's) does not have is [phone.impossible]: 112 too, as nobody is reached there by name.
/// Ranges that are not in use pass, so invented people can have numbers that ring nowhere.
[[nodiscard]] Result<QString> parsePhone(const QString& typed, const QString& country);

/// An E.164 number as people read it: Danish in pairs ("12 34 56 78"), Norwegian as written there ("412 34 567",
/// "22 12 34 56"), others as libphonenumber writes them; with its prefix unless it is a Danish or Norwegian number
/// of `country`. What is not E.164 comes back as it is.
[[nodiscard]] QString phoneForReading(const QString& e164, const QString& country);

/// The digits that typing the beginning of a number may match: with country code, national, and its last four;
/// each once, none for what is not E.164.
[[nodiscard]] QStringList phoneSearchTerms(const QString& e164);

} // namespace naervaer

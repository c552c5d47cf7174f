// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace naervaer {

/// Reads a phone number as typed, in `country` ("DK", "NO") when it has no prefix, into E.164 ("+4512345678").
/// The numbering plan is libphonenumber's. [phone.unreadable, phone.impossible]
[[nodiscard]] Result<QString> parsePhone(const QString& typed, const QString& country);

/// An E.164 number as people read it: national numbers of Denmark in pairs ("12 34 56 78"), of Norway as
/// written there, others with their prefix. What is not E.164 comes back as it is.
[[nodiscard]] QString phoneForReading(const QString& e164, const QString& country);

/// The digits that typing part of a number may match: with country code, national, and its last four.
[[nodiscard]] QStringList phoneSearchTerms(const QString& e164);

} // namespace naervaer

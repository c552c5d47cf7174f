// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

namespace naervaer {

// Words of spreadsheets in Danish, Norwegian and English and the codes they stand for; nothing for other words.

/// An ISO 639-1 code from a code or the name of a language.
[[nodiscard]] std::optional<QString> languageOf(const QString& word);
[[nodiscard]] std::optional<QString> dietOf(const QString& word);
[[nodiscard]] std::optional<QString> allergenOf(const QString& word);
[[nodiscard]] std::optional<CameHow> cameHowOf(const QString& word);
/// Days from "ugentligt", "every 3rd day", "hver 14. dag".
[[nodiscard]] std::optional<int> intervalOf(const QString& words);

} // namespace naervaer

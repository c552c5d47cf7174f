// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/rhythm.h"
#include "core/people/people_filter.h"
#include "ui/shell/palette.h"

namespace naervaer::ui {

/// "Every 3rd day", "every day", "every 14 days, between 11:00 and 15:00"; "No agreed rhythm".
[[nodiscard]] QString rhythmWords(const Rhythm& rhythm);
/// "3 days over", "due today", "due Friday"; empty for no date.
[[nodiscard]] QString dueWords(std::optional<QDate> due, QDate today);
[[nodiscard]] Meaning dueMeaning(std::optional<QDate> due, QDate today);
/// "In hospital until 30 November", "Away from Friday until further notice".
[[nodiscard]] QString pauseWords(const Pause& pause, QDate today);
/// "until 30 November", "from Friday", "until further notice".
[[nodiscard]] QString untilWords(const Period& period, QDate today);
/// "You may leave a message. Do not say who we are."
[[nodiscard]] QString messageRules(const Phone& phone);
/// What tells two people of one name apart: "1961 · Aarhus · 12 34 56 78".
[[nodiscard]] QString aboutPerson(const PersonLine& line, const QString& country);
/// "Kaj Andersen, called Kalle".
[[nodiscard]] QString nameWords(const Person& person);

} // namespace naervaer::ui

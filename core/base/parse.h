// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace naervaer {

// Reads what people in Denmark and Norway type. Screens show one form; these take many.
// Blank around is ignored. Each refusal names the code in brackets.

/// A date: 05.02.2026, 5.2.26, 5/2-26, 05-02-2026, 5/2 2026, 2026-02-05, 5. februar 2026, "5/2" and "5. feb"
/// (the year nearest `today`), idag/i dag, i går, i morgen, and the weekdays (the next one after today; "mandag").
/// Two-digit years lie within 79 years before and 20 after `today`. [date.unreadable, date.impossible]
[[nodiscard]] Result<QDate> parseDate(const QString& text, QDate today);

/// A time of day: 18.30, 18:30, 1830, 18, kl. 18.30, 8.5 is not one. [time.unreadable]
[[nodiscard]] Result<QTime> parseTime(const QString& text);

/// A number with Danish or plain signs: 1.234,50 / 1 234,50 / 1234.5 / -3,5. "1.234" is one thousand. [number.unreadable]
[[nodiscard]] Result<double> parseNumber(const QString& text);

/// A whole number within [least, most]. [number.unreadable, number.not_whole, number.out_of_range with least and most]
[[nodiscard]] Result<int> parseWhole(const QString& text, int least, int most);

/// Yes or no as typed in spreadsheets in Danish, Norwegian and English: ja/nej/nei/yes/no/x/1/0/sand/falsk/true/false. [yesno.unreadable]
[[nodiscard]] Result<bool> parseYesNo(const QString& text);

} // namespace naervaer

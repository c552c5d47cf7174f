// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace naervaer {

// Reads what people in Denmark and Norway type. Screens show one form; these take many.
// Blank around, case, full-width digits and the kind of blank or dash do not matter. Words are Danish, Norwegian or
// English. Each refusal names the code in brackets; its field is empty, the caller knows it.

/// A date: 05.02.2026, 5.2.26, 5/2-26, 05-02-2026, 5/2 2026, 2026-02-05, 5. februar 2026, "5/2" and "5. feb"
/// (the year nearest `today`, of two equally near the later), idag/i dag, i går, i forgårs, i morgen, i overmorgen,
/// and the weekdays (the next one after today; "mandag"). Months and weekdays may be cut down to three letters.
/// Two-digit years lie within 79 years before and 20 after `today`. [date.unreadable; date.impossible if there is
/// no such day, or the year is not within 1800-2199]
[[nodiscard]] Result<QDate> parseDate(const QString& text, QDate today);

/// A time of day on the 24-hour clock: 18.30, 18:30, 18,30, 18 30, 1830, 830, 18, "kl. 18.30", and with seconds,
/// which are dropped, 18:30:00. "Ikke før 11" is 11.00. Minutes have two digits: 8.5 is not one. [time.unreadable]
[[nodiscard]] Result<QTime> parseTime(const QString& text);

/// A number with Danish or plain signs: 1.234,50 / 1 234,50 / 1234.5 / -3,5. A comma is always the decimal sign,
/// a dot is one unless it stands before exactly three digits in a whole number: "1.234" is one thousand, "0.500"
/// and "1234.567" are fractions. [number.unreadable]
[[nodiscard]] Result<double> parseNumber(const QString& text);

/// A whole number within [least, most]; "5,0" is one. [number.unreadable, number.not_whole, number.out_of_range with
/// least and most]
[[nodiscard]] Result<int> parseWhole(const QString& text, int least, int most);

/// Yes or no as typed or ticked in spreadsheets in Danish, Norwegian and English: ja/nej/nei/yes/no, their first
/// letters, x, 1/0, sand/sann/true, falsk/usand/usann/false. [yesno.unreadable]
[[nodiscard]] Result<bool> parseYesNo(const QString& text);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace naervaer {

/// Easter Sunday of a year of the Gregorian calendar, by the rule of "A New Yorker" in Nature 13 (1876), page 487, as
/// given by Meeus, Astronomical Algorithms, 1991, chapter 8.
[[nodiscard]] QDate easterSunday(int year);

/// The code of the public holiday that the day is in "DK" or "NO": "holiday.easter_monday"; nothing on other days,
/// where 24 and 31 December, 5 June and 1 May in Denmark belong, which shops and agreements may keep but the church's
/// year does not. Denmark: the church's holidays; store bededag, the fourth Friday after Easter, until 2023 (lov nr.
/// 214 af 6. marts 2023 om konsekvenser ved afskaffelsen af store bededag som helligdag). Norway: lov om helligdager og
/// helligdagsfred (24. februar 1995 nr. 12) § 2, and lov om 1 og 17 mai som høgtidsdager (26. april 1947 nr. 1).
[[nodiscard]] std::optional<QString> publicHoliday(QDate day, const QString& country);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer {

/// Stands for the name of a restricted card (GDPR art. 18) wherever names are shown; the screens have words for it.
inline const QString restrictedName = QStringLiteral("person.restricted");

/// What lists show of the row of person that a statement calls `alias`: its name, masked when the card is restricted;
/// NULL when there is no such row.
[[nodiscard]] QString shownNameIn(const QString& alias);

} // namespace naervaer

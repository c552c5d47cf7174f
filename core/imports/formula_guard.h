// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer {

/// A cell that a spreadsheet could take for a formula (it begins with = + - @ tab or return) gets an apostrophe in
/// front; a phone number such as "+45 12 34 56 78" stays as it is. See OWASP, "CSV Injection".
[[nodiscard]] QString guardedCell(const QString& cell);

/// Takes the apostrophe of guardedCell() off again.
[[nodiscard]] QString unguardedCell(const QString& cell);

/// The cell as it stands in a CSV file: quoted where needed.
[[nodiscard]] QString quotedCell(const QString& cell, QChar separator);

} // namespace naervaer

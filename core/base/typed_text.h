// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer {

/// What was typed or pasted with single plain blanks, none at the ends, plain digits and letters in lower case, and
/// every dash or minus as "-". For the parsers.
[[nodiscard]] QString tidied(const QString& typed);

} // namespace naervaer

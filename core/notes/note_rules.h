// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/people/person.h"

namespace naervaer {

[[nodiscard]] Problems checkNote(const QString& text); ///< [note.text_missing, text.too_long 5000]

/// Why nothing is written about a card in this state. [person.restricted, person.not_active]
[[nodiscard]] Problems checkWritable(PersonState state);

} // namespace naervaer

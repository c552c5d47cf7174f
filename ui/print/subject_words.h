// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/subject_access.h"

namespace naervaer::ui {

// What stands in a copy of everything, in the language of who reads it. A table, column or code without words shows as
// itself.

[[nodiscard]] QString tableWords(const QString& table); ///< "Contacts"
[[nodiscard]] QString columnWords(const QString& column); ///< "What was noted"
/// A cell as people read it in `country`; empty when it says nothing.
[[nodiscard]] QString cellWords(
    const QString& table, const ShownColumn& column, const QVariant& cell, const QString& country);
[[nodiscard]] QString purposeWords(const QString& code); ///< Of SubjectLook::purpose.

} // namespace naervaer::ui

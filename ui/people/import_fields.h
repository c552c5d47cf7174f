// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_report.h"

namespace naervaer::ui {

/// What a column of a spreadsheet is read as, by the field's code: "birth_year" is "Year of birth".
[[nodiscard]] QString importFieldWords(const QString& field);
/// "New", "Already here", "Differs", "Refused".
[[nodiscard]] QString words(Verdict verdict);

} // namespace naervaer::ui

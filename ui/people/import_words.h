// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/words.h"

namespace naervaer::ui {

/// The sentences of spreadsheets and imports.
[[nodiscard]] std::span<const ProblemSentence> importSentences();

} // namespace naervaer::ui

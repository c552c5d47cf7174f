// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/words.h"

namespace naervaer::ui {

/// The sentences of tasks and concerns.
[[nodiscard]] std::span<const ProblemSentence> todaySentences();

} // namespace naervaer::ui

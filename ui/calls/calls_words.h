// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/words.h"

namespace naervaer::ui {

/// The sentences of rounds and calls.
[[nodiscard]] std::span<const ProblemSentence> callsSentences();

} // namespace naervaer::ui

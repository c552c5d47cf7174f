// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/words.h"

namespace naervaer::ui {

/// The sentences of cards, groups and what is chosen in the list of people.
[[nodiscard]] std::span<const ProblemSentence> peopleSentences();

} // namespace naervaer::ui

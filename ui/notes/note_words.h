// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/words.h"

namespace naervaer::ui {

/// What the verbs of confidential notes refuse, and what the check of a register finds there.
[[nodiscard]] std::span<const ProblemSentence> noteSentences();

} // namespace naervaer::ui

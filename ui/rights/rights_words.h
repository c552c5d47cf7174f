// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/erasing.h"
#include "ui/shell/words.h"

namespace naervaer::ui {

/// The sentences of erasure, retention and of files about people.
[[nodiscard]] std::span<const ProblemSentence> rightsSentences();

/// "Goes: The card 1, Phones 2" and "Stays without a name: Contacts 12", each where there is any.
[[nodiscard]] QStringList previewWords(const std::vector<ErasedRows>& preview);

} // namespace naervaer::ui

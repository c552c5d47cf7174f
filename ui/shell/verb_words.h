// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer::ui {

/// What a verb did, in the words that follow "Taken back:" and that stand in the log of acts: "people.register" is
/// "the new person".
[[nodiscard]] QString verbWords(const QString& verb);

} // namespace naervaer::ui

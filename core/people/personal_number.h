// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer {

/// Whether a text holds what looks like a Danish CPR number (DDMMYY-XXXX) or a Norwegian fødselsnummer (DDMMYYXXXXX).
/// `alsoUnbroken`: ten digits without a sign between them count too, where they could not be a foreign telephone.
[[nodiscard]] bool holdsPersonalNumber(const QString& text, bool alsoUnbroken);

/// The text with "xxxxxx-xxxx" in place of every such number, for files that leave the program.
[[nodiscard]] QString withoutPersonalNumbers(const QString& text);

} // namespace naervaer

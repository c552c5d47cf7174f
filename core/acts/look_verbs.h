// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer {

// The verbs of the log of acts that are looks somebody in charge judges.

inline const QString cardLook = QStringLiteral("look");
inline const QString notesLook = QStringLiteral("notes.look"); ///< At the confidential notes of a card.

} // namespace naervaer

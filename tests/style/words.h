// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

#include <QSet>

namespace naervaer::style {

/// Every code that core gives to a Problem stands in ui/shell/words.cpp. While that file does not exist: nothing.
Findings wordFindings(const SourceTree& tree);

/// The codes that a file gives to a Problem, with their lines.
std::vector<std::pair<QString, qsizetype>> problemCodes(const SourceFile& file);

/// Every message of a translation is finished, and its context carries the namespace: lupdate drops it when it cannot
/// see the class, and the sentence then silently stays English.
Findings translationFindings(const SourceFile& file);

} // namespace naervaer::style

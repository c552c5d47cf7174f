// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

namespace naervaer::style {

/// A code that core gives to a Problem, and where.
struct CodeGiven {
    QString code;
    qsizetype line = 0;
};
/// The codes that a file gives to a Problem: in braces, or as an argument of one of the functions that make one.
std::vector<CodeGiven> problemCodes(const SourceFile& file, const QStringList& makers);

/// The names of the functions of core that return a Problem, and of the lambdas that note one.
QStringList problemMakers(const SourceTree& tree);

/// Every code that core gives to a Problem has its sentence in a ProblemSentence table of ui. While there is no such
/// table: nothing.
Findings wordFindings(const SourceTree& tree);

/// Every message of a translation is finished, and its context carries the namespace: lupdate drops it when it cannot
/// see the class, and the sentence then silently stays English.
Findings translationFindings(const SourceFile& file);

} // namespace naervaer::style

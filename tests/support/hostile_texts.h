// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace naervaer::test {

/// A text that a register meets sooner or later, and what it is there for.
struct HostileText {
    const char* kind;
    QString text;
};

/// About two hundred texts that break programs: statements, markup, formulas, paths, placeholders, signs that are not
/// seen or turn the line round, signs made of several, lengths around every limit, and NUL. No two say the same.
[[nodiscard]] const std::vector<HostileText>& hostileTexts();

/// What a register keeps of a text: all of it but NUL and the marks of byte order in front, with U+FFFD in place of
/// codes that are no letters.
[[nodiscard]] QString asKept(QString text);

} // namespace naervaer::test

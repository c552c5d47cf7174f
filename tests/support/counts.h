// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace naervaer::test {

/// How often a harness tries: few times in every run of the tests, as often as the environment says when
/// tests/endurance runs it.
[[nodiscard]] inline int countOf(const char* variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

/// What a harness tried, how often, and what it found: the line that tests/endurance shows of it.
inline void tally(const QString& line)
{
    std::printf("tally: %s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naervaer::test {

/// How often a harness tries: few times in every run of the tests, as often as the environment says when
/// tests/endurance runs it.
[[nodiscard]] inline int countOf(const char* variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

#include <map>

namespace naervaer::style {

/// tests/core/<area> exists for each core/<area>.
Findings mirrorFindings(const SourceTree& tree);

/// C++ lines of one folder of core, and of its tests.
struct Coverage {
    qsizetype core = 0;
    qsizetype tests = 0;

    double ratio() const { return core == 0 ? 1 : double(tests) / double(core); }
};
/// Per folder of core, and in all under the empty name.
std::map<QString, Coverage> coverage(const SourceTree& tree);

} // namespace naervaer::style

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

namespace naervaer::style {

/// Every source file says its licence in its first line (scripts in their second), headers say `#pragma once`.
Findings headFindings(const SourceFile& file);

/// SQL and the classes that run it stand in stores, storage and the demo.
Findings sqlFindings(const SourceFile& file);

/// core speaks codes: no tr().
Findings languageFindings(const SourceFile& file);

/// Threads are started in ui/shell/background and by the planner; tests may.
Findings threadFindings(const SourceFile& file);

/// No marks of unfinished work.
Findings markFindings(const SourceFile& file);

} // namespace naervaer::style

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

namespace naervaer::style {

/// A function body as a reader of braces sees it: lambdas count to the function they stand in.
struct FunctionSize {
    QString name; ///< The last word before the parameters.
    qsizetype line = 0; ///< Where the header begins.
    qsizetype lines = 0; ///< From there to the closing brace.
};
/// The functions of a C++ file in their order.
std::vector<FunctionSize> functionSizes(const SourceFile& file);

/// Source files have 400 lines at most, functions 60, CMakeLists.txt 120.
Findings sizeFindings(const SourceFile& file);

} // namespace naervaer::style

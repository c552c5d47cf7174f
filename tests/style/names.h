// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

namespace naervaer::style {

/// Manager, Util, Handler, Data and Info say nothing: no word of a file's or a type's name. A Helper is a person.
Findings nameFindings(const SourceFile& file);

} // namespace naervaer::style

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

namespace naervaer::style {

/// core knows no screens, ui does not know app, and nothing but tests knows tests.
Findings targetFindings(const SourceFile& file);

/// Inside core each folder includes only what stands left of it, and areas do not include each other.
Findings layerFindings(const SourceFile& file);

/// core/routing could be lifted out: standard library and its own headers only.
Findings routingFindings(const SourceFile& file);

/// Includes are spelt from the root, and a .cpp file includes its own header first.
Findings includeFindings(const SourceFile& file, const SourceTree& tree);

} // namespace naervaer::style

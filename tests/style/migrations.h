// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"

namespace naervaer::style {

/// The migrations listed in tests/style/migrations.sha256 are there, unchanged to the byte.
Findings migrationFindings(const SourceTree& tree);

/// The lower-case hexadecimal SHA-256 of a text in UTF-8, as sha256sum prints it.
QString sha256(const QString& text);

} // namespace naervaer::style

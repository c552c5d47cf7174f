// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QByteArray>

namespace naervaer {

/// Writes what is about people to a file that only this user may read: whole or not at all, over a file of that name,
/// never through a link. [file.is_link, file.not_a_file] Throws Failure: Missing (no such folder), ReadOnly, DiskFull.
Problems writePrivately(const QString& path, const QByteArray& content);

} // namespace naervaer

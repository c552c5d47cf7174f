// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer::storage {

// How a file comes to be whole or not at all: made empty and private under another name, filled, then published.

/// The name a file is filled under: nothing under it is ever whole.
[[nodiscard]] QString unfinishedName(const QString& target);

/// Makes an empty file that only this user may read, in place of what was left there. Throws Failure: Missing (no such
/// folder), ReadOnly, DiskFull.
void makePrivate(const QString& path);

/// Brings a filled file under its name: after a power cut there is the whole file, or the one before. Throws Failure.
void publish(const QString& unfinished, const QString& target);

/// Removes what is left under an unfinished name, its log included.
void removeUnfinished(const QString& unfinished);

} // namespace naervaer::storage

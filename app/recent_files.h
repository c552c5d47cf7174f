// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naervaer::app {

/// Register files that were opened before and still exist, newest first.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString& file);

/// Whether this program made the file as a demo, for this user: then its passphrase need not be asked for.
[[nodiscard]] bool isOwnDemo(const QString& file);
void rememberDemo(const QString& file);

} // namespace naervaer::app

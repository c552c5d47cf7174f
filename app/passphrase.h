// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/secret.h"

#include <QCommandLineParser>
#include <optional>

namespace naervaer::app {

inline const QString passphraseFileOption = QStringLiteral("passphrase-file");

/// What opens the register of a command: the first line of --passphrase-file, else NAERVAER_PASSPHRASE, else what
/// somebody types at the terminal, else a demo file's. The code of a recovery sheet will do. Never an argument: those
/// are shown to everybody on the machine. Complains when the file cannot be read, is no ordinary file of this user's,
/// or may be opened by others.
[[nodiscard]] std::optional<storage::vault::Passphrase> passphraseGiven(const QCommandLineParser& asked);

/// A passphrase for somebody new: the first line of `file`, with the same complaints, or, without one, typed twice at
/// the terminal. Complains when there is none.
[[nodiscard]] std::optional<QString> newPassphrase(const QString& file);

} // namespace naervaer::app

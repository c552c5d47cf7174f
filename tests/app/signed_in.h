// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/answer.h"
#include "tests/support/founded_register.h"
#include "tests/support/register_folder.h"

#include <QFile>

namespace naervaer::test {

/// A register that Mette, its coordinator, opens with "rød grød", for commands that are given a passphrase in a file.
struct SignedIn {
    SignedIn() { foundHouse(folder.file(), recovery, SystemClock()); }

    /// A file with these bytes in it, for this user alone.
    [[nodiscard]] QString kept(const char* name, const QByteArray& bytes) const
    {
        const QString file = folder.path(QString::fromLatin1(name));
        writeBytes(file, bytes);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return file;
    }
    /// Runs "account list" and the like on the register, opened by the first line of `passphrases`.
    [[nodiscard]] Answer commandBy(const QString& passphrases, const char* words, const QStringList& more = {}) const
    {
        return run(QString::fromLatin1(words).split(u' ') + QStringList{folder.file()} + more
            + QStringList{QStringLiteral("--passphrase-file"), passphrases});
    }
    [[nodiscard]] Answer command(const char* words, const QStringList& more = {}) const
    {
        return commandBy(mettes, words, more);
    }

    RegisterFolder folder;
    storage::vault::RecoveryCode recovery = storage::vault::RecoveryCode::random();
    QString mettes = kept("mette.txt", "rød grød\n");
};

} // namespace naervaer::test

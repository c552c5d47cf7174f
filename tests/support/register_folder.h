// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/storage/register_file.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <optional>

namespace naervaer::test {

[[nodiscard]] storage::vault::Passphrase phrase(const char* text);
/// The words of a new register, cheap to open: account 7 with "rød grød".
[[nodiscard]] storage::vault::NewVault newVault();
/// A new register, or one that newVault() made, open.
[[nodiscard]] storage::RegisterFile createdRegister(const QString& file);
[[nodiscard]] storage::RegisterFile openedRegister(const storage::Opening& opening);
/// An unlocked register without its lock and main connection, for looking at it as a crash left it.
struct Unlocked {
    explicit Unlocked(const QString& file);
    std::unique_ptr<storage::vault::VaultFile> vault;
    storage::Location place;
};
/// A register without encryption, whose bytes a test can look into.
[[nodiscard]] storage::RegisterFile plainRegister(const QString& file);

/// A folder of its own for register files, gone afterwards.
struct RegisterFolder {
    /// In the system's folder for temporary files, or below `where`.
    explicit RegisterFolder(const QString& where = {});

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file() const { return path(QString::fromUtf8("Værestedet 100% æøå.naervaer")); }
    /// The names of all files in the folder, sorted.
    [[nodiscard]] QStringList names() const;
    /// Makes a new register at file() and closes it.
    void makeRegister() const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString& file);
void writeBytes(const QString& file, const QByteArray& bytes);

/// What opening the file is refused with; nothing when it opens.
[[nodiscard]] std::optional<Failure::Kind> openingRefusal(const QString& file);

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace naervaer {

/// Something that should have worked did not: disk, database, file, or a verb somebody may not use.
/// Nothing of the act was saved. Refusals that a user can mend are Problems, not this.
class Failure : public std::runtime_error {
public:
    enum class Kind {
        Storage, ///< The engine refused; detail says what.
        DiskFull,
        ReadOnly,
        Damaged, ///< Truncated or altered bytes.
        NotOurs, ///< Another program's file.
        Newer, ///< Made by a later version of the program.
        InUse, ///< Another process has the file; detail says who.
        Busy, ///< A long job of this process is writing.
        NotEncrypted, ///< A register from before registers were encrypted.
        NetworkFile, ///< The file is on a network file system.
        Missing,
        Conflict, ///< Somebody else changed the row meanwhile.
        NotAllowed, ///< The role of the one signed in does not permit it.
    };

    /// `detail` never holds personal data: a statement without its values, a path, an engine's message.
    Failure(Kind kind, const QString& detail) : std::runtime_error(detail.toStdString()), m_kind(kind) {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString detail() const { return QString::fromUtf8(what()); }
    /// A short stable word for the kind: "disk_full", for JSON output, logs and the words table.
    [[nodiscard]] QString code() const;

private:
    Kind m_kind;
};

} // namespace naervaer

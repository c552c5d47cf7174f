// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer::storage::vault {

/// A path in the form SQLite hands to a VFS, from which the names of the log and the journal can be asked.
class FileName {
public:
    /// Throws std::bad_alloc.
    explicit FileName(const QString& path);
    ~FileName();
    FileName(const FileName&) = delete;
    FileName& operator=(const FileName&) = delete;

    [[nodiscard]] const char* get() const { return m_name; }

private:
    const char* m_name;
};

} // namespace naervaer::storage::vault

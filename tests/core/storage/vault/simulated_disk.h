// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

struct sqlite3_vfs;

namespace naervaer::test {

/// One file of a simulated disk: what a reader sees now, what would be there after a power cut, and what was written
/// but not synced in between.
struct DiskFile {
    struct Change {
        qint64 offset = 0;
        QByteArray bytes{}; ///< Written at the offset; empty: cut off there.
    };
    QByteArray current{};
    QByteArray durable{};
    std::vector<Change> unsynced{};
    bool isNameDurable = false;
    std::vector<std::unique_ptr<char[]>> shared{}; ///< Regions of the log's index; gone with the power.
};

/// A disk in memory that SQLite uses as a VFS, and that can lose its power or fail at any operation. What was written
/// and not synced is then kept, dropped, torn at sectors of 512 bytes or garbled, each write by itself. For one
/// connection at a time: it has no locks.
class SimulatedDisk {
public:
    enum class Fault {
        None,
        PowerCut, ///< From the operation on everything fails, until reboot().
        ErrorOnce, ///< The one operation fails.
        Full, ///< From the operation on no write that makes a file longer succeeds, until mend().
    };

    /// Registers under a name, which must live on.
    explicit SimulatedDisk(const char* name);
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;

    /// `operation` counts from the next write, truncation, sync or deletion (for ErrorOnce reads as well), from 0.
    void plan(Fault fault, int operation);
    [[nodiscard]] bool hasStruck() const { return m_hasStruck; }
    [[nodiscard]] int operations() const { return m_operations; }
    /// Power is back: what was not synced is decided by `random`.
    void reboot(std::mt19937& random);
    /// No more faults.
    void mend();

    using Files = std::map<QByteArray, std::shared_ptr<DiskFile>>;
    /// A copy of all files, as if each were synced.
    [[nodiscard]] Files snapshot() const;
    void restore(const Files& files);

    // What the VFS does. They give SQLite's result codes.
    [[nodiscard]] int open(const QByteArray& name, bool create, std::shared_ptr<DiskFile>& file);
    [[nodiscard]] int remove(const QByteArray& name, bool durably);
    [[nodiscard]] bool exists(const QByteArray& name) const { return m_files.contains(name); }
    [[nodiscard]] int read(const DiskFile& file, void* to, int amount, qint64 offset);
    [[nodiscard]] int write(DiskFile& file, const void* from, int amount, qint64 offset);
    [[nodiscard]] int truncate(DiskFile& file, qint64 size);
    [[nodiscard]] int sync(DiskFile& file);

private:
    enum class Operation { Read, Write, Grow, Truncate, Sync, Remove };
    [[nodiscard]] int step(Operation operation);
    void syncFolder();

    std::unique_ptr<sqlite3_vfs> m_vfs;
    Files m_files;
    Files m_removed; ///< Not durably: a power cut may bring them back.
    Fault m_fault = Fault::None;
    int m_left = 0;
    int m_operations = 0;
    bool m_hasStruck = false;
};

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vault/simulated_disk.h"

#include "tests/core/storage/vault/simulated_disk_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace naervaer::test {
namespace {

constexpr qint64 sector = 512;

void apply(QByteArray& content, const DiskFile::Change& change)
{
    const qsizetype end = static_cast<qsizetype>(change.offset) + change.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    if (change.bytes.isEmpty()) {
        content.truncate(end);
        return;
    }
    std::memcpy(content.data() + change.offset, change.bytes.constData(), static_cast<size_t>(change.bytes.size()));
}

/// In bytes: what a journal that somebody changed makes of a small file must not take the memory.
constexpr qint64 largestFile = 1 << 28;

QByteArray noise(qsizetype size, std::mt19937& random)
{
    QByteArray bytes(size, '\0');
    for (char& each : bytes)
        each = static_cast<char>(random());
    return bytes;
}

/// Applies of each sector's part of the write the new bytes, none, or noise; never touches bytes outside the write.
void applyInPieces(QByteArray& content, const DiskFile::Change& change, bool garble, std::mt19937& random)
{
    const qint64 end = change.offset + change.bytes.size();
    for (qint64 from = change.offset; from < end;) {
        const qint64 to = std::min(end, (from / sector + 1) * sector);
        const QByteArray part =
            change.bytes.mid(static_cast<qsizetype>(from - change.offset), static_cast<qsizetype>(to - from));
        const auto dice = random() % 3;
        if (dice == 0)
            apply(content, {from, part});
        else if (dice == 1 && garble)
            apply(content, {from, noise(part.size(), random)});
        from = to;
    }
}

void decide(QByteArray& content, const DiskFile::Change& change, std::mt19937& random)
{
    const auto dice = random() % 4;
    if (dice == 0)
        return;
    if (dice == 1 || change.bytes.isEmpty())
        apply(content, change);
    else
        applyInPieces(content, change, dice == 3, random);
}

void settle(DiskFile& file, std::mt19937& random)
{
    // Whole disks differ in temper: some lose all that was not synced, some nothing.
    const auto temper = random() % 4;
    for (const DiskFile::Change& change : file.unsynced) {
        if (temper == 1)
            apply(file.durable, change);
        else if (temper > 1)
            decide(file.durable, change, random);
    }
    file.unsynced.clear();
    file.current = file.durable;
    file.shared.clear();
}

} // namespace

SimulatedDisk::SimulatedDisk(const char* name) : m_vfs(makeDiskVfs(*this, name))
{
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SimulatedDisk::~SimulatedDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void SimulatedDisk::plan(Fault fault, int operation)
{
    m_fault = fault;
    m_left = operation;
    m_operations = 0;
    m_hasStruck = false;
}

void SimulatedDisk::mend()
{
    m_fault = Fault::None;
}

void SimulatedDisk::reboot(std::mt19937& random)
{
    mend();
    for (auto& [name, file] : m_removed)
        if (!m_files.contains(name) && random() % 2)
            m_files[name] = file;
    m_removed.clear();
    for (auto each = m_files.begin(); each != m_files.end();) {
        const bool isLost = !each->second->isNameDurable && random() % 2;
        settle(*each->second, random);
        each->second->isNameDurable = true;
        each = isLost ? m_files.erase(each) : std::next(each);
    }
}

SimulatedDisk::Files SimulatedDisk::snapshot() const
{
    Files files;
    for (const auto& [name, file] : m_files) {
        auto copy = std::make_shared<DiskFile>();
        copy->current = file->current;
        copy->durable = file->current;
        copy->isNameDurable = true;
        files[name] = copy;
    }
    return files;
}

void SimulatedDisk::restore(const Files& files)
{
    m_removed.clear();
    m_files = files;
    m_files = snapshot(); // so that the files given stay as they are
}

/// Counts, and says whether this operation goes well.
int SimulatedDisk::step(Operation operation)
{
    if (operation == Operation::Read && m_fault != Fault::ErrorOnce)
        return m_fault == Fault::PowerCut && m_hasStruck ? SQLITE_IOERR_READ : SQLITE_OK;
    ++m_operations;
    const int before = m_left--;
    if (m_fault == Fault::None || before > 0)
        return SQLITE_OK;
    if (m_fault == Fault::Full) {
        m_hasStruck = m_hasStruck || operation == Operation::Grow;
        return operation == Operation::Grow ? SQLITE_FULL : SQLITE_OK;
    }
    if (m_fault == Fault::ErrorOnce && before < 0)
        return SQLITE_OK;
    m_hasStruck = true;
    switch (operation) {
    case Operation::Read:
        return SQLITE_IOERR_READ;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Remove:
        return SQLITE_IOERR_DELETE;
    case Operation::Write:
    case Operation::Grow:
        break;
    }
    return SQLITE_IOERR_WRITE;
}

int SimulatedDisk::open(const QByteArray& name, bool create, std::shared_ptr<DiskFile>& file)
{
    if (m_fault == Fault::PowerCut && m_hasStruck)
        return SQLITE_CANTOPEN;
    if (!exists(name) && !create)
        return SQLITE_CANTOPEN;
    auto& entry = m_files[name];
    if (!entry)
        entry = std::make_shared<DiskFile>();
    file = entry;
    return SQLITE_OK;
}

int SimulatedDisk::remove(const QByteArray& name, bool durably)
{
    if (const int code = step(Operation::Remove); code != SQLITE_OK)
        return code;
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    m_removed[name] = found->second;
    m_files.erase(found);
    if (durably)
        syncFolder();
    return SQLITE_OK;
}

int SimulatedDisk::read(const DiskFile& file, void* to, int amount, qint64 offset)
{
    if (const int code = step(Operation::Read); code != SQLITE_OK)
        return code;
    const qint64 there = std::clamp<qint64>(file.current.size() - offset, 0, amount);
    if (there > 0)
        std::memcpy(to, file.current.constData() + offset, static_cast<size_t>(there));
    std::memset(static_cast<char*>(to) + there, 0, static_cast<size_t>(amount - there));
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SimulatedDisk::write(DiskFile& file, const void* from, int amount, qint64 offset)
{
    if (offset > largestFile)
        return SQLITE_FULL;
    const bool grows = offset + amount > file.current.size();
    const bool wasOn = !(m_fault == Fault::PowerCut && m_hasStruck);
    const int code = step(grows ? Operation::Grow : Operation::Write);
    const DiskFile::Change change{offset, QByteArray(static_cast<const char*>(from), amount)};
    if (code != SQLITE_OK) {
        if (wasOn && m_fault == Fault::PowerCut)
            file.unsynced.push_back(change); // under way when the power went
        return code;
    }
    apply(file.current, change);
    file.unsynced.push_back(change);
    return SQLITE_OK;
}

int SimulatedDisk::truncate(DiskFile& file, qint64 size)
{
    if (size > largestFile)
        return SQLITE_FULL;
    if (const int code = step(Operation::Truncate); code != SQLITE_OK)
        return code;
    apply(file.current, {size, {}});
    file.unsynced.push_back({size, {}});
    return SQLITE_OK;
}

void SimulatedDisk::syncFolder()
{
    m_removed.clear();
    for (const auto& [name, file] : m_files)
        file->isNameDurable = true;
}

int SimulatedDisk::sync(DiskFile& file)
{
    if (const int code = step(Operation::Sync); code != SQLITE_OK)
        return code;
    for (const DiskFile::Change& change : file.unsynced)
        apply(file.durable, change);
    file.unsynced.clear();
    if (!file.isNameDurable)
        syncFolder(); // as SQLite does with a log or journal it made
    return SQLITE_OK;
}

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/log_file.h"

#include <QtEndian>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace naervaer::storage::vault {
namespace {

constexpr int logHeadSize = 32;
constexpr int frameHeadSize = 24;
constexpr int frameSize = frameHeadSize + pageSize;
constexpr int saltsAt = 16; // in the log's head
constexpr int frameSaltsAt = 8;
constexpr int checksumAt = 16; // in a frame's head
constexpr int checksumSize = 8;

qint64 startOf(qint64 frame)
{
    return logHeadSize + frame * frameSize;
}

/// While a transaction that outgrew the cache is under way, SQLite writes frames without salts and checksum.
bool isProvisional(const unsigned char* head)
{
    return std::all_of(head + frameSaltsAt, head + frameHeadSize, [](unsigned char each) { return each == 0; });
}

/// A log head that speaks of our page size.
bool isLogHead(const unsigned char* head)
{
    constexpr quint32 eitherOrder = 0x377f0682;
    return (qFromBigEndian<quint32>(head) & ~1U) == eitherOrder && qFromBigEndian<quint32>(head + 8) == pageSize;
}

} // namespace

int LogFile::readSalts(std::array<unsigned char, 8>& salts)
{
    return beneath().read(salts.data(), static_cast<int>(salts.size()), saltsAt);
}

int LogFile::bind(const unsigned char* head, qint64 frame, Binding& binding)
{
    std::array<unsigned char, 8> salts{};
    const int code = readSalts(salts);
    binding.number(static_cast<quint32>(frame)).bytes({head, 8}).bytes(salts);
    return code;
}

int LogFile::mask(unsigned char* checksum, qint64 frame)
{
    Binding named(keys().fileId);
    std::array<unsigned char, 8> salts{};
    const int code = readSalts(salts);
    const Hash pad = hashOf(named.number(static_cast<quint32>(frame)).bytes(salts).get(), keys().logChecksums.bytes());
    for (size_t i = 0; i < checksumSize; ++i)
        checksum[i] ^= pad[i];
    return code;
}

int LogFile::readFrame(unsigned char* to, qint64 frame)
{
    if (const int code = beneath().read(to, frameSize, startOf(frame)); code != SQLITE_OK)
        return code;
    Binding binding(keys().fileId);
    if (const int code = bind(to, frame, binding); code != SQLITE_OK)
        return code;
    if (openPage(keys().log, binding, to + frameHeadSize))
        return isProvisional(to) ? SQLITE_OK : mask(to + checksumAt, frame);
    // A torn end of the log, when SQLite looks where it ends. Zeros alone would not say so: a page may rightly be all
    // zero, but no frame has a head of zeros. Of a frame written by this connection it is a failing disk.
    std::memset(to, 0, frameSize);
    return m_hasWritten ? SQLITE_IOERR_DATA : SQLITE_OK;
}

int LogFile::readPage(unsigned char* page, qint64 frame)
{
    std::array<unsigned char, frameHeadSize> head{};
    Binding binding(keys().fileId);
    int code = beneath().read(head.data(), frameHeadSize, startOf(frame));
    if (code == SQLITE_OK)
        code = bind(head.data(), frame, binding);
    if (code == SQLITE_OK)
        code = beneath().read(page, pageSize, startOf(frame) + frameHeadSize);
    if (code == SQLITE_OK && !openPage(keys().log, binding, page))
        code = SQLITE_IOERR_DATA;
    if (code != SQLITE_OK)
        std::memset(page, 0, pageSize);
    return code;
}

int LogFile::readChecksum(unsigned char* to, qint64 frame)
{
    std::array<unsigned char, frameHeadSize> head{};
    if (const int code = beneath().read(head.data(), frameHeadSize, startOf(frame)); code != SQLITE_OK)
        return code;
    if (!isProvisional(head.data()))
        if (const int code = mask(head.data() + checksumAt, frame); code != SQLITE_OK)
            return code;
    std::memcpy(to, head.data() + checksumAt, checksumSize);
    return SQLITE_OK;
}

int LogFile::read(unsigned char* to, int amount, qint64 offset)
{
    if (offset + amount <= logHeadSize)
        return beneath().read(to, amount, offset);
    const qint64 frame = (offset - logHeadSize) / frameSize;
    const qint64 within = offset - startOf(frame);
    if (within == 0 && amount == frameSize)
        return readFrame(to, frame);
    if (within == frameHeadSize && amount == pageSize)
        return readPage(to, frame);
    if (within == checksumAt && amount == checksumSize)
        return readChecksum(to, frame);
    return SQLITE_IOERR_READ;
}

int LogFile::writeHead(const unsigned char* head, qint64 frame)
{
    std::array<unsigned char, frameHeadSize> masked{};
    std::memcpy(masked.data(), head, frameHeadSize);
    if (!isProvisional(head))
        if (const int code = mask(masked.data() + checksumAt, frame); code != SQLITE_OK)
            return code;
    return beneath().write(masked.data(), frameHeadSize, startOf(frame));
}

int LogFile::writePage(const unsigned char* page, qint64 frame)
{
    // The frame's head is on the disk: just written, or of the same page earlier in this transaction.
    std::array<unsigned char, frameHeadSize> head{};
    Binding binding(keys().fileId);
    if (const int code = beneath().read(head.data(), frameHeadSize, startOf(frame)); code != SQLITE_OK)
        return SQLITE_IOERR_WRITE;
    if (const int code = bind(head.data(), frame, binding); code != SQLITE_OK)
        return SQLITE_IOERR_WRITE;
    if (!sealPage(keys().log, binding, page, scratch()))
        return SQLITE_IOERR_WRITE;
    m_hasWritten = true;
    return beneath().write(scratch().data(), pageSize, startOf(frame) + frameHeadSize);
}

int LogFile::write(const unsigned char* from, int amount, qint64 offset)
{
    if (offset == 0 && amount == logHeadSize && isLogHead(from))
        return beneath().write(from, amount, offset);
    const qint64 frame = (offset - logHeadSize) / frameSize;
    const qint64 within = offset - startOf(frame);
    if (offset >= logHeadSize && within == 0 && amount == frameHeadSize)
        return writeHead(from, frame);
    if (offset >= logHeadSize && within == frameHeadSize && amount == pageSize)
        return writePage(from, frame);
    return SQLITE_IOERR_WRITE;
}

} // namespace naervaer::storage::vault

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include "core/base/failure.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace naervaer::storage {
namespace {

QString holder(int descriptor)
{
    char text[512];
    const ssize_t read = ::pread(descriptor, text, sizeof text, 0);
    return read > 0 ? QString::fromUtf8(text, read).trimmed() : QString();
}

void nameHolder(int descriptor)
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    const QByteArray text = QStringLiteral("%1 · %2 · %3\n")
                                .arg(user, QSysInfo::machineHostName(),
                                    QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                                .toUtf8();
    // The lock holds without its text: a full disk must not keep anybody out.
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(!::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0));
}

Failure::Kind kindOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Failure::Kind::DiskFull;
    case ENOENT:
    case ENOTDIR:
        return Failure::Kind::Missing;
    default:
        return Failure::Kind::ReadOnly;
    }
}

/// Whoever may write the register may lock it: a lock file of one user must not keep the others out for ever.
void shareLike(const QString& registerFile, int descriptor)
{
    struct stat about { };
    if (::stat(QFile::encodeName(registerFile).constData(), &about) == 0)
        static_cast<void>(!::fchmod(descriptor, about.st_mode & 0666));
}

} // namespace

FileLock::FileLock(const QString& registerFile)
{
    const QString path = registerFile + QStringLiteral(".lock");
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        throw Failure(kindOf(errno), path);
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString who = holder(m_descriptor);
        ::close(m_descriptor);
        throw Failure(Failure::Kind::InUse, who);
    }
    shareLike(registerFile, m_descriptor);
    nameHolder(m_descriptor);
}

FileLock::~FileLock()
{
    // The name goes, the file stays: removing it would let two processes lock two different files.
    static_cast<void>(!::ftruncate(m_descriptor, 0));
    ::close(m_descriptor);
}

} // namespace naervaer::storage

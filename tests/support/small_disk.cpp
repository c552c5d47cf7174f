// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace naervaer::test {
namespace {

QString ballastIn(const QString& folder)
{
    return folder + QStringLiteral("/ballast");
}

bool mountDisk(const QString& folder, int megabytes)
{
    const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
}

} // namespace

int onSmallDisk(int megabytes, const std::function<int(const QString& folder)>& act)
{
    const RegisterFolder folder;
    const QString disk = folder.path(QStringLiteral("disk"));
    if (!QDir().mkpath(disk))
        return cannotMount;
    Child child([&](int) {
        if (!mountDisk(disk, megabytes))
            return cannotMount;
        qputenv("TMPDIR", QFile::encodeName(disk));
        return act(disk);
    });
    return child.exitCode();
}

void fillUp(const QString& folder, qint64 left)
{
    QFile ballast(ballastIn(folder));
    if (!ballast.open(QIODevice::Append | QIODevice::Unbuffered))
        return;
    for (const qint64 size : {qint64(65536), qint64(4096), qint64(1)})
        while (ballast.write(QByteArray(size, 'x')) == size) { }
    ballast.resize(ballast.size() - left);
}

void makeRoom(const QString& folder)
{
    QFile::remove(ballastIn(folder));
}

void checkPassed(int code)
{
    if (code == cannotMount)
        WARN("not tried: mounting a small disk needs root");
    else
        CHECK(code == passed);
}

} // namespace naervaer::test

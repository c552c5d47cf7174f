// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>

namespace naervaer::test {

RegisterFolder::RegisterFolder(const QString& where)
    : m_folder((where.isEmpty() ? QDir::tempPath() : where) + QStringLiteral("/naervaer-test-XXXXXX"))
{
}

QStringList RegisterFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

void RegisterFolder::makeRegister() const
{
    static_cast<void>(storage::createRegister({file()}));
}

QByteArray bytesOf(const QString& file)
{
    QFile reading(file);
    return reading.open(QIODevice::ReadOnly) ? reading.readAll() : QByteArray();
}

void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile writing(file);
    if (!writing.open(QIODevice::WriteOnly) || writing.write(bytes) != bytes.size())
        throw Failure(Failure::Kind::Storage, file);
}

std::optional<Failure::Kind> openingRefusal(const QString& file)
{
    try {
        static_cast<void>(storage::openRegister({file}));
    } catch (const Failure& failure) {
        return failure.kind();
    }
    return std::nullopt;
}

} // namespace naervaer::test

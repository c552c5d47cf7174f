// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/register_folder.h"

#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace naervaer::test {

storage::vault::Passphrase phrase(const char* text)
{
    return storage::vault::Passphrase(QString::fromUtf8(text));
}

storage::vault::NewVault newVault()
{
    return {HelperId(7), phrase("rød grød"), std::nullopt, storage::vault::PassphraseCost::weakForTests()};
}

storage::RegisterFile createdRegister(const QString& file)
{
    storage::createRegister({file}, newVault());
    return openedRegister({file});
}

storage::RegisterFile openedRegister(const storage::Opening& opening)
{
    auto opened = storage::openRegister(opening, phrase("rød grød"));
    if (!opened.ok())
        throw Failure(Failure::Kind::NotAllowed, opened.problems().front().code);
    return std::move(opened).value();
}

Unlocked::Unlocked(const QString& file)
    : vault(storage::vault::openVault(storage::vault::programVfs(), file, phrase("rød grød")).value()),
      place(vault->location())
{
}

storage::RegisterFile plainRegister(const QString& file)
{
    storage::RegisterFile plain{nullptr, nullptr, std::make_unique<storage::Database>(storage::Location::sqlite(file))};
    storage::markAsOurs(*plain.database);
    storage::migrate(*plain.database);
    return plain;
}

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
    static_cast<void>(createdRegister(file()));
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
        static_cast<void>(openedRegister({file}));
    } catch (const Failure& failure) {
        return failure.kind();
    }
    return std::nullopt;
}

} // namespace naervaer::test

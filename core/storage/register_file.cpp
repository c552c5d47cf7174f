// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"

#include "core/storage/durable_file.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <algorithm>

namespace naervaer::storage {
namespace {

constexpr size_t sealOffset = 2 * sizeof(qint64);

bool build(const QString& unfinished, const vault::NewVault& made, const FillRegister& fill)
{
    makePrivate(unfinished);
    const auto unlocked = vault::createVault(vault::programVfs(), unfinished, made);
    Database database(unlocked->location(), Use::Build);
    markAsOurs(database);
    migrate(database);
    return fill(database, unlocked->compartmentKey());
}

vault::Anchor inHeader(const AuditAnchor& anchor)
{
    vault::Anchor bytes{};
    qToLittleEndian(anchor.deskId, bytes.data());
    qToLittleEndian(anchor.position, bytes.data() + sizeof(qint64));
    const QByteArray seal = QByteArray::fromHex(anchor.seal.toLatin1());
    const auto room = bytes.size() - sealOffset;
    std::copy_n(seal.constData(), std::min(static_cast<size_t>(seal.size()), room), bytes.data() + sealOffset);
    return bytes;
}

AuditAnchor fromHeader(const vault::Anchor& bytes)
{
    return {qFromLittleEndian<qint64>(bytes.data()), qFromLittleEndian<qint64>(bytes.data() + sizeof(qint64)),
        QString::fromLatin1(
            QByteArray(reinterpret_cast<const char*>(bytes.data()) + sealOffset, AuditKey::size).toHex())};
}

} // namespace

void settle(const RegisterFile& file)
{
    static_cast<void>(file.database->checkpoint()); // who still reads from it keeps the log a while longer
    if (!file.vault)
        return;
    const vault::Anchor anchor = inHeader(auditAnchor(*file.database));
    if (anchor != file.vault->anchor())
        file.vault->setAnchor(*file.database, anchor);
}

std::vector<AuditAnchor> keptAnchors(const RegisterFile& file)
{
    if (!file.vault || file.vault->anchor() == vault::Anchor{})
        return {};
    return {fromHeader(file.vault->anchor())};
}

void markAsOurs(Database& database)
{
    database.runScript(QStringLiteral("PRAGMA application_id = %1;").arg(applicationId));
}

RegisterFile enter(std::shared_ptr<const ClosedRegister> closed, std::unique_ptr<vault::VaultFile> unlocked)
{
    RegisterFile entered{std::move(closed), std::move(unlocked), nullptr};
    entered.database = std::make_unique<Database>(entered.vault->location());
    return entered;
}

Result<RegisterFile> openRegister(const Opening& opening, const vault::Passphrase& passphrase)
{
    const auto closed = std::make_shared<const ClosedRegister>(opening);
    auto unlocked = closed->unlock(passphrase);
    if (!unlocked.ok())
        return unlocked.problems();
    return enter(closed, std::move(unlocked).value());
}

void createRegister(const Opening& opening, const vault::NewVault& made)
{
    static_cast<void>(buildRegister(opening, made, [](Database&, const vault::Secret&) { return true; }));
}

bool buildRegister(const Opening& opening, const vault::NewVault& made, const FillRegister& fill)
{
    if (QFileInfo::exists(opening.file))
        throw Failure(Failure::Kind::InUse, opening.file);
    refuseNetwork(opening);
    const QString file = QFileInfo(opening.file).absoluteFilePath();
    const QString unfinished = unfinishedName(file);
    const FileLock lock(unfinished); // another one that builds the same file
    const auto cleanUp = qScopeGuard([&] {
        removeUnfinished(unfinished);
        QFile::remove(unfinished + QStringLiteral(".lock"));
    });
    if (!build(unfinished, made, fill))
        return false;
    if (QFileInfo::exists(file))
        throw Failure(Failure::Kind::InUse, file);
    publish(unfinished, file);
    return true;
}

} // namespace naervaer::storage

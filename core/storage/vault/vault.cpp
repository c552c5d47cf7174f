// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault.h"

#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/vault/base_file.h"
#include "core/storage/vault/file_name.h"
#include "core/storage/vault/header_file.h"
#include "core/storage/vault/page_file.h"

#include <QDateTime>
#include <sqlite3.h>

#include <algorithm>

namespace naervaer::storage::vault {
namespace {

constexpr quint64 firstOtherUse = 16;
constexpr quint64 auditUse = 16;

Slot newSlot(Header& header, Slot::Kind kind, HelperId account)
{
    Slot slot;
    slot.id = header.nextSlot++;
    slot.kind = kind;
    slot.account = account;
    slot.createdAt = static_cast<quint32>(QDateTime::currentSecsSinceEpoch());
    return slot;
}

SlotKeys copyOf(const SlotKeys& keys, bool withCompartment)
{
    return {keys.data.copy(), withCompartment ? keys.compartment.copy() : Secret()};
}

bool opens(const Header& header, const Secret& stretched)
{
    return std::any_of(header.keySlots.begin(), header.keySlots.end(),
        [&](const Slot& slot) { return unwrap(slot, stretched).has_value(); });
}

Problems problem(const char* code)
{
    return {Problem{QString::fromLatin1(code), {}, {}}};
}

} // namespace

Unlocking::Unlocking(Vfs& vfs, const QString& file, std::shared_ptr<const FileKeys> keys)
    : m_vfs(vfs), m_file(file), m_realName(vfs.realName(file))
{
    m_vfs.keys().add(m_realName, std::move(keys));
}

Unlocking::~Unlocking()
{
    m_vfs.keys().forget(m_realName);
}

Location Unlocking::location() const
{
    Location place = Location::sqlite(m_file);
    place.vfs = m_vfs.name();
    return place;
}

VaultFile::VaultFile(Vfs& vfs, const QString& file, Header header, SlotKeys keys, const Slot& openedBy)
    : m_vfs(vfs), m_header(std::move(header)), m_keys(std::move(keys)), m_openedBy(openedBy),
      m_unlocking(vfs, file, std::make_shared<const FileKeys>(m_header.fileId, m_keys.data))
{
    const Secret audit = keyFor(auditUse);
    m_auditKey = std::make_shared<const AuditKey>(
        QByteArrayView(audit.constData(), static_cast<qsizetype>(audit.size())));
}

Location VaultFile::location() const
{
    Location place = m_unlocking.location();
    place.auditKey = m_auditKey;
    return place;
}

Secret VaultFile::keyFor(quint64 use) const
{
    Q_ASSERT(use >= firstOtherUse);
    return subkey(m_keys.data, static_cast<KeyUse>(use));
}

bool VaultFile::isOpenedBy(const StretchedPassphrase& passphrase) const
{
    return unwrap(openedBy(), passphrase.key()).has_value();
}

bool VaultFile::isFree(const StretchedPassphrase& passphrase) const
{
    return !opens(m_header, passphrase.key());
}

const Slot* VaultFile::find(SlotId slot) const
{
    const auto found = std::find_if(
        m_header.keySlots.begin(), m_header.keySlots.end(), [&](const Slot& each) { return each.id == slot; });
    return found == m_header.keySlots.end() ? nullptr : &*found;
}

/// Then nobody could ever read what is confidential again.
bool VaultFile::isLastWithCompartment(const Slot& slot) const
{
    return slot.hasCompartment
        && std::count_if(
               m_header.keySlots.begin(), m_header.keySlots.end(), [](const Slot& each) { return each.hasCompartment; })
        == 1;
}

Problems VaultFile::refuseFresh(const StretchedPassphrase& fresh) const
{
    if (fresh.isEmpty())
        return problem("passphrase.missing");
    return opens(m_header, fresh.key()) ? problem("vault.passphrase_taken") : Problems();
}

void VaultFile::write(Database& main, Header changed)
{
    ++changed.sequence;
    QByteArray bytes = encode(changed, m_keys.data);
    if (const int code = sqlite3_file_control(main.sqlite(), "main", replaceHeader, &bytes); code != SQLITE_OK)
        throw Failure((code & 0xff) == SQLITE_FULL ? Failure::Kind::DiskFull : Failure::Kind::Storage,
            QStringLiteral("header: ") + QString::fromLatin1(sqlite3_errstr(code)));
    {
        const std::lock_guard lock(m_headerMutex);
        m_header = std::move(changed);
    }
    if (const Slot* own = find(m_openedBy.id)) // it stays as it was when somebody removes their own
        m_openedBy = *own;
}

Result<SlotId> VaultFile::add(Database& main, const NewAccount& added)
{
    if (added.withCompartment && m_keys.compartment.isEmpty())
        return problem("vault.no_compartment");
    if (m_header.keySlots.size() >= mostSlots)
        return problem("vault.full");
    if (const Problems problems = refuseFresh(added.passphrase); !problems.empty())
        return problems;
    Header changed = m_header;
    Slot slot = newSlot(changed, Slot::Kind::Account, added.account);
    wrap(slot, added.passphrase.key(), copyOf(m_keys, added.withCompartment));
    changed.keySlots.push_back(slot);
    write(main, std::move(changed));
    return slot.id;
}

Problems VaultFile::change(Database& main, SlotId id, const StretchedPassphrase& fresh, bool mayHaveCompartment)
{
    const Slot* before = find(id);
    if (!before)
        return problem("vault.no_slot");
    if (before->hasCompartment && m_keys.compartment.isEmpty())
        return problem("vault.no_compartment");
    if (Problems problems = refuseFresh(fresh); !problems.empty())
        return problems;
    Header changed = m_header;
    Slot& slot = changed.keySlots[static_cast<size_t>(before - m_header.keySlots.data())];
    wrap(slot, fresh.key(), copyOf(m_keys, slot.hasCompartment || mayHaveCompartment));
    write(main, std::move(changed));
    return {};
}

Problems VaultFile::remove(Database& main, SlotId id)
{
    const Slot* gone = find(id);
    if (!gone)
        return problem("vault.no_slot");
    const auto accounts = std::count_if(m_header.keySlots.begin(), m_header.keySlots.end(),
        [](const Slot& each) { return each.kind == Slot::Kind::Account; });
    if (gone->kind == Slot::Kind::Account && accounts == 1)
        return problem("vault.last_slot");
    if (isLastWithCompartment(*gone))
        return problem("vault.last_compartment");
    Header changed = m_header;
    changed.keySlots.erase(changed.keySlots.begin() + (gone - m_header.keySlots.data()));
    write(main, std::move(changed));
    return {};
}

Problems VaultFile::dropCompartment(Database& main, SlotId id)
{
    const Slot* before = find(id);
    if (!before)
        return problem("vault.no_slot");
    if (isLastWithCompartment(*before))
        return problem("vault.last_compartment");
    Header changed = m_header;
    vault::dropCompartment(changed.keySlots[static_cast<size_t>(before - m_header.keySlots.data())]);
    write(main, std::move(changed));
    return {};
}

Problems VaultFile::setRecovery(Database& main, const StretchedPassphrase& code)
{
    if (m_keys.compartment.isEmpty())
        return problem("vault.no_compartment"); // whoever recovers the file must get all of it
    Header changed = m_header;
    std::erase_if(changed.keySlots, [](const Slot& each) { return each.kind == Slot::Kind::Recovery; });
    if (changed.keySlots.size() >= mostSlots)
        return problem("vault.full");
    Slot slot = newSlot(changed, Slot::Kind::Recovery, {});
    wrap(slot, code.key(), m_keys);
    changed.keySlots.push_back(slot);
    write(main, std::move(changed));
    return {};
}

void VaultFile::putBack(Database& main, const std::vector<Slot>& before)
{
    Header changed = m_header;
    changed.keySlots = before;
    write(main, std::move(changed));
}

void VaultFile::setAnchor(Database& main, const Anchor& anchor)
{
    Header changed = m_header;
    changed.anchor = anchor;
    write(main, std::move(changed));
}

std::unique_ptr<Unlocking> VaultFile::prepareCopy(const QString& file) const
{
    Header header;
    {
        const std::lock_guard lock(m_headerMutex);
        header = m_header;
    }
    fillRandom(header.fileId);
    writeHeader(m_vfs.base(), file, encode(header, m_keys.data));
    return std::make_unique<Unlocking>(m_vfs, file, std::make_shared<const FileKeys>(header.fileId, m_keys.data));
}

std::unique_ptr<VaultFile> createVault(Vfs& vfs, const QString& file, const NewVault& made)
{
    Header header;
    header.cost = made.cost;
    fillRandom(header.fileId);
    fillRandom(header.salt);
    SlotKeys keys{Secret::random(keySize), Secret::random(keySize)};
    Slot first = newSlot(header, Slot::Kind::Account, made.account);
    wrap(first, stretch(made.passphrase, header.salt, header.cost), keys);
    header.keySlots.push_back(first);
    if (made.recovery) {
        Slot sheet = newSlot(header, Slot::Kind::Recovery, {});
        wrap(sheet, stretch(made.recovery->passphrase(), header.salt, header.cost), keys);
        header.keySlots.push_back(sheet);
    }
    writeHeader(vfs.base(), file, encode(header, keys.data));
    return std::unique_ptr<VaultFile>(new VaultFile(vfs, file, std::move(header), std::move(keys), first));
}

} // namespace naervaer::storage::vault

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/copies.h"

#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/durable_file.h"
#include "core/storage/stop_signal.h"
#include "core/storage/vault/content_digest.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

namespace naervaer::storage::vault {
namespace {

/// A file as it stands at a moment, whatever is committed to it later.
class Snapshot {
public:
    Snapshot(const Location& place, const std::stop_token& stop)
        : m_reader(place, Use::Reader), m_signal(m_reader, stop)
    {
        m_reader.run(QStringLiteral("BEGIN"));
        static_cast<void>(m_reader.value<int>(QStringLiteral("SELECT count(*) FROM sqlite_master")));
    }
    [[nodiscard]] std::map<QByteArray, Hash> digest() const { return contentDigest(m_reader.sqlite()); }

private:
    Database m_reader;
    StopSignal m_signal;
};

/// The copy is read through the file layer, from the disk's bytes: what was not sealed well does not compare.
bool holds(const Location& copy, const Snapshot& snapshot, const std::stop_token& stop)
{
    Database looking(copy, Use::Inspect);
    const StopSignal signal(looking, stop);
    return looking.value<QString>(QStringLiteral("PRAGMA quick_check")) == QStringLiteral("ok")
        && contentDigest(looking.sqlite()) == snapshot.digest();
}

QString uriOf(const Location& place)
{
    const QByteArray path = QUrl::toPercentEncoding(place.file, "/");
    return QStringLiteral("file:%1?vfs=%2").arg(QString::fromLatin1(path), place.vfs);
}

/// While others go on writing, a commit may come between the snapshot and the copy; while they
/// wait, none can.
enum class Writers { GoOn, Wait };

/// Has SQLite write every page anew, with room for the seal also when the source has none. True when the copy holds
/// every row of the source.
bool copyInto(Database& source, const Location& target, Writers writers, const std::stop_token& stop = {})
{
    int bytes = sealSize;
    sqlite3_file_control(source.sqlite(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    std::optional<Database> holding;
    if (writers == Writers::Wait)
        holding.emplace(source.location(), Use::Job).run(QStringLiteral("BEGIN IMMEDIATE"));
    const Snapshot snapshot(source.location(), stop);
    {
        const StopSignal signal(source, stop);
        source.run(QStringLiteral("VACUUM INTO :target"), {{"target", uriOf(target)}});
    }
    holding.reset();
    return holds(target, snapshot, stop);
}

/// The file gets a second name; where the file system knows no links, a copy.
void keepAs(const QString& file, const QString& kept)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(kept).constData()) == 0)
        return;
    if (!QFile::copy(file, kept))
        throw Failure(Failure::Kind::Storage, kept);
}

void encryptTo(Vfs& vfs, const QString& file, const NewVault& made, const QString& unfinished,
    const std::function<void(Database&)>& finish)
{
    makePrivate(unfinished);
    const auto vault = createVault(vfs, unfinished, made);
    Database plain(Location::sqlite(file), Use::Main);
    if (!copyInto(plain, vault->location(), Writers::GoOn))
        throw Failure(Failure::Kind::Damaged, unfinished);
    if (!plain.checkpoint())
        throw Failure(Failure::Kind::InUse, file);
    if (!finish)
        return;
    Database copy(vault->location(), Use::Build);
    finish(copy);
}

} // namespace

void backUp(const VaultFile& vault, Database& main, const QString& target, const std::stop_token& stop)
{
    const QString unfinished = unfinishedName(target);
    try {
        bool isWhole = false;
        for (const Writers writers : {Writers::GoOn, Writers::GoOn, Writers::Wait}) {
            makePrivate(unfinished);
            const auto copy = vault.prepareCopy(unfinished);
            isWhole = copyInto(main, copy->location(), writers, stop);
            if (isWhole)
                break;
        }
        if (!isWhole)
            throw Failure(Failure::Kind::Damaged, target);
        if (stop.stop_requested())
            throw Failure(Failure::Kind::Storage, QStringLiteral("stopped"));
        publish(unfinished, target);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
}

void encryptPlain(Vfs& vfs, const QString& file, const NewVault& made, const QString& plainKept,
    const std::function<void(Database&)>& finish)
{
    if (!QFileInfo::exists(file))
        throw Failure(Failure::Kind::Missing, file);
    if (QFileInfo::exists(plainKept))
        throw Failure(Failure::Kind::InUse, plainKept);
    const QString unfinished = unfinishedName(file);
    try {
        encryptTo(vfs, file, made, unfinished, finish);
        keepAs(file, plainKept);
        publish(unfinished, file);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
}

} // namespace naervaer::storage::vault

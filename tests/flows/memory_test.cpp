// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked register leaves in memory: another process looks through every byte of the one that had it open.
#include "core/storage/vault/header_file.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QFile>
#include <QUuid>

#include <array>
#include <csignal>
#include <cstring>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace naervaer;
using namespace naervaer::storage;

namespace {

constexpr quint64 auditUse = 16; // of VaultFile::keyFor()

constexpr std::array secrets{
    "stretched", "data", "compartment", "pages", "log", "log checksums", "journal", "audit", "passphrase"};
constexpr qint64 mostSearched = qint64(1) << 30; // a sanitizer's shadow is larger

/// Tells a secret from a child to the test, by its length and bytes, without a copy that stays.
void tell(int pipe, vault::Bytes secret)
{
    const auto size = static_cast<unsigned char>(secret.size());
    static_cast<void>(!::write(pipe, &size, 1));
    static_cast<void>(!::write(pipe, secret.data(), secret.size()));
}

void tellNumber(int pipe, pid_t number)
{
    tell(pipe, {reinterpret_cast<const unsigned char*>(&number), sizeof number});
}

/// Every secret of the file, as the header and the passphrase give them.
void tellSecrets(int pipe, const QString& file, const vault::Passphrase& passphrase)
{
    const vault::HeaderCopies copies = vault::readHeader(vault::programVfs().base(), file);
    const vault::Header& header = *copies[0].header;
    const vault::Secret stretched = vault::stretch(passphrase, header.salt, header.cost);
    const auto keys = vault::unwrap(header.keySlots.front(), stretched);
    const vault::FileKeys sealing(header.fileId, keys->data);
    for (const vault::Secret* each : {&stretched, &keys->data, &keys->compartment, &sealing.pages, &sealing.log,
             &sealing.logChecksums, &sealing.journal})
        tell(pipe, each->bytes());
    tell(pipe, vault::subkey(keys->data, static_cast<vault::KeyUse>(auditUse)).bytes());
    tell(pipe, passphrase.bytes());
}

/// A passphrase that stands nowhere but in what is given.
vault::Passphrase freshPassphrase()
{
    QString text = QUuid::createUuid().toString(QUuid::WithoutBraces);
    vault::Passphrase passphrase(text);
    text.fill(QChar(u'x'));
    return passphrase;
}

/// What takes a key into its hands: search, a card, the log of acts and its seals, confidential notes.
void useKeys(Workspace& workspace)
{
    Person anna;
    anna.name = QStringLiteral("Anna Holm");
    const auto id = workspace.people().registerPerson(anna, {});
    static_cast<void>(workspace.people().search(QStringLiteral("ann"), 10));
    static_cast<void>(workspace.people().openCard(*id, LookPurpose::Enquiry));
    if (!workspace.notes().write(*id, QStringLiteral("Broderen tager hendes penge")).ok()
        || workspace.notes().open(*id, LookPurpose::Concern)->front().text
            != QStringLiteral("Broderen tager hendes penge"))
        throw std::runtime_error("the note cannot be read");
    static_cast<void>(workspace.acts().month(workspace.desk().clock.today())({}));
    static_cast<void>(workspace.acts().verify()({}));
}

/// Works in a register, stops so that it can be looked at while it is open, and locks it.
void work(int pipe, const QString& file)
{
    const SystemClock clock;
    const vault::Passphrase passphrase = freshPassphrase();
    createRegister({file}, {HelperId(7), passphrase.copy(), std::nullopt, vault::PassphraseCost::weakForTests()});
    Workspace workspace(std::move(openRegister({file}, passphrase)).value(), clock);
    Centre home;
    home.name = QStringLiteral("Huset");
    Helper helper;
    helper.name = QStringLiteral("Mette");
    static_cast<void>(workspace.organisation().found(QStringLiteral("A"), QStringLiteral("DK"), home, helper));
    useKeys(workspace);
    static_cast<void>(workspace.backups().backUp(BackupReason::Asked)({}));
    workspace.settle();
    tellSecrets(pipe, file, passphrase);
    ::raise(SIGSTOP);
}

int workAndLock(int pipe, const QString& file)
{
    tellNumber(pipe, ::getpid());
    work(pipe, file);
    ::sleep(1);
    ::raise(SIGSTOP);
    return 0;
}

/// What the child told: its number, then its secrets.
std::vector<QByteArray> hear(test::Child& child)
{
    std::vector<QByteArray> parts;
    QByteArray told;
    while (parts.size() < 1 + secrets.size()) {
        const QByteArray more = child.heard();
        if (more.isEmpty())
            throw std::runtime_error("the child ended early");
        told += more;
        while (!told.isEmpty() && told.size() > static_cast<unsigned char>(told[0])) {
            const auto size = static_cast<qsizetype>(static_cast<unsigned char>(told[0]));
            parts.push_back(told.mid(1, size));
            told.remove(0, 1 + size);
        }
    }
    return parts;
}

bool waitUntilStopped(pid_t process)
{
    int status = 0;
    return ::waitpid(process, &status, WUNTRACED) == process && WIFSTOPPED(status);
}

/// Shows the readable stretches of a process's memory one after another; false when it may not be looked at.
bool lookThrough(pid_t process, const std::function<void(const QByteArray& stretch)>& look)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + QStringLiteral("maps"));
    QFile memory(folder + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QList<QByteArray> ends = words.front().split('-');
        if (ends.size() != 2 || !words.value(1).startsWith('r'))
            continue;
        const qint64 from = ends[0].toLongLong(nullptr, 16);
        const qint64 size = ends[1].toLongLong(nullptr, 16) - from;
        if (from > 0 && size < mostSearched && memory.seek(from))
            look(memory.read(size));
    }
    return true;
}

/// The names of the secrets that stand in the process's memory; nothing when it may not be looked at.
std::optional<QStringList> found(pid_t process, const std::vector<QByteArray>& told)
{
    std::vector<std::pair<QString, QByteArray>> sought;
    for (size_t i = 0; i < secrets.size(); ++i)
        sought.emplace_back(QString::fromLatin1(secrets[i]), told[i + 1]);
    const QString passphrase = QString::fromUtf8(told.back());
    sought.emplace_back(QStringLiteral("passphrase in UTF-16"),
        QByteArray(reinterpret_cast<const char*>(passphrase.utf16()), passphrase.size() * 2));
    QStringList names;
    const bool mayLook = lookThrough(process, [&](const QByteArray& stretch) {
        for (const auto& [name, bytes] : sought)
            if (!names.contains(name) && stretch.contains(bytes))
                names << name;
    });
    return mayLook ? std::optional(names) : std::nullopt;
}

} // namespace

TEST_CASE("a second after a register was locked, none of its keys and no passphrase stands in memory")
{
    const test::RegisterFolder folder;
    test::Child child([&](int pipe) { return workAndLock(pipe, folder.file()); });
    const std::vector<QByteArray> told = hear(child);
    pid_t process = 0;
    REQUIRE(told.front().size() == sizeof process);
    std::memcpy(&process, told.front().constData(), sizeof process);
    REQUIRE(waitUntilStopped(process));
    const auto open = found(process, told);
    if (!open) {
        WARN("not tried: another process's memory may not be read here");
        return;
    }
    CHECK(open->contains(QStringLiteral("pages"))); // so that what is not found was looked for
    CHECK(open->contains(QStringLiteral("data")));
    CHECK(open->contains(QStringLiteral("compartment")));
    CHECK(open->contains(QStringLiteral("audit")));
    ::kill(process, SIGCONT);
    REQUIRE(waitUntilStopped(process));
    CHECK(found(process, told).value_or(QStringList()).join(QStringLiteral(", ")) == QString());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged encrypted file that somebody has the passphrase of: it opens or is refused, and what is recovered is right.
#include "core/storage/vault/recover.h"

#include "tests/fuzz/edits.h"
#include "tests/support/vault_folder.h"

#include <QCoreApplication>
#include <QFile>

using namespace naervaer;
using namespace naervaer::storage;

namespace {

constexpr int notes = 60;

struct Whole : test::VaultFolder {
    Whole()
    {
        make(notes);
        bytes = test::bytesOf(file());
    }
    [[nodiscard]] QString target() const { return path(QStringLiteral("recovered")); }

    QByteArray bytes;
};

Whole& whole()
{
    static Whole made;
    return made;
}

/// Each note that came out of the file is as it was written.
void checkRecovered()
{
    const auto opened = vault::openVault(whole().vfs, whole().target(), test::phrase("rød grød"));
    fuzz::mustHold(opened.ok());
    Database database(opened.value()->location(), Use::Inspect);
    Rows rows = database.query(QStringLiteral("SELECT id, text FROM note"));
    while (rows.next())
        fuzz::mustHold(rows.get<QString>(1) == test::noteText(rows.get<int>(0)));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    QByteArray changed = whole().bytes;
    fuzz::edit(changed, input);
    test::writeBytes(whole().file(), changed);
    QFile::remove(whole().target());
    try {
        const auto opened = vault::openVault(whole().vfs, whole().file(), test::phrase("rød grød"));
        if (!opened.ok())
            return 0;
        static_cast<void>(vault::recover(*opened.value(), whole().target()));
    } catch (const Failure&) {
        return 0;
    }
    checkRecovered();
    return 0;
}

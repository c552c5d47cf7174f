// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/refusals.h"
#include "tests/support/vault_folder.h"

using namespace naervaer;
using namespace naervaer::storage;
using test::phrase;
using test::VaultFolder;

namespace {

/// An unlocked file with a connection, as a session has it.
struct Sitting {
    explicit Sitting(const VaultFolder& folder, const char* words = "rød grød")
        : vault(folder.open(words)), main(vault->location(), Use::Main)
    {
    }
    std::unique_ptr<vault::VaultFile> vault;
    Database main;
};

vault::NewAccount account(const vault::VaultFile& vault, qint64 id, const char* words, bool withCompartment = false)
{
    return {HelperId(id), test::stretched(vault, words), withCompartment};
}

} // namespace

TEST_CASE("an account that was added opens the file and is named by its passphrase")
{
    const VaultFolder folder;
    folder.make();
    {
        Sitting sitting(folder);
        REQUIRE(sitting.vault->add(sitting.main, account(*sitting.vault, 8, "med fløde")).ok());
        REQUIRE(sitting.vault->add(sitting.main, account(*sitting.vault, 9, "på skeen", true)).ok());
        CHECK(sitting.vault->keySlots().size() == 4);
        CHECK(test::countNotes(sitting.main) == 100); // the connection goes on
    }
    CHECK(folder.open("med fløde")->openedBy().account == HelperId(8));
    CHECK(folder.open("med fløde")->compartmentKey().isEmpty());
    const vault::Secret compartment = folder.open()->compartmentKey().copy();
    CHECK(folder.open("på skeen")->compartmentKey().equals(compartment));
    CHECK(folder.open()->openedBy().account == HelperId(7));
}

TEST_CASE("a passphrase that opens another slot, or none at all, is refused for a new account")
{
    const VaultFolder folder;
    folder.make();
    Sitting sitting(folder);
    CHECK(test::told(sitting.vault->add(sitting.main, account(*sitting.vault, 8, "rød grød")))
        == QStringLiteral("vault.passphrase_taken"));
    CHECK(test::told(sitting.vault->add(sitting.main, account(*sitting.vault, 8, ""))) == QStringLiteral("passphrase.missing"));
    CHECK_FALSE(sitting.vault->isFree(test::stretched(*sitting.vault, "rød grød")));
    CHECK(sitting.vault->isFree(test::stretched(*sitting.vault, "noget andet")));
    CHECK(sitting.vault->keySlots().size() == 2);
}

TEST_CASE("a changed passphrase opens the file, and the one before no more")
{
    const VaultFolder folder;
    folder.make();
    {
        Sitting sitting(folder);
        const auto slot = sitting.vault->openedBy().id;
        CHECK(sitting.vault->isOpenedBy(test::stretched(*sitting.vault, "rød grød")));
        CHECK(sitting.vault->change(sitting.main, slot, test::stretched(*sitting.vault, "nye ord")).empty());
        CHECK_FALSE(sitting.vault->isOpenedBy(test::stretched(*sitting.vault, "rød grød")));
        CHECK(test::told(sitting.vault->change(sitting.main, 99, test::stretched(*sitting.vault, "x"))) == QStringLiteral("vault.no_slot"));
    }
    CHECK(folder.refusal() == QStringLiteral("vault.passphrase_wrong"));
    const auto vault = folder.open("nye ord");
    CHECK(vault->openedBy().account == HelperId(7));
    CHECK_FALSE(vault->compartmentKey().isEmpty());
}

TEST_CASE("an account that was removed opens nothing, and the last one stays")
{
    const VaultFolder folder;
    folder.make();
    {
        Sitting sitting(folder);
        const auto added = sitting.vault->add(sitting.main, account(*sitting.vault, 8, "med fløde"));
        REQUIRE(added.ok());
        CHECK(sitting.vault->remove(sitting.main, *added).empty());
        CHECK(test::told(sitting.vault->remove(sitting.main, *added)) == QStringLiteral("vault.no_slot"));
        const auto own = sitting.vault->openedBy().id;
        CHECK(test::told(sitting.vault->remove(sitting.main, own)) == QStringLiteral("vault.last_slot"));
        const auto another = sitting.vault->add(sitting.main, account(*sitting.vault, 8, "med fløde"));
        REQUIRE(another.ok());
        CHECK(*another > *added); // a slot's id is never used again
        CHECK(sitting.vault->remove(sitting.main, *another).empty());
    }
    CHECK(folder.refusal("med fløde") == QStringLiteral("vault.passphrase_wrong"));
    CHECK(folder.refusal() == QString());
}

TEST_CASE("only who holds the key of confidential notes gives it, or changes a slot that has it")
{
    const VaultFolder folder;
    folder.make();
    vault::SlotId first = 0;
    vault::SlotId second = 0;
    {
        Sitting sitting(folder);
        first = sitting.vault->openedBy().id;
        const auto added = sitting.vault->add(sitting.main, account(*sitting.vault, 8, "med fløde"));
        REQUIRE(added.ok());
        second = *added;
    }
    {
        Sitting sitting(folder, "med fløde");
        const QString none = QStringLiteral("vault.no_compartment");
        CHECK(test::told(sitting.vault->add(sitting.main, account(*sitting.vault, 9, "tre", true))) == none);
        CHECK(test::told(sitting.vault->change(sitting.main, first, test::stretched(*sitting.vault, "fire"))) == none);
        CHECK(test::told(sitting.vault->setRecovery(sitting.main, test::stretched(*sitting.vault, "ny kode"))) == none);
        CHECK(sitting.vault->change(sitting.main, second, test::stretched(*sitting.vault, "fem")).empty());
        CHECK(sitting.vault->dropCompartment(sitting.main, first).empty()); // taking it away needs no key
    }
    CHECK(folder.open()->compartmentKey().isEmpty());
}

TEST_CASE("the last slot that holds the key of confidential notes keeps it")
{
    const VaultFolder folder;
    const auto made = vault::createVault(folder.vfs, folder.file(),
        {HelperId(7), phrase("rød grød"), std::nullopt, vault::PassphraseCost::weakForTests()});
    Database main(made->location(), Use::Main);
    test::makeNotes(main);
    const auto first = made->openedBy().id;
    REQUIRE(made->add(main, account(*made, 8, "med fløde")).ok());
    const QString last = QStringLiteral("vault.last_compartment");
    CHECK(test::told(made->remove(main, first)) == last);
    CHECK(test::told(made->dropCompartment(main, first)) == last);
    REQUIRE(made->add(main, account(*made, 9, "på skeen", true)).ok());
    CHECK(made->remove(main, first).empty());
    CHECK(made->openedBy().account == HelperId(7)); // who sits here still does
    CHECK(made->keySlots().size() == 2);
}

TEST_CASE("a new recovery sheet replaces the one before")
{
    const VaultFolder folder;
    folder.make();
    const vault::RecoveryCode fresh = vault::RecoveryCode::random();
    {
        Sitting sitting(folder);
        CHECK(sitting.vault->setRecovery(sitting.main, sitting.vault->stretching()(fresh.passphrase())).empty());
        CHECK(sitting.vault->keySlots().size() == 2);
    }
    CHECK_FALSE(vault::openVault(folder.vfs, folder.file(), folder.recovery.passphrase()).ok());
    CHECK(vault::openVault(folder.vfs, folder.file(), fresh.passphrase()).ok());
}

TEST_CASE("the anchor of the log of acts stands in the header, changes with it, and is in every copy")
{
    const VaultFolder folder;
    folder.make();
    vault::Anchor anchor{};
    anchor.fill(0xab);
    const QString copy = folder.path(QStringLiteral("copy"));
    {
        Sitting sitting(folder);
        CHECK(sitting.vault->anchor() == vault::Anchor{});
        sitting.vault->setAnchor(sitting.main, anchor);
        static_cast<void>(sitting.vault->prepareCopy(copy));
    }
    CHECK(folder.open()->anchor() == anchor);
    const auto opened = vault::openVault(folder.vfs, copy, phrase("rød grød"));
    REQUIRE(opened.ok());
    CHECK(opened.value()->anchor() == anchor);
}

TEST_CASE("a file takes five hundred slots and no more, and each opens it")
{
    const VaultFolder folder;
    folder.make(1);
    {
        Sitting sitting(folder);
        for (int i = 2; i < 500; ++i)
            REQUIRE(sitting.vault->add(sitting.main, account(*sitting.vault, 100 + i, QByteArray::number(i).constData())).ok());
        CHECK(test::told(sitting.vault->add(sitting.main, account(*sitting.vault, 1, "en mere"))) == QStringLiteral("vault.full"));
    }
    CHECK(folder.open("499")->openedBy().account == HelperId(599));
    CHECK(folder.open("2")->openedBy().account == HelperId(102));
}

TEST_CASE("a header copy that is damaged is mended from the other")
{
    const VaultFolder folder;
    folder.make();
    const QByteArray whole = test::bytesOf(folder.file());
    for (const qint64 copy : {qint64(0), vault::headerSize}) {
        QByteArray damaged = whole;
        damaged.replace(static_cast<qsizetype>(copy), 700, QByteArray(700, '\xff'));
        test::writeBytes(folder.file(), damaged);
        CHECK(folder.refusal() == QString());
        CHECK(test::bytesOf(folder.file()) == whole);
    }
    QByteArray both = whole;
    both[40] = static_cast<char>(both[40] ^ 1);
    both[vault::headerSize + 40] = static_cast<char>(both[vault::headerSize + 40] ^ 1);
    test::writeBytes(folder.file(), both);
    CHECK(folder.refusal() == QStringLiteral("DAMAGED"));
    CHECK(test::bytesOf(folder.file()) == both);
}

TEST_CASE("of two header copies the later counts, as after a power cut between them")
{
    const VaultFolder folder;
    folder.make();
    const QByteArray before = test::bytesOf(folder.file());
    {
        Sitting sitting(folder);
        REQUIRE(sitting.vault->change(sitting.main, sitting.vault->openedBy().id, test::stretched(*sitting.vault, "nye ord")).empty());
    }
    QByteArray cut = test::bytesOf(folder.file());
    cut.replace(0, static_cast<qsizetype>(vault::headerSize), before.first(static_cast<qsizetype>(vault::headerSize)));
    test::writeBytes(folder.file(), cut);
    CHECK(folder.refusal() == QStringLiteral("vault.passphrase_wrong"));
    CHECK(folder.refusal("nye ord") == QString());
    CHECK(test::bytesOf(folder.file()).first(100) != before.first(100)); // mended
}

TEST_CASE("a header altered by somebody without the key is refused, though its checksum fits")
{
    const VaultFolder folder;
    folder.make();
    QByteArray bytes = test::bytesOf(folder.file());
    for (const qint64 copy : {qint64(0), vault::headerSize}) {
        char* start = bytes.data() + copy;
        start[90] = static_cast<char>(start[90] ^ 1); // the anchor
        const auto* from = reinterpret_cast<const unsigned char*>(start);
        const vault::Hash checksum = vault::hashOf({from, static_cast<size_t>(vault::headerSize) - vault::hashSize});
        memcpy(start + vault::headerSize - static_cast<qint64>(vault::hashSize), checksum.data(), checksum.size());
    }
    test::writeBytes(folder.file(), bytes);
    CHECK(folder.refusal() == QStringLiteral("DAMAGED"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The key of confidential notes on its way: with the accounts of coordinators and the recovery sheet, through a backup
// that is restored and a damaged file that is recovered.
#include "core/backups/restore.h"
#include "core/storage/vault/recover.h"
#include "core/workspace.h"
#include "tests/support/founded_register.h"
#include "tests/support/refusals.h"
#include "tests/support/register_folder.h"

using namespace naervaer;
using storage::vault::RecoveryCode;
using test::told;

namespace {

/// A founded register whose coordinator, Mette, opens it with "rød grød" and has written a note about Kaj.
struct House {
    House()
    {
        test::foundHouse(folder.file(), recovery, clock);
        enter(test::phrase("rød grød"));
        mette = workspace->desk().session.helperId();
        Person person;
        person.name = QStringLiteral("Kaj Holm");
        kaj = workspace->people().registerPerson(person, {}).value();
        REQUIRE(workspace->notes().write(kaj, QStringLiteral("Broderen tager hans penge")).ok());
    }
    void enter(const storage::vault::Passphrase& passphrase) { enter(folder.file(), passphrase); }
    void enter(const QString& file, const storage::vault::Passphrase& passphrase)
    {
        workspace.reset();
        auto opened = storage::openRegister({file}, passphrase);
        REQUIRE(opened.ok());
        workspace = std::make_unique<Workspace>(std::move(opened).value(), clock);
        REQUIRE(workspace->accounts().signIn().empty());
    }
    /// A helper with an account.
    HelperId helper(const char* name, Role role, const char* words)
    {
        Helper made;
        made.name = QString::fromLatin1(name);
        made.role = role;
        made.centreId = workspace->desk().session.centreId();
        const HelperId id = workspace->organisation().addHelper(made).value();
        give(id, words);
        return id;
    }
    void give(HelperId id, const char* words) const
    {
        REQUIRE(
            told(workspace->accounts().give(id, workspace->accounts().stretching()(test::phrase(words)))).isEmpty());
    }
    void amend(HelperId id, Role role, bool isActive = true) const
    {
        for (Helper each : workspace->organisation().helpers(true)) {
            if (each.id != id)
                continue;
            each.role = role;
            each.isActive = isActive;
            REQUIRE(workspace->organisation().amendHelper(each).empty());
        }
    }
    /// What the one at the desk reads about Kaj; the code of what is refused.
    [[nodiscard]] QString read() const
    {
        const auto notes = workspace->notes().open(kaj, LookPurpose::Enquiry);
        if (!notes.ok())
            return told(notes);
        return notes->empty() ? QString() : notes->front().text.value_or(QStringLiteral("?"));
    }

    test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    RecoveryCode recovery = RecoveryCode::random();
    std::unique_ptr<Workspace> workspace;
    HelperId mette;
    PersonId kaj;
};

const QString words = QStringLiteral("Broderen tager hans penge");
const QString noKey = QStringLiteral("notes.no_key");

} // namespace

TEST_CASE("a new coordinator's passphrase opens the notes, and so does the recovery sheet")
{
    House house;
    static_cast<void>(house.helper("Mia", Role::Coordinator, "med fløde"));
    house.enter(test::phrase("med fløde"));
    CHECK(house.read() == words);
    house.enter(house.recovery.passphrase());
    CHECK(house.read() == words);
}

TEST_CASE("whoever becomes a coordinator opens the notes with the passphrase that is given them then")
{
    House house;
    const HelperId ole = house.helper("Ole", Role::Staff, "på skeen");
    house.enter(test::phrase("på skeen"));
    CHECK_THROWS_AS(house.read(), Failure);
    house.enter(test::phrase("rød grød"));
    house.amend(ole, Role::Coordinator);
    house.enter(test::phrase("på skeen"));
    CHECK(house.read() == noKey);
    house.enter(test::phrase("rød grød"));
    house.give(ole, "på gaflen");
    house.enter(test::phrase("på gaflen"));
    CHECK(house.read() == words);
}

TEST_CASE("whoever is a coordinator no more has lost the key, also when made one again")
{
    House house;
    const HelperId mia = house.helper("Mia", Role::Coordinator, "med fløde");
    house.amend(mia, Role::Staff);
    house.amend(mia, Role::Coordinator);
    house.enter(test::phrase("med fløde"));
    CHECK(house.read() == noKey);
}

TEST_CASE("the account of a coordinator who was removed opens nothing")
{
    House house;
    const HelperId mia = house.helper("Mia", Role::Coordinator, "med fløde");
    REQUIRE(told(house.workspace->accounts().end(mia)).isEmpty());
    house.workspace.reset();
    const auto opened = storage::openRegister({house.folder.file()}, test::phrase("med fløde"));
    CHECK(opened.problems().front().code == QStringLiteral("vault.passphrase_wrong"));
    house.enter(test::phrase("rød grød"));
    CHECK(house.read() == words);
}

TEST_CASE("a backup that is restored gives the notes back, to whoever holds the key today")
{
    House house;
    const HelperId mia = house.helper("Mia", Role::Coordinator, "med fløde");
    const auto backup = house.workspace->backups().backUp(BackupReason::Asked)({});
    REQUIRE(backup.made.has_value());
    house.clock.advance(std::chrono::hours(1));
    house.amend(mia, Role::Staff);
    const auto notes = house.workspace->notes().open(house.kaj, LookPurpose::Enquiry);
    REQUIRE(house.workspace->notes().withdraw(notes->front().id).empty());
    CHECK(house.read().isEmpty());
    house.workspace.reset();
    REQUIRE(restoreRegister(
        {{house.folder.file()}, backup.made->file, test::phrase("rød grød")}, Workspace::personTables(), house.clock)
                .ok());
    house.enter(test::phrase("rød grød"));
    CHECK(house.read() == words);
    CHECK(house.workspace->notes().verify().empty());
    house.amend(mia, Role::Coordinator);
    house.enter(test::phrase("med fløde"));
    CHECK(house.read() == noKey); // the slots are today's, not the backup's
}

TEST_CASE("of a damaged file that is recovered the notes that can be read are those that verify")
{
    House house;
    house.workspace->settle();
    house.workspace.reset();
    const QString rescued = house.folder.path(QStringLiteral("reddet.naervaer"));
    {
        const auto damaged =
            storage::vault::openVault(storage::vault::programVfs(), house.folder.file(), test::phrase("rød grød"));
        CHECK(storage::vault::recover(*damaged.value(), rescued).isComplete());
    }
    house.enter(rescued, test::phrase("rød grød"));
    CHECK(house.read() == words);
    CHECK(house.workspace->notes().verify().empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_service.h"

#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/founded_register.h"
#include "tests/support/refusals.h"
#include "tests/support/register_folder.h"

using namespace naervaer;
using storage::vault::RecoveryCode;

namespace {

/// A founded register: Mette, its coordinator, opens it with "rød grød"; Ole and Signe work there without an account.
struct House {
    House()
    {
        test::foundHouse(folder.file(), recovery, clock);
        enter("rød grød");
        mette = desk().session.helperId();
        ole = helper("Ole", Role::Staff);
        signe = helper("Signe", Role::Volunteer);
    }
    /// Signs in anew; what was refused.
    Problems enter(const storage::vault::Passphrase& passphrase)
    {
        workspace.reset();
        auto opened = storage::openRegister({folder.file()}, passphrase);
        if (!opened.ok())
            return opened.problems();
        workspace = std::make_unique<Workspace>(std::move(opened).value(), clock);
        return accounts().signIn();
    }
    Problems enter(const char* words) { return enter(test::phrase(words)); }

    HelperId helper(const char* name, Role role)
    {
        Helper made;
        made.name = QString::fromUtf8(name);
        made.role = role;
        made.centreId = desk().session.centreId();
        return workspace->organisation().addHelper(made).value();
    }
    void setRole(HelperId id, Role role, bool isActive = true)
    {
        for (Helper each : workspace->organisation().helpers(true)) {
            if (each.id != id)
                continue;
            each.role = role;
            each.isActive = isActive;
            REQUIRE(workspace->organisation().amendHelper(each).empty());
        }
    }
    [[nodiscard]] storage::vault::StretchedPassphrase stretched(const char* words) const
    {
        return workspace->accounts().stretching()(test::phrase(words));
    }
    [[nodiscard]] AccountService& accounts() const { return workspace->accounts(); }
    [[nodiscard]] Desk& desk() const { return workspace->desk(); }
    [[nodiscard]] QStringList acts() const
    {
        QStringList verbs;
        auto rows = workspace->desk().database.query(
            QStringLiteral("SELECT verb FROM audit WHERE verb LIKE 'accounts.%' ORDER BY position"));
        while (rows.next())
            verbs << rows.get<QString>(0);
        return verbs;
    }

    test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    RecoveryCode recovery = RecoveryCode::random();
    std::unique_ptr<Workspace> workspace;
    HelperId mette;
    HelperId ole;
    HelperId signe;
};

const Problems none;

} // namespace

TEST_CASE("the passphrase says who sits down at the desk")
{
    House house;
    REQUIRE(house.accounts().give(house.signe, house.stretched("med fløde")) == none);
    REQUIRE(house.enter("med fløde") == none);
    CHECK(house.desk().session.helperId() == house.signe);
    CHECK(house.desk().session.role() == Role::Volunteer);
    REQUIRE(house.enter("rød grød") == none);
    CHECK(house.desk().session.helperId() == house.mette);
}

TEST_CASE("a passphrase that is nobody's opens nothing")
{
    House house;
    const Problems refused = house.enter("rod grod");
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().code == QStringLiteral("vault.passphrase_wrong"));
}

TEST_CASE("every signing in and every change of an account is in the log of acts")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    REQUIRE(house.accounts().changeOwn(house.stretched("rød grød"), house.stretched("blå grød")) == none);
    REQUIRE(house.accounts().end(house.ole) == none);
    REQUIRE(house.accounts().renewRecoverySheet(house.stretched("kode")) == none);
    CHECK(house.acts()
        == QStringList{QStringLiteral("accounts.sign_in"), QStringLiteral("accounts.give"),
            QStringLiteral("accounts.change_own"), QStringLiteral("accounts.end"),
            QStringLiteral("accounts.renew_recovery")});
}

TEST_CASE("the accounts are listed by name, with the role and whose they are")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    const auto accounts = house.accounts().accounts();
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0].name == QStringLiteral("Mette"));
    CHECK(accounts[0].isOwn);
    CHECK(accounts[1].helper == house.ole);
    CHECK(accounts[1].role == Role::Staff);
    CHECK_FALSE(accounts[1].isOwn);
}

TEST_CASE("giving access again changes the passphrase")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    REQUIRE(house.accounts().give(house.ole, house.stretched("i skålen")) == none);
    CHECK(house.accounts().accounts().size() == 2);
    CHECK_FALSE(house.enter("på skeen").empty());
    CHECK(house.enter("i skålen") == none);
}

TEST_CASE("a passphrase that somebody has, none at all, and a helper who is not there are refused, and nothing is logged")
{
    House house;
    CHECK(house.accounts().give(house.ole, house.stretched("rød grød")).front().code
        == QStringLiteral("vault.passphrase_taken"));
    CHECK_FALSE(house.accounts().give(house.ole, house.stretched("")).empty());
    CHECK(house.accounts().give(HelperId(5), house.stretched("x")).front().code == QStringLiteral("helper.unknown"));
    CHECK(house.accounts().accounts().size() == 1);
    CHECK(house.acts() == QStringList{QStringLiteral("accounts.sign_in")});
}

TEST_CASE("one's own passphrase is changed by whoever knows the one before")
{
    House house;
    CHECK(house.accounts().changeOwn(house.stretched("gæt"), house.stretched("blå grød")).front().code
        == QStringLiteral("account.not_yours"));
    CHECK(house.accounts().changeOwn(house.stretched("rød grød"), house.stretched("blå grød")) == none);
    CHECK_FALSE(house.enter("rød grød").empty());
    CHECK(house.enter("blå grød") == none);
}

TEST_CASE("who leaves loses the account with the row that says so, and cannot sign in")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    house.setRole(house.ole, Role::Staff, false);
    CHECK(house.accounts().accounts().size() == 1);
    CHECK(house.enter("på skeen").front().code == QStringLiteral("vault.passphrase_wrong"));
}

TEST_CASE("the last account that may give access cannot be ended")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    CHECK(house.accounts().end(house.mette).front().code == QStringLiteral("account.last_manager"));
    CHECK(house.accounts().end(house.signe).front().code == QStringLiteral("vault.no_slot"));
    CHECK(house.accounts().end(house.ole) == none);
    CHECK_FALSE(house.enter("på skeen").empty());
}

TEST_CASE("only coordinators and administrators have to do with others' accounts")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    REQUIRE(house.enter("på skeen") == none);
    CHECK_THROWS_AS(house.accounts().accounts(), Failure);
    CHECK_THROWS_AS(house.accounts().give(house.signe, house.stretched("x")), Failure);
    CHECK_THROWS_AS(house.accounts().end(house.mette), Failure);
    CHECK_THROWS_AS(house.accounts().renewRecoverySheet(house.stretched("x")), Failure);
    CHECK(house.accounts().changeOwn(house.stretched("på skeen"), house.stretched("i skålen")) == none);
}

TEST_CASE("the recovery sheet opens the register for a coordinator, who then gives themselves a passphrase")
{
    House house;
    CHECK_FALSE(house.accounts().isRecovered());
    CHECK(house.accounts().hasRecoverySheet());
    REQUIRE(house.enter(house.recovery.passphrase()) == none);
    CHECK(house.accounts().isRecovered());
    CHECK(house.desk().session.helperId() == house.mette);
    REQUIRE(house.accounts().give(house.mette, house.stretched("nye ord")) == none);
    CHECK(house.enter("nye ord") == none);
    CHECK_FALSE(house.accounts().isRecovered());
}

TEST_CASE("a new recovery sheet opens the register, the one before no more")
{
    House house;
    const RecoveryCode fresh = RecoveryCode::random();
    REQUIRE(house.accounts().renewRecoverySheet(house.accounts().stretching()(fresh.passphrase())) == none);
    CHECK_FALSE(house.enter(house.recovery.passphrase()).empty());
    CHECK(house.enter(fresh.passphrase()) == none);
}

TEST_CASE("the key of confidential notes is in the accounts of those who may read them, and goes with the role")
{
    House house;
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    house.setRole(house.ole, Role::Coordinator);
    const HelperId kirsten = house.helper("Kirsten", Role::Coordinator);
    REQUIRE(house.accounts().give(kirsten, house.stretched("i skålen")) == none);
    const auto holdsKey = [&](const char* words) {
        auto closed = storage::ClosedRegister({house.folder.file()});
        return !closed.unlock(test::phrase(words)).value()->compartmentKey().isEmpty();
    };
    house.setRole(kirsten, Role::Staff);
    house.workspace.reset();
    CHECK(holdsKey("rød grød"));
    CHECK_FALSE(holdsKey("på skeen")); // was given as staff: a new passphrase brings it
    CHECK_FALSE(holdsKey("i skålen"));
    REQUIRE(house.enter("rød grød") == none);
    REQUIRE(house.accounts().give(house.ole, house.stretched("på gaflen")) == none);
    REQUIRE(house.accounts().give(kirsten, house.stretched("i koppen")) == none);
    house.workspace.reset();
    CHECK(holdsKey("på gaflen"));
    CHECK_FALSE(holdsKey("i koppen"));
}

TEST_CASE("who does not hold the key of confidential notes gives a coordinator a passphrase without it")
{
    House house;
    const HelperId anne = house.helper("Anne", Role::Administrator);
    REQUIRE(house.accounts().give(anne, house.stretched("i skålen")) == none);
    REQUIRE(house.accounts().give(house.ole, house.stretched("på skeen")) == none);
    house.setRole(house.ole, Role::Coordinator);
    REQUIRE(house.enter("i skålen") == none);
    REQUIRE(house.accounts().give(house.ole, house.stretched("på gaflen")) == none);
    REQUIRE(house.enter("på gaflen") == none);
    CHECK_FALSE(house.workspace->notes().holdsKey());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_store.h"

#include "core/acts/look_verbs.h"
#include "core/contacts/contact_service.h"
#include "core/privacy/masking.h"
#include "core/storage/audit_key.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

/// A register in which Ole and Signe look at cards, on 3 November.
struct Looks {
    explicit Looks(storage::Location::Engine engine) : reg(engine) { reg.seat(reg.ole, Role::Staff); }

    void look(PersonId who, const char* purpose = "call")
    {
        reg.clock.advance(std::chrono::minutes(1));
        reg.desk.logLook(Action::SeeCard, QStringLiteral("person"), who.value(), QString::fromLatin1(purpose));
    }
    void lookAtNotes(PersonId who)
    {
        reg.clock.advance(std::chrono::minutes(1));
        reg.desk.begin(Action::SeeCard, notesLook)
            .commitLook(QStringLiteral("person"), who.value(), QStringLiteral("concern"));
    }
    [[nodiscard]] std::vector<LookLine> drawn(QDate day = QDate(2026, 11, 3))
    {
        return ActStore(reg.database).drawn(idsOfMonth(day), reg.mette);
    }

    test::TestRegister reg;
};

} // namespace

TEST_CASE("the acts of a month stand newest first, with who did them, and the limit says nothing of their number")
{
    Looks looks(GENERATE(from_range(test::engines())));
    const PersonId anna = looks.reg.person(QStringLiteral("Anna"));
    for (int i = 0; i < 3; ++i)
        looks.look(anna);
    const ActStore store(looks.reg.database);
    const IdRange november = idsOfMonth(QDate(2026, 11, 3));
    const auto acts = store.acts(november, 2);
    REQUIRE(acts.size() == 2);
    CHECK(acts[0].at > acts[1].at);
    CHECK(acts[0].helperName == QStringLiteral("Ole"));
    CHECK(acts[0].verb == QStringLiteral("look"));
    CHECK(acts[0].purpose == QStringLiteral("call"));
    CHECK(store.countActs(november) == 3);
    CHECK(store.acts(idsOfMonth(QDate(2026, 10, 31)), 10).empty());
}

TEST_CASE("ten looks of others are drawn at most, the same ones each time")
{
    Looks looks(GENERATE(from_range(test::engines())));
    std::vector<PersonId> people;
    for (int i = 0; i < 25; ++i)
        people.push_back(looks.reg.person(QStringLiteral("Person %1").arg(i)));
    for (const PersonId each : people)
        looks.look(each);
    looks.reg.seat(looks.reg.mette, Role::Coordinator);
    for (const PersonId each : people)
        looks.look(each);
    const auto first = looks.drawn();
    REQUIRE(first.size() == size_t(looksDrawn));
    for (const LookLine& line : first)
        CHECK(line.act.helperId == looks.reg.ole);
    const auto again = looks.drawn();
    CHECK(std::ranges::equal(
        first, again, {}, [](const LookLine& line) { return line.act.id; },
        [](const LookLine& line) { return line.act.id; }));
    CHECK(std::ranges::is_sorted(first, {}, [](const LookLine& line) { return line.act.id; }));
}

TEST_CASE("openings of confidential notes are drawn as looks at cards are, and what else is done with notes is not")
{
    Looks looks(GENERATE(from_range(test::engines())));
    const PersonId anna = looks.reg.person(QStringLiteral("Anna"));
    looks.look(anna);
    looks.lookAtNotes(anna);
    auto other = looks.reg.desk.begin(Action::SeeCard, QStringLiteral("notes.write"));
    other.about(QStringLiteral("person"), anna.value());
    other.commit();
    auto lines = looks.drawn();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].act.verb == cardLook);
    CHECK(lines[1].act.verb == notesLook);
    CHECK(lines[1].act.purpose == QStringLiteral("concern"));
    const ActStore store(looks.reg.database);
    store.explain(lines, true);
    CHECK(lines[1].personName == QStringLiteral("Anna"));
    CHECK(store.look(lines[1].act.id).has_value());
    const auto acts = store.acts(idsOfMonth(QDate(2026, 11, 3)), 1);
    CHECK(acts.front().verb == QStringLiteral("notes.write"));
    CHECK_FALSE(store.look(acts.front().id).has_value());
}

TEST_CASE("a look is explained by a contact or an attempt of the same helper within a week")
{
    Looks looks(GENERATE(from_range(test::engines())));
    const PersonId met = looks.reg.person(QStringLiteral("Anna"));
    const PersonId tried = looks.reg.person(QStringLiteral("Bent"));
    const PersonId another = looks.reg.person(QStringLiteral("Carl"));
    const PersonId longAgo = looks.reg.person(QStringLiteral("Dora"));
    ContactService contacts(looks.reg.desk);
    const auto record = [&](PersonId who) {
        Contact contact;
        contact.personId = who;
        contact.kind = ContactKind::Visit;
        REQUIRE(contacts.record(contact).ok());
    };
    record(longAgo);
    looks.reg.clock.advance(std::chrono::hours(24 * 8));
    record(met);
    Attempt attempt;
    attempt.personId = tried;
    REQUIRE(contacts.recordAttempt(attempt).ok());
    looks.reg.seat(looks.reg.signe, Role::Staff);
    record(another);
    looks.reg.seat(looks.reg.ole, Role::Staff);
    for (const PersonId each : {met, tried, another, longAgo})
        looks.look(each);
    auto lines = looks.drawn();
    REQUIRE(lines.size() == 4);
    ActStore(looks.reg.database).explain(lines, true);
    const auto isMet = [&](const char* name) {
        const auto found = std::ranges::find_if(
            lines, [&](const LookLine& line) { return line.personName == QString::fromLatin1(name); });
        REQUIRE(found != lines.end());
        return found->isMet;
    };
    CHECK(isMet("Anna"));
    CHECK(isMet("Bent"));
    CHECK_FALSE(isMet("Carl"));
    CHECK_FALSE(isMet("Dora"));
}

TEST_CASE("names are shown only when asked for, masked for a restricted card, and none for a card that is gone")
{
    Looks looks(GENERATE(from_range(test::engines())));
    const PersonId anna = looks.reg.person(QStringLiteral("Anna"));
    looks.reg.database.run(QStringLiteral("UPDATE person SET state = 'restricted' WHERE id = :id"), {{"id", anna}});
    looks.look(anna);
    looks.look(PersonId(4711));
    auto lines = looks.drawn();
    REQUIRE(lines.size() == 2);
    ActStore(looks.reg.database).explain(lines, false);
    CHECK_FALSE(lines[0].personName.has_value());
    ActStore(looks.reg.database).explain(lines, true);
    CHECK(lines[0].personName == restrictedName);
    CHECK_FALSE(lines[1].personName.has_value());
    CHECK_FALSE(lines[1].isMet);
}

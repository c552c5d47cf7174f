// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_service.h"

#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

struct Scene {
    explicit Scene(storage::Location::Engine engine) : reg(engine), concerns(reg.desk) { }

    ConcernId raise(const char* text, Urgency urgency = Urgency::Normal, PersonId person = {})
    {
        Concern concern;
        concern.text = QString::fromUtf8(text);
        concern.urgency = urgency;
        concern.personId = person;
        reg.clock.advance(std::chrono::minutes(1));
        return concerns.raise(concern).value();
    }
    Concern find(ConcernId id) { return ConcernStore(reg.database).find(id).value(); }

    test::TestRegister reg;
    ConcernService concerns;
};

QString onlyCode(const Problems& problems)
{
    return problems.size() == 1 ? problems.front().code : QString();
}

QStringList texts(const std::vector<ConcernLine>& lines)
{
    QStringList all;
    for (const ConcernLine& line : lines)
        all.append(line.concern.text);
    return all;
}

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* each : all)
        list.append(QString::fromUtf8(each));
    return list;
}

} // namespace

TEST_CASE("the queue of concerns: urgent first, then oldest, until handled")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.reg.person(QStringLiteral("Kalle"));
    scene.raise("mild", Urgency::Soft);
    scene.raise("første", Urgency::Normal, kalle);
    scene.raise("anden");
    const ConcernId urgent = scene.raise("haster", Urgency::Urgent);
    const auto waiting = scene.concerns.waiting(scene.reg.centre);
    CHECK(texts(waiting) == words({"haster", "første", "anden", "mild"}));
    CHECK(waiting[1].personName == QLatin1String("Kalle"));
    CHECK(waiting[2].personName.isEmpty());
    CHECK(scene.concerns.waitingCount(std::nullopt) == 4);
    CHECK(scene.concerns.waitingCount(CentreId(5)) == 0);
    REQUIRE(scene.concerns.handle(urgent, QStringLiteral("Ringet 112")).empty());
    CHECK(scene.concerns.waitingCount(scene.reg.centre) == 3);
    CHECK(scene.concerns.waiting(CentreId(5)).empty());
}

TEST_CASE("whoever raised a concern sees who saw it and how it was handled")
{
    Scene scene(GENERATE(from_range(test::engines())));
    scene.reg.seat(scene.reg.signe, Role::Volunteer);
    const ConcernId id = scene.raise("Lød bange");
    scene.reg.seat(scene.reg.mette, Role::Coordinator);
    scene.raise("Mettes egen");
    REQUIRE(scene.concerns.markSeen(id).empty());
    const QDateTime seenAt = scene.reg.clock.now();
    scene.reg.clock.advance(std::chrono::hours(1));
    scene.reg.seat(scene.reg.ole, Role::Staff);
    REQUIRE(scene.concerns.markSeen(id).empty()); // Seen once: by Mette.
    REQUIRE(scene.concerns.handle(id, QStringLiteral("Besøgt")).empty());

    scene.reg.seat(scene.reg.signe, Role::Volunteer);
    const auto mine = scene.concerns.raisedByMe(scene.reg.clock.today());
    REQUIRE(mine.size() == 1);
    CHECK(mine[0].concern.seenBy == scene.reg.mette);
    CHECK(mine[0].concern.seenAt == seenAt);
    CHECK(mine[0].concern.handledBy == scene.reg.ole);
    CHECK(mine[0].concern.how == QStringLiteral("Besøgt"));
    CHECK(scene.concerns.raisedByMe(scene.reg.clock.today().addDays(1)).empty());
    scene.reg.seat(scene.reg.ole, Role::Staff);
    CHECK(texts(scene.concerns.handledSince(scene.reg.clock.today(), scene.reg.centre)) == words({"Lød bange"}));
    CHECK(scene.concerns.handledSince(scene.reg.clock.today(), CentreId(5)).empty());
}

TEST_CASE("a concern is handled once, and reopened as seen")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const ConcernId id = scene.raise("Lød bange");
    CHECK(onlyCode(scene.concerns.reopen(id)) == QLatin1String("concern.not_handled"));
    CHECK(onlyCode(scene.concerns.handle(id, {})) == QLatin1String("concern.how_missing"));
    REQUIRE(scene.concerns.handle(id, QStringLiteral("Besøgt")).empty());
    CHECK(onlyCode(scene.concerns.handle(id, QStringLiteral("igen"))) == QLatin1String("concern.already_handled"));
    REQUIRE(scene.concerns.reopen(id).empty());
    CHECK(scene.find(id).state == ConcernState::Seen);
    CHECK(scene.concerns.waitingCount(std::nullopt) == 1);
    CHECK(onlyCode(scene.concerns.markSeen(ConcernId(5))) == QLatin1String("concern.unknown"));
    CHECK(onlyCode(scene.concerns.handle(ConcernId(5), {})) == QLatin1String("concern.unknown"));
    CHECK(onlyCode(scene.concerns.reopen(ConcernId(5))) == QLatin1String("concern.unknown"));
}

TEST_CASE("handling, seeing and raising are taken back one after the other")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const ConcernId id = scene.raise("Lød bange");
    REQUIRE(scene.concerns.markSeen(id).empty());
    REQUIRE(scene.concerns.handle(id, QStringLiteral("Besøgt")).empty());
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.find(id).state == ConcernState::Seen);
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.find(id).state == ConcernState::Open);
    CHECK_FALSE(scene.find(id).seenAt.isValid());
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.find(id).state == ConcernState::Withdrawn);
    CHECK(scene.concerns.waitingCount(std::nullopt) == 0);
    CHECK(scene.concerns.raisedByMe(scene.reg.clock.today()).empty());
}

TEST_CASE("a concern that somebody handled is not withdrawn")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const ConcernId id = scene.raise("Lød bange");
    scene.reg.database.run(QStringLiteral("UPDATE concern SET state = 'handled', version = version + 1"));
    CHECK(onlyCode(scene.reg.desk.undo.undo()) == QLatin1String("concern.already_handled"));
    CHECK(scene.find(id).state == ConcernState::Handled);
}

TEST_CASE("a concern changed by somebody else meanwhile stays as it was changed")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const ConcernId id = scene.raise("Lød bange");
    REQUIRE(scene.concerns.handle(id, QStringLiteral("Besøgt")).empty());
    scene.reg.database.run(QStringLiteral("UPDATE concern SET how = 'Oles ord', version = version + 1"));
    CHECK(onlyCode(scene.reg.desk.undo.undo()) == QLatin1String("undo.changed_since"));
    CHECK(scene.find(id).how == QLatin1String("Oles ord"));
}

TEST_CASE("another verb raises and withdraws a concern within its own work")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.reg.person(QStringLiteral("Kalle"));
    Concern concern;
    concern.personId = kalle;
    concern.text = QStringLiteral(" Lød bange ");
    auto call = scene.reg.desk.begin(Action::MakeCalls, QStringLiteral("test"));
    ConcernService::raise(call, concern);
    call.commit();
    CHECK(scene.find(concern.id).text == QStringLiteral("Lød bange"));
    CHECK(scene.find(concern.id).raisedBy == scene.reg.mette);
    CHECK(scene.find(concern.id).raisedAt == scene.reg.clock.now());
    CHECK(scene.concerns.about(kalle).size() == 1);
    CHECK(ConcernStore(scene.reg.database).waitingAbout(kalle).size() == 1);
    auto undoing = scene.reg.desk.begin(Action::MakeCalls, QStringLiteral("test"));
    ConcernService::withdraw(undoing, concern.id);
    undoing.commit();
    CHECK(scene.concerns.about(kalle).empty());
    CHECK(ConcernStore(scene.reg.database).waitingAbout(kalle).empty());
}

TEST_CASE("a volunteer raises concerns and reads only her own")
{
    Scene scene(GENERATE(from_range(test::engines())));
    scene.reg.seat(scene.reg.signe, Role::Volunteer);
    const ConcernId id = scene.raise("Lød bange");
    CHECK(scene.concerns.waitingCount(std::nullopt) == 1);
    CHECK_THROWS_AS(scene.concerns.waiting(std::nullopt), Failure);
    CHECK_THROWS_AS(scene.concerns.handle(id, QStringLiteral("x")), Failure);
    CHECK_THROWS_AS(scene.concerns.about(PersonId(5)), Failure);
    Concern concern;
    CHECK(onlyCode(scene.concerns.raise(concern).problems()) == QLatin1String("concern.text_missing"));
    concern.text = QStringLiteral("x");
    concern.personId = PersonId(5);
    CHECK(onlyCode(scene.concerns.raise(concern).problems()) == QLatin1String("person.unknown"));
}

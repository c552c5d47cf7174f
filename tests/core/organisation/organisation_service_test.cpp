// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_mapping.h"
#include "core/organisation/organisation_service.h"
#include "core/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

struct Office {
    explicit Office(storage::Location::Engine engine) : reg(engine), service(reg.desk)
    {
        QObject::connect(&reg.bus, &ChangeBus::changed, &reg.bus, [this](const Areas& areas) { announced += areas; });
    }

    Centre centre() { return *service.centre(reg.centre); }
    Helper helper(HelperId id) { return *OrganisationStore(reg.database).helper(id); }
    int audited(const char* verb)
    {
        return reg.count(QStringLiteral("audit"), QStringLiteral("verb = '%1'").arg(QLatin1String(verb)));
    }

    test::TestRegister reg;
    OrganisationService service;
    Areas announced;
};

Centre named(const char* name)
{
    Centre centre;
    centre.name = QString::fromUtf8(name);
    return centre;
}

Helper somebody(const char* name, Role role = Role::Volunteer)
{
    Helper helper;
    helper.name = QString::fromUtf8(name);
    helper.role = role;
    return helper;
}

QString onlyCode(const Problems& problems)
{
    return problems.size() == 1 ? problems[0].code : QString();
}

Failure::Kind failureOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Failure& failure) {
        return failure.kind();
    }
    FAIL("nothing was refused");
    return {};
}

const QDate christmas(2026, 12, 23);

} // namespace

TEST_CASE("an added centre is its own, audited, announced and taken back by one undo")
{
    Office office(GENERATE(from_range(test::engines())));
    Centre fresh = named("  Caféen   på hjørnet ");
    fresh.dutyPhone = QStringLiteral("20123456");
    const Result<CentreId> id = office.service.addCentre(fresh);
    REQUIRE(id.ok());
    const Centre added = *office.service.centre(*id);
    CHECK(added.name == QStringLiteral("Caféen på hjørnet"));
    CHECK(added.centreId == *id);
    CHECK(added.version == 1);
    CHECK(added.createdBy == office.reg.mette);
    CHECK(added.dutyPhone == QStringLiteral("+4520123456"));
    CHECK(office.audited("organisation.add_centre") == 1);
    CHECK(office.announced == Areas{organisationArea});

    CHECK(office.reg.desk.undo.undo().empty());
    CHECK_FALSE(office.service.centre(*id)->isActive);
    CHECK(office.service.centres().size() == 1);
    CHECK(office.service.centres(true).size() == 2);
    CHECK_FALSE(office.reg.desk.undo.next()); // undoing is not a thing to undo
}

TEST_CASE("centres and helpers stand in Danish order")
{
    Office office(GENERATE(from_range(test::engines())));
    for (const char* name : {"Ørsted", "Aalborg", "Ærø", "Bo"})
        REQUIRE(office.service.addHelper(somebody(name)).ok());
    QStringList names;
    for (const Helper& each : office.service.helpers())
        names += each.name;
    CHECK(names.join(u' ') == QStringLiteral("Bo Mette Ole Signe Ærø Ørsted Aalborg"));
}

TEST_CASE("two undos take two changes of a centre back, newest first")
{
    Office office(GENERATE(from_range(test::engines())));
    for (const int margin : {4, 6}) {
        Centre centre = office.centre();
        centre.marginDays = margin;
        REQUIRE(office.service.amendCentre(centre).empty());
    }
    CHECK(office.centre().marginDays == 6);
    CHECK(office.reg.desk.undo.undo().empty());
    CHECK(office.centre().marginDays == 4);
    CHECK(office.reg.desk.undo.undo().empty());
    CHECK(office.centre().marginDays == 2);
    CHECK(office.centre().version == 4);
}

TEST_CASE("an undo does not overwrite what somebody else did since")
{
    Office office(GENERATE(from_range(test::engines())));
    Centre centre = office.centre();
    centre.marginDays = 4;
    REQUIRE(office.service.amendCentre(centre).empty());
    office.reg.database.run(
        QStringLiteral("UPDATE centre SET margin_days = 9, version = 3, changed_by = :ole"), {{"ole", office.reg.ole}});
    CHECK(failureOf([&] { office.reg.desk.undo.undo(); }) == Failure::Kind::Conflict);
    CHECK(office.centre().marginDays == 9);
}

TEST_CASE("a centre read before another change is not saved over it")
{
    Office office(GENERATE(from_range(test::engines())));
    Centre first = office.centre();
    Centre second = office.centre();
    first.name = QStringLiteral("Huset");
    second.marginDays = 9;
    REQUIRE(office.service.amendCentre(first).empty());
    CHECK(failureOf([&] { office.service.amendCentre(second); }) == Failure::Kind::Conflict);
    CHECK(office.centre().name == QStringLiteral("Huset"));
    CHECK(office.centre().marginDays == 2);
    CHECK(office.audited("organisation.amend_centre") == 1);
}

TEST_CASE("a refused centre leaves no trace")
{
    Office office(GENERATE(from_range(test::engines())));
    CHECK(onlyCode(office.service.addCentre(named("værestedet")).problems()) == QStringLiteral("centre.name_taken"));
    Centre unknown = office.centre();
    unknown.id = CentreId(12345);
    unknown.name = QStringLiteral("Andet");
    CHECK(onlyCode(office.service.amendCentre(unknown)) == QStringLiteral("centre.unknown"));
    CHECK(office.reg.count(QStringLiteral("audit")) == 0);
    CHECK(office.announced.isEmpty());
    CHECK_FALSE(office.reg.desk.undo.next());
}

TEST_CASE("a closure is kept, lifted, put back by undo, and taken back")
{
    Office office(GENERATE(from_range(test::engines())));
    const auto id =
        office.service.closeCentre(office.reg.centre, {christmas, christmas.addDays(3)}, QStringLiteral("jul"));
    REQUIRE(id.ok());
    REQUIRE(office.service.closures(office.reg.centre).size() == 1);
    const Closure closure = office.service.closures(office.reg.centre)[0];
    CHECK(closure.period() == Period{christmas, christmas.addDays(3)});
    CHECK_FALSE(closure.isLifted);

    REQUIRE(office.service.liftClosure(*id).empty());
    CHECK(office.service.closures(office.reg.centre)[0].isLifted);
    REQUIRE(office.reg.desk.undo.undo().empty());
    CHECK_FALSE(office.service.closures(office.reg.centre)[0].isLifted);
    REQUIRE(office.reg.desk.undo.undo().empty());
    CHECK(office.service.closures(office.reg.centre)[0].isLifted);
    CHECK(office.audited("organisation.restore_closure") == 1);
}

TEST_CASE("a closure that cannot be is refused")
{
    Office office(GENERATE(from_range(test::engines())));
    const auto close = [&](CentreId centre, const Period& period) {
        return onlyCode(office.service.closeCentre(centre, period, {}).problems());
    };
    CHECK(close(office.reg.centre, {christmas, christmas.addDays(-1)}) == QStringLiteral("period.backwards"));
    CHECK(close(CentreId(12345), {christmas}) == QStringLiteral("centre.unknown"));
    CHECK(onlyCode(office.service.liftClosure(ClosureId(1))) == QStringLiteral("closure.unknown"));
    CHECK(office.reg.count(QStringLiteral("centre_closure")) == 0);
}

TEST_CASE("a helper is added with languages and phone, and undone by leaving")
{
    Office office(GENERATE(from_range(test::engines())));
    Helper ida = somebody("Ida", Role::Staff);
    ida.languages = {QStringLiteral("da"), QStringLiteral("so")};
    ida.phone = QStringLiteral("+47 412 34 567");
    const auto id = office.service.addHelper(ida);
    REQUIRE(id.ok());
    CHECK(office.helper(*id).languages == ida.languages);
    CHECK(office.helper(*id).phone == QStringLiteral("+4741234567"));
    CHECK(office.helper(*id).centreId == office.reg.centre);
    CHECK(office.reg.desk.undo.undo().empty());
    CHECK_FALSE(office.helper(*id).isActive);
    CHECK(office.service.helperNames().value(*id) == QStringLiteral("Ida"));
    CHECK(office.service.helpers(true).size() == office.service.helpers().size() + 1);
}

TEST_CASE("the last coordinator cannot step down, and an own change of role holds at once")
{
    Office office(GENERATE(from_range(test::engines())));
    Helper mette = office.helper(office.reg.mette);
    mette.role = Role::Staff;
    CHECK(onlyCode(office.service.amendHelper(mette)) == QStringLiteral("helper.last_coordinator"));
    Helper ole = office.helper(office.reg.ole);
    ole.role = Role::Coordinator;
    REQUIRE(office.service.amendHelper(ole).empty());
    REQUIRE(office.service.amendHelper(mette).empty());
    CHECK(office.reg.desk.session.role() == Role::Staff);
    CHECK(failureOf([&] { office.service.amendHelper(mette); }) == Failure::Kind::NotAllowed);
}

TEST_CASE("who leaves is no longer at the desk")
{
    Office office(GENERATE(from_range(test::engines())));
    Helper ole = office.helper(office.reg.ole);
    ole.role = Role::Coordinator;
    REQUIRE(office.service.amendHelper(ole).empty());
    Helper mette = office.helper(office.reg.mette);
    mette.isActive = false;
    REQUIRE(office.service.amendHelper(mette).empty());
    CHECK(office.reg.desk.session.helperId().isNull());
    CHECK_FALSE(office.reg.desk.undo.next());
    CHECK(onlyCode(office.service.seat(office.reg.mette)) == QStringLiteral("helper.unknown"));
}

TEST_CASE("seating somebody gives their role and centre, and forgets what could be undone")
{
    Office office(GENERATE(from_range(test::engines())));
    REQUIRE(office.service.addCentre(named("Huset")).ok());
    REQUIRE(office.service.seat(office.reg.signe).empty());
    const Session& session = office.reg.desk.session;
    CHECK(session.helperName() == QStringLiteral("Signe"));
    CHECK(session.role() == Role::Volunteer);
    CHECK(session.centreId() == office.reg.centre);
    CHECK_FALSE(office.reg.desk.undo.next());
    CHECK(onlyCode(office.service.seat(HelperId(12345))) == QStringLiteral("helper.unknown"));
    CHECK(session.helperId() == office.reg.signe);
}

TEST_CASE("while a long job writes somebody else may sit down all the same")
{
    Office office(GENERATE(from_range(test::engines())));
    const storage::WriteLease::Hold import = office.reg.lease.take(QStringLiteral("import"));
    REQUIRE(office.service.seat(office.reg.signe).empty());
    CHECK(office.reg.desk.session.helperId() == office.reg.signe);
    CHECK(office.reg.count(QStringLiteral("setting")) == 0);
}

TEST_CASE("only those who set up the register may change it")
{
    Office office(GENERATE(from_range(test::engines())));
    office.reg.seat(office.reg.signe, Role::Volunteer);
    const std::vector<std::function<void()>> verbs{
        [&] { static_cast<void>(office.service.addCentre(named("Huset"))); },
        [&] { office.service.amendCentre(office.centre()); },
        [&] { static_cast<void>(office.service.closeCentre(office.reg.centre, {christmas}, {})); },
        [&] { office.service.liftClosure(ClosureId(1)); },
        [&] { static_cast<void>(office.service.addHelper(somebody("Ida"))); },
        [&] { office.service.amendHelper(office.helper(office.reg.signe)); },
        [&] { office.service.found(QStringLiteral("A"), QStringLiteral("DK"), named("B"), somebody("C")); },
    };
    for (const auto& verb : verbs)
        CHECK(failureOf(verb) == Failure::Kind::NotAllowed);
    CHECK(office.reg.count(QStringLiteral("audit")) == 0);
}

TEST_CASE("an empty register is founded by whoever opens it, once")
{
    Office office(GENERATE(from_range(test::engines())));
    for (const char* table : {"helper", "centre", "organisation"})
        office.reg.database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    office.reg.desk.session = Session();
    CHECK(office.service.organisation().name.isEmpty());
    const Problems refused = office.service.found({}, QStringLiteral("SE"), named(""), somebody(""));
    CHECK(refused.size() == 4);
    CHECK(office.reg.desk.session.helperId().isNull());

    Helper founder = somebody("Kari", Role::Volunteer);
    founder.phone = QStringLiteral("412 34 567");
    REQUIRE(office.service.found(QStringLiteral("Treffpunkt"), QStringLiteral("NO"), named("Byåsen"), founder).empty());
    CHECK(office.service.organisation().country == QStringLiteral("NO"));
    CHECK(office.service.organisation().createdAt == office.reg.clock.now());
    const Helper kari = office.service.helpers().at(0);
    CHECK(kari.role == Role::Coordinator);
    CHECK(kari.phone == QStringLiteral("+4741234567")); // read in the country just chosen
    CHECK(kari.centreId == office.service.centres().at(0).id);
    CHECK(kari.createdBy == kari.id);
    CHECK(office.reg.desk.session.helperId() == kari.id);
    CHECK(office.reg.desk.session.role() == Role::Coordinator);
    CHECK(storage::checkRegister(office.reg.database, organisationChecks()).empty());

    CHECK(onlyCode(office.service.found(QStringLiteral("A"), QStringLiteral("DK"), named("B"), somebody("C")))
        == QStringLiteral("organisation.founded"));
    office.reg.desk.session = Session();
    CHECK(failureOf([&] { office.service.found(QStringLiteral("A"), QStringLiteral("DK"), named("B"), somebody("C")); })
        == Failure::Kind::NotAllowed);
}

TEST_CASE("a founding that fails seats nobody")
{
    Office office(GENERATE(from_range(test::engines())));
    for (const char* table : {"helper", "centre", "organisation"})
        office.reg.database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    office.reg.desk.session = Session();
    const storage::WriteLease::Hold demo = office.reg.lease.take(QStringLiteral("demo"));
    CHECK(failureOf([&] { office.service.found(QStringLiteral("A"), QStringLiteral("DK"), named("B"), somebody("C")); })
        == Failure::Kind::Busy);
    CHECK(office.reg.desk.session.helperId().isNull());
    CHECK(office.reg.count(QStringLiteral("organisation")) == 0);
}

TEST_CASE("the check finds an organisation gone wrong")
{
    Office office(GENERATE(from_range(test::engines())));
    const auto findings = [&] {
        QStringList codes;
        for (const Problem& each : storage::checkRegister(office.reg.database, organisationChecks()))
            codes += each.code + u'=' + each.values.join(u',');
        return codes.join(u' ');
    };
    CHECK(findings().isEmpty());
    office.reg.database.run(QStringLiteral("UPDATE helper SET role = 'staff'"));
    office.reg.database.run(QStringLiteral("UPDATE centre SET centre_id = 7"));
    CHECK(findings() == QStringLiteral("check.no_coordinator=1 check.centre_of_another=1"));
    office.reg.database.run(QStringLiteral("DELETE FROM organisation"));
    CHECK(findings() == QStringLiteral("check.organisation_not_one=1 check.centre_of_another=1"));
}

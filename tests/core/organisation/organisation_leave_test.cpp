// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_mapping.h"
#include "core/organisation/organisation_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct SetUp {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    OrganisationService service{reg.desk};
    const QDate today = reg.clock.today();

    static Centre centre(const char* name, int margin = 2, const char* phone = "")
    {
        Centre centre;
        centre.name = QString::fromUtf8(name);
        centre.marginDays = margin;
        centre.dutyPhone = QString::fromUtf8(phone);
        return centre;
    }
    static Helper helper(const char* name, Role role = Role::Volunteer, const char* phone = "")
    {
        Helper helper;
        helper.name = QString::fromUtf8(name);
        helper.role = role;
        helper.phone = QString::fromUtf8(phone);
        return helper;
    }
    Helper find(HelperId id) { return reg.database.find<Helper>(id).value(); }
    Problems give(HelperId id, Role role, bool isActive = true)
    {
        Helper helper = find(id);
        helper.role = role;
        helper.isActive = isActive;
        return service.amendHelper(helper);
    }
    /// An administrator at the desk, so that a coordinator may step down and the desk stays.
    void seatAdministrator() { reg.seat(reg.ole, Role::Administrator); }
    HelperId atDesk() const { return reg.desk.session.helperId(); }
};

} // namespace

TEST_CASE("each verb of the organisation is for the roles that the table names, and for nobody else")
{
    SetUp s;
    const Period day{s.today, s.today};
    test::checkLeaves(s.reg,
        {{"closures", "VSCMA", [&] { return s.service.closures(s.reg.centre); }},
            {"found", "CA", [&] { return s.service.found({}, {}, {}, {}); }},
            {"addCentre", "CA", [&] { return s.service.addCentre({}); }},
            {"amendCentre", "CA", [&] { return s.service.amendCentre({}); }},
            {"closeCentre", "CA", [&] { return s.service.closeCentre(s.reg.centre, day, {}); }},
            {"liftClosure", "CA", [&] { return s.service.liftClosure(ClosureId(5)); }},
            {"addHelper", "CA", [&] { return s.service.addHelper({}); }},
            {"amendHelper", "CA", [&] { return s.service.amendHelper({}); }}});
    s.reg.desk.session = Session();
    CHECK(s.service.organisation().country == QStringLiteral("DK"));
    CHECK(s.service.centres().size() == 1);
    CHECK(s.service.centre(s.reg.centre));
    CHECK(s.service.helpers().size() == 3);
    CHECK(s.service.helperNames().value(s.reg.signe) == QStringLiteral("Signe"));
}

TEST_CASE("a centre is refused for each thing that is wrong with it, the same whether added or amended")
{
    SetUp s;
    const CentreId other = s.service.addCentre(SetUp::centre("Café Ærlig")).value();
    const auto check = [&](const Centre& typed, const char* problem) {
        CHECK(told(s.service.addCentre(typed)) == QLatin1String(problem));
        Centre centre = *s.service.centre(s.reg.centre);
        centre.name = typed.name;
        centre.marginDays = typed.marginDays;
        centre.dutyPhone = typed.dutyPhone;
        CHECK(told(s.service.amendCentre(centre)) == QLatin1String(problem));
    };
    check(SetUp::centre(" - "), "centre.name_missing/name");
    check(SetUp::centre("CAFE aerlig"), "centre.name_taken/name");
    check(SetUp::centre("Nord", -1), "centre.margin_out_of_range/margin_days");
    check(SetUp::centre("Nord", 61), "centre.margin_out_of_range/margin_days");
    check(SetUp::centre("Nord", 2, "112"), "phone.impossible/duty_phone");
    check(SetUp::centre("Nord", 2, "spørg Ib"), "phone.unreadable/duty_phone");
    check(SetUp::centre("", 99, "112"),
        "centre.name_missing/name centre.margin_out_of_range/margin_days phone.impossible/duty_phone");
    CHECK(told(s.service.amendCentre(SetUp::centre("Nord"))) == QStringLiteral("centre.unknown/centre"));
    Centre gone = *s.service.centre(other);
    gone.isActive = false;
    CHECK(told(s.service.amendCentre(gone)).isEmpty());
    CHECK(s.service.centres().size() == 1);
    CHECK(s.service.centres(true).size() == 2);
    CHECK(told(s.service.addCentre(SetUp::centre("Café Ærlig"))).isEmpty()); // the name is free again
    CHECK(s.reg.desk.undo.undo().empty());
    Centre last = *s.service.centre(s.reg.centre);
    last.isActive = false;
    CHECK(told(s.service.amendCentre(last)) == QStringLiteral("centre.last_active/is_active"));
    CHECK(s.reg.desk.undo.undo().empty()); // the café is back
    CHECK(told(s.service.amendCentre(last)).isEmpty());
}

TEST_CASE("taking an added centre back is refused when it has become the last")
{
    SetUp s;
    REQUIRE(s.service.addCentre(SetUp::centre("Nord")).ok());
    s.reg.database.run(QStringLiteral("UPDATE centre SET is_active = FALSE WHERE id = :id"), {{"id", s.reg.centre}});
    CHECK(told(s.reg.desk.undo.undo()) == QStringLiteral("centre.last_active/is_active"));
    CHECK(s.service.centres().size() == 1);
}

TEST_CASE("a helper is refused for each thing that is wrong, and a coordinator always remains")
{
    SetUp s;
    CHECK(told(s.service.addHelper(SetUp::helper(" "))) == QStringLiteral("helper.name_missing/name"));
    CHECK(told(s.service.addHelper(SetUp::helper("METTE"))) == QStringLiteral("helper.name_taken/name"));
    CHECK(
        told(s.service.addHelper(SetUp::helper("Ib", Role::Staff, "112"))) == QStringLiteral("phone.impossible/phone"));
    CHECK(told(s.service.amendHelper(SetUp::helper("Ib"))) == QStringLiteral("helper.unknown/helper"));
    s.seatAdministrator();
    const QString last = QStringLiteral("helper.last_coordinator/role");
    for (const Role role : {Role::Volunteer, Role::Staff, Role::Manager, Role::Administrator})
        CHECK(told(s.give(s.reg.mette, role)) == last);
    CHECK(told(s.give(s.reg.mette, Role::Coordinator, false)) == last);
    const HelperId lone = s.service.addHelper(SetUp::helper("Lone", Role::Coordinator)).value();
    REQUIRE(s.give(s.reg.mette, Role::Staff).empty());
    CHECK(told(s.give(lone, Role::Coordinator, false)) == last);
    CHECK(s.reg.desk.undo.undo().empty());
    CHECK(s.find(s.reg.mette).role == Role::Coordinator);
    s.reg.database.run(QStringLiteral("UPDATE helper SET role = 'staff' WHERE id = :id"), {{"id", s.reg.mette}});
    CHECK(told(s.reg.desk.undo.undo()) == last); // Lone was added, and is needed now
    CHECK(s.find(lone).isActive);
}

TEST_CASE("an own step down holds at once and cannot be taken back by oneself, another's work not by anybody")
{
    SetUp s;
    REQUIRE(s.service.addHelper(SetUp::helper("Lone", Role::Coordinator)).ok());
    REQUIRE(s.give(s.reg.signe, Role::Staff).empty());
    s.reg.database.run(QStringLiteral("UPDATE helper SET changed_by = :ole, version = version + 1 WHERE id = :signe"),
        {{"ole", s.reg.ole}, {"signe", s.reg.signe}});
    CHECK_THROWS_AS(s.reg.desk.undo.undo(), Failure);
    CHECK(s.find(s.reg.signe).role == Role::Staff);
    REQUIRE(s.give(s.reg.mette, Role::Staff).empty());
    CHECK(s.reg.desk.session.role() == Role::Staff);
    CHECK_FALSE(test::isLetThrough([&] { return s.reg.desk.undo.undo(); }));
    CHECK(s.find(s.reg.mette).role == Role::Staff);
}

TEST_CASE("a closure may be one day or without end, and each step is taken back once")
{
    SetUp s;
    const auto close = [&](QDate from, std::optional<QDate> to) {
        return s.service.closeCentre(s.reg.centre, Period{from, to}, QStringLiteral(" Ferie\n"));
    };
    CHECK(told(close({}, s.today)) == QStringLiteral("period.from_missing/from_on"));
    CHECK(told(close(s.today, s.today.addDays(-1))) == QStringLiteral("period.backwards/to_on"));
    CHECK(told(s.service.closeCentre(CentreId(5), Period{s.today}, {})) == QStringLiteral("centre.unknown/centre"));
    CHECK(told(s.service.liftClosure(ClosureId(5))) == QStringLiteral("closure.unknown"));
    CHECK(s.reg.count(QStringLiteral("audit")) == 0);
    const ClosureId day = close(s.today, s.today).value();
    s.reg.clock.advance(std::chrono::seconds(1));
    const ClosureId endless = close(s.today.addDays(1), std::nullopt).value();
    const auto closures = s.service.closures(s.reg.centre);
    REQUIRE(closures.size() == 2);
    CHECK(closures[0].id == endless);
    CHECK(closures[1].reason == QStringLiteral("Ferie"));
    CHECK(closures[1].period().contains(s.today));
    CHECK_FALSE(closures[1].period().contains(s.today.addDays(1)));
    CHECK(closures[0].period().contains(s.today.addYears(9)));
    CHECK(s.service.closures(CentreId(5)).empty());
    const auto lifted = [&](ClosureId id) { return s.reg.database.find<Closure>(id)->isLifted; };
    REQUIRE(s.service.liftClosure(day).empty());
    REQUIRE(s.service.liftClosure(day).empty()); // is lifted already: nothing to take back
    CHECK(s.reg.desk.undo.undo().empty());
    CHECK_FALSE(lifted(day));
    CHECK(s.reg.desk.undo.undo().empty());
    CHECK(lifted(endless));
    CHECK_FALSE(lifted(day));
}

TEST_CASE("whoever sat here last sits down again, else the first coordinator there is")
{
    SetUp s;
    const HelperId lone = s.service.addHelper(SetUp::helper("Lone", Role::Coordinator)).value();
    REQUIRE(s.service.seatLatest().empty());
    CHECK(s.atDesk() == s.reg.mette); // nobody has chosen to sit yet
    CHECK_FALSE(s.reg.desk.undo.next());
    CHECK(told(s.service.seat(HelperId(5))) == QStringLiteral("helper.unknown/helper"));
    CHECK(s.atDesk() == s.reg.mette);
    REQUIRE(s.service.seat(lone).empty());
    s.reg.desk.session = Session();
    REQUIRE(s.service.seatCoordinator().empty());
    CHECK(s.atDesk() == lone); // who sat here last, not the first
    REQUIRE(s.service.seat(s.reg.signe).empty());
    CHECK(s.reg.desk.session.role() == Role::Volunteer);
    s.reg.desk.session = Session();
    REQUIRE(s.service.seatLatest().empty());
    CHECK(s.atDesk() == s.reg.signe);
    REQUIRE(s.service.seatCoordinator().empty());
    CHECK(s.atDesk() == s.reg.mette);
    CHECK(s.reg.desk.session.centreId() == s.reg.centre);
    s.reg.database.run(QStringLiteral("UPDATE helper SET is_active = FALSE WHERE id = :id"), {{"id", s.reg.signe}});
    CHECK(told(s.service.seat(s.reg.signe)) == QStringLiteral("helper.unknown/helper"));
    s.reg.desk.session = Session();
    REQUIRE(s.service.seatLatest().empty());
    CHECK(s.atDesk() == s.reg.mette);
    s.reg.database.run(QStringLiteral("UPDATE helper SET role = 'staff'"));
    s.reg.desk.session = Session();
    CHECK(told(s.service.seatLatest()) == QStringLiteral("organisation.no_coordinator"));
    CHECK(told(s.service.seatCoordinator()) == QStringLiteral("organisation.no_coordinator"));
    CHECK(s.atDesk().isNull());
}

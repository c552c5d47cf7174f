// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/house.h"
#include "tests/support/register_folder.h"

namespace naervaer::test {
namespace {

Helper helperNamed(const char* name, Role role)
{
    Helper helper;
    helper.name = QString::fromLatin1(name);
    helper.role = role;
    helper.kind = role == Role::Volunteer ? HelperKind::Volunteer : HelperKind::Staff;
    return helper;
}

QString registerIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("huset.naervaer"));
}

} // namespace

House::House(Kept kept) : clock(fromLocal(QDate(2026, 11, 3), QTime(9, 0)))
{
    const QString file = registerIn(folder);
    workspace = std::make_unique<Workspace>(
        kept == Kept::Plain ? test::plainRegister(file) : test::createdRegister(file), clock);
    Centre home;
    home.name = QStringLiteral("Værestedet");
    home.municipalityCode = QStringLiteral("0751");
    REQUIRE(
        workspace->organisation()
            .found(QStringLiteral("Foreningen"), QStringLiteral("DK"), home, helperNamed("Mette", Role::Coordinator))
            .empty());
    mette = workspace->desk().session.helperId();
    centre = workspace->desk().session.centreId();
    ole = *workspace->organisation().addHelper(helperNamed("Ole", Role::Staff));
    signe = *workspace->organisation().addHelper(helperNamed("Signe", Role::Volunteer));
}

void House::restart()
{
    workspace.reset();
    workspace = std::make_unique<Workspace>(test::openedRegister({registerIn(folder)}), clock);
}

void House::seat(HelperId helper)
{
    REQUIRE(workspace->organisation().seat(helper).empty());
}

PersonId House::person(const QString& name, const QString& number)
{
    Person made;
    made.name = name;
    Phone phone;
    phone.number = number;
    const auto id = workspace->people().registerPerson(made, {phone});
    REQUIRE(id.ok());
    return *id;
}

RoundId House::round(const QStringList& names)
{
    Round made;
    made.name = QStringLiteral("Aftenrunden");
    made.intervalDays = 3;
    const auto id = workspace->rounds().addRound(made);
    REQUIRE(id.ok());
    std::vector<PersonId> people;
    for (const QString& name : names)
        people.push_back(person(name, QStringLiteral("20 12 30 %1").arg(10 + people.size())));
    REQUIRE(workspace->rounds().addMembers(*id, people).empty());
    return *id;
}

QStringList House::queue(RoundId id)
{
    QStringList names;
    for (const QueueEntry& each : workspace->rounds().queue(id))
        names.append(each.name);
    return names;
}

CallLogged House::call(PersonId person, CallOutcome outcome, const QString& concern)
{
    RoundService& rounds = workspace->rounds();
    REQUIRE(rounds.claim(person).empty());
    const auto sheet = rounds.sheet(person);
    REQUIRE(sheet.ok());
    REQUIRE_FALSE(sheet->phones.empty());
    CallReport report;
    report.personId = person;
    report.phoneId = sheet->phones.front().id;
    report.outcome = outcome;
    report.concern = !concern.isEmpty();
    report.concernText = concern;
    clock.advance(std::chrono::minutes(5));
    const auto logged = rounds.record(report);
    REQUIRE(logged.ok());
    return *logged;
}

void House::sleep(int days, QTime until)
{
    clock.moveTo(fromLocal(today().addDays(days), until));
}

} // namespace naervaer::test

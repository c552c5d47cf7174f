// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/danish_demo.h"

#include "core/demo/demo_centres.h"
#include "core/demo/drive_out_demo.h"
#include "core/demo/regulars_demo.h"
#include "core/demo/talks_demo.h"
#include "core/demo/vordingborg_demo.h"

namespace naervaer {
namespace {

constexpr int talks = 1'800;
constexpr int onlineUsers = 31;
constexpr int youths = 24;
constexpr int talkUsersOf400 = 88; ///< Of 400 people; more in a larger demo, up to
constexpr int mostTalkUsers = 600;
constexpr int driveOutOf400 = 75;
constexpr int mostDriveOut = 540;

/// What the places of the demo need besides what resources/demo/villages.csv has.
struct Postcode {
    const char16_t* town;
    const char16_t* postcode;
};
constexpr std::array postcodes{Postcode{u"Nykøbing Mors", u"7900"}, Postcode{u"Skjern", u"6900"},
    Postcode{u"Grenå", u"8500"}, Postcode{u"Kolind", u"8560"}, Postcode{u"Haderslev", u"6100"},
    Postcode{u"Brovst", u"9460"}, Postcode{u"Slagelse", u"4200"}, Postcode{u"Hanstholm", u"7730"},
    Postcode{u"Ribe", u"6760"}, Postcode{u"Esbjerg", u"6700"}, Postcode{u"Gellerup", u"8220"},
    Postcode{u"Brabrand", u"8220"}, Postcode{u"Odense", u"5000"}, Postcode{u"Grindsted", u"7200"},
    Postcode{u"Vejle", u"7100"}};

QString postcodeOf(const QString& town)
{
    for (const Postcode& each : postcodes) {
        if (town == QStringView(each.town))
            return QString::fromUtf16(each.postcode);
    }
    return {};
}

std::vector<DemoCentre> foundDriveOut(DemoWorld& world)
{
    std::vector<DemoCentre> centres;
    QString latest;
    for (const DemoTables::Village& village : world.tables().villages) {
        if (village.centre != latest) {
            latest = village.centre;
            centres.push_back(foundCentre(world,
                {latest, village.municipalityCode, postcodeOf(latest), latest, {}, 2, 10,
                    {QStringLiteral("Kaffeholdet")}}));
        }
        centres.back().villages.append(village.name);
    }
    return centres;
}

DemoCentre foundAarhus(DemoWorld& world)
{
    DemoCentre centre = foundCentre(world,
        {QStringLiteral("Værestedet Aarhus"), QStringLiteral("0751"), QStringLiteral("8000"),
            QStringLiteral("Aarhus C"), QStringLiteral("Mette"), 5, 14,
            {QStringLiteral("Spillegruppen"), QStringLiteral("Gågruppen"), QStringLiteral("Fællesspisning")}});
    addHelper(world, centre, QStringLiteral("Henrik Lund"), HelperKind::Staff, Role::Manager);
    addHelper(world, centre, QStringLiteral("Anne Bech"), HelperKind::Staff, Role::Administrator);
    closeForAMonth(world, centre, 5, QStringLiteral("Huset er lukket. Alle bliver ringet op imens."));
    addTasks(world, centre, 14);
    return centre;
}

DemoCentre foundKoebenhavn(DemoWorld& world)
{
    DemoCentre centre = foundCentre(world,
        {QStringLiteral("Værestedet København"), QStringLiteral("0101"), QStringLiteral("2200"),
            QStringLiteral("København N"), {}, 5, 12,
            {QStringLiteral("Værkstedet"), QStringLiteral("Koret"), QStringLiteral("Madholdet")}});
    addTasks(world, centre, 10);
    return centre;
}

std::vector<DemoCentre> foundTalks(DemoWorld& world)
{
    std::vector<DemoCentre> branches;
    branches.push_back(foundCentre(world,
        {QStringLiteral("Samtaler København"), QStringLiteral("0101"), QStringLiteral("1650"),
            QStringLiteral("København V"), {}, 1, 14}));
    branches.push_back(foundCentre(world,
        {QStringLiteral("Samtaler Aarhus"), QStringLiteral("0751"), QStringLiteral("8000"), QStringLiteral("Aarhus C"),
            {}, 1, 12}));
    branches.push_back(foundCentre(world,
        {QStringLiteral("Samtaler Midtfyn"), QStringLiteral("0430"), QStringLiteral("5750"), QStringLiteral("Ringe"),
            {}, 1, 6}));
    return branches;
}

RegularsShare shareOf(const DemoCentre& centre, int people)
{
    const int evening = std::min(56, people * 60 / 100);
    return {&centre, people,
        {roundOf(QStringLiteral("Aftenrunden"), QTime(18, 0), QTime(20, 30), evening),
            roundOf(QStringLiteral("Morgenrunden"), QTime(9, 0), QTime(11, 30), std::min(40, people * 30 / 100))}};
}

} // namespace

void writeDanishDemo(DemoWorld& world)
{
    foundOrganisation(world, QStringLiteral("Nærvær Danmark (demo)"));
    const DemoCentre aarhus = foundAarhus(world);
    const DemoCentre koebenhavn = foundKoebenhavn(world);
    const std::vector<DemoCentre> branches = foundTalks(world);
    const DemoCentre vordingborg = foundCentre(world,
        {QStringLiteral("Vordingborg"), QStringLiteral("0390"), QStringLiteral("4760"), QStringLiteral("Vordingborg"),
            {}, 1, 3});
    const std::vector<DemoCentre> driveOut = foundDriveOut(world);

    const int people = world.order().people;
    const auto share = [&](int of400, int most) {
        return std::min<int>(static_cast<int>(qint64{people} * of400 / 400), most);
    };
    TalksDemo(world, branches, share(talkUsersOf400, mostTalkUsers), world.scaledByContacts(talks)).write();
    VordingborgDemo(world, vordingborg, world.scaledByPeople(onlineUsers), world.scaledByPeople(youths)).write();
    DriveOutDemo(world, driveOut, share(driveOutOf400, mostDriveOut)).write();

    const int rest = people - world.peopleWritten();
    const qint64 contacts = world.order().contacts - world.contactsWritten();
    const qint64 anonymous = contacts / 16;
    writeAnonymous(world, {&aarhus, &koebenhavn}, anonymous);
    const int ofAarhus = std::min(rest * 45 / 100, 200 + rest / 6);
    const int ofKoebenhavn = std::min(rest * 35 / 100, 180 + rest / 6);
    std::vector<RegularsShare> shares =
        shareEvenly(driveOut, rest - ofAarhus - ofKoebenhavn, QStringLiteral("Eftermiddagsrunden"));
    shares.insert(shares.begin(), {shareOf(aarhus, ofAarhus), shareOf(koebenhavn, ofKoebenhavn)});
    RegularsDemo(world, std::move(shares), contacts - anonymous).write();
}

} // namespace naervaer

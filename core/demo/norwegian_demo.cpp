// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/norwegian_demo.h"

#include "core/demo/befriending_demo.h"
#include "core/demo/demo_centres.h"
#include "core/demo/regulars_demo.h"

namespace naervaer {
namespace {

constexpr int mostHosts = 350;

struct WorkingGroup {
    const char16_t* name;
    const char16_t* municipalityCode;
    const char16_t* postcode;
    const char16_t* villages; ///< Separated by semicolons.
};
constexpr std::array workingGroups{WorkingGroup{u"Trondheim", u"5001", u"7030", u"Heimdal;Ranheim;Byåsen;Lade"},
    WorkingGroup{u"Steinkjer", u"5006", u"7713", u"Sparbu;Malm;Beitstad;Kvam"},
    WorkingGroup{u"Levanger", u"5037", u"7600", u"Skogn;Åsen;Ytterøy;Ekne"},
    WorkingGroup{u"Namsos", u"5007", u"7800", u"Bangsund;Jøa;Klinga;Spillum"},
    WorkingGroup{u"Orkland", u"5059", u"7300", u"Orkanger;Fannrem;Lensvik;Løkken Verk"},
    WorkingGroup{u"Stjørdal", u"5035", u"7500", u"Hell;Hegra;Skatval;Lånke"},
    WorkingGroup{u"Verdal", u"5038", u"7650", u"Verdalsøra;Vuku;Stiklestad;Vinne"}};

std::vector<DemoCentre> foundWorkingGroups(DemoWorld& world)
{
    std::vector<DemoCentre> centres;
    for (const WorkingGroup& each : workingGroups) {
        const QString name = QString::fromUtf16(each.name);
        const bool isFirst = centres.empty();
        CentrePlan plan;
        plan.name = name;
        plan.municipalityCode = QString::fromUtf16(each.municipalityCode);
        plan.postcode = QString::fromUtf16(each.postcode);
        plan.town = name;
        plan.coordinator = isFirst ? QStringLiteral("Kari") : QString();
        plan.staff = isFirst ? 4 : 1;
        plan.volunteers = isFirst ? 14 : 7;
        plan.groups = BefriendingDemo::groupNames();
        centres.push_back(foundCentre(world, plan));
        centres.back().villages = QString::fromUtf16(each.villages).split(u';');
    }
    DemoCentre& trondheim = centres.front();
    addHelper(world, trondheim, QStringLiteral("Per Moen"), HelperKind::Staff, Role::Manager);
    addHelper(world, trondheim, QStringLiteral("Liv Strand"), HelperKind::Staff, Role::Administrator);
    closeForAMonth(world, trondheim, 5, QStringLiteral("Møteplassen pusses opp. Alle blir oppringt imens."));
    addTasks(world, trondheim, 12);
    return centres;
}

} // namespace

void writeNorwegianDemo(DemoWorld& world)
{
    foundOrganisation(world, QStringLiteral("Nærvær Trøndelag (demo)"));
    const std::vector<DemoCentre> centres = foundWorkingGroups(world);
    const int people = world.order().people;
    BefriendingDemo(world, centres, std::min(people * 3 / 10, mostHosts)).write();

    const int rest = people - world.peopleWritten();
    const qint64 contacts = world.order().contacts - world.contactsWritten();
    const qint64 anonymous = contacts / 16;
    std::vector<const DemoCentre*> places;
    for (const DemoCentre& centre : centres)
        places.push_back(&centre);
    writeAnonymous(world, places, anonymous);
    const int ofTrondheim = std::min(rest * 40 / 100, 200 + rest / 4);
    const RegularsShare trondheim{&centres.front(), ofTrondheim,
        {roundOf(QStringLiteral("Kveldsrunden"), QTime(18, 0), QTime(20, 30), std::min(56, ofTrondheim * 60 / 100)),
            roundOf(QStringLiteral("Morgenrunden"), QTime(9, 0), QTime(11, 30), std::min(40, ofTrondheim * 30 / 100))}};
    const std::vector<DemoCentre> elsewhere(centres.begin() + 1, centres.end());
    std::vector<RegularsShare> shares =
        shareEvenly(elsewhere, rest - ofTrondheim, QStringLiteral("Ettermiddagsrunden"));
    shares.insert(shares.begin(), trondheim);
    RegularsDemo(world, std::move(shares), contacts - anonymous).write();
}

} // namespace naervaer

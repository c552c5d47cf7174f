// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/befriending_demo.h"

#include "core/demo/demo_cards.h"
#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

/// How far a match has come; each stage keeps what the earlier ones left behind.
enum Stage { Wish, ActivityFound, MemberRecruited, FirstMeeting, Regular, OrdinaryMember, Ended };

constexpr int visitsBefore = 2; ///< By the working group, once an activity is looked for.
constexpr int meetings = 10; ///< With the befriender, a week apart.
constexpr int alone = 8; ///< Times at the activity as an ordinary member.

} // namespace

struct BefriendingDemo::Host {
    const DemoCentre& centre;
    Dice dice;
    int stage;
    size_t activity;
    QDate began;
    HelperId befriender;
    Person person{};
};

BefriendingDemo::BefriendingDemo(DemoWorld& world, const std::vector<DemoCentre>& centres, int people)
    : m_world(world), m_centres(centres), m_people(people)
{
}

QStringList BefriendingDemo::groupNames()
{
    return {QStringLiteral("Kor"), QStringLiteral("Band"), QStringLiteral("Sjakklubb"), QStringLiteral("Håndverk"),
        QStringLiteral("Strikkekafé")};
}

QStringList BefriendingDemo::interests()
{
    return {QStringLiteral("kor"), QStringLiteral("band"), QStringLiteral("sjakk"), QStringLiteral("håndverk"),
        QStringLiteral("strikking")};
}

void BefriendingDemo::write()
{
    for (int i = 0; i < m_people && !m_world.stopped(); ++i)
        writeHost(i);
}

void BefriendingDemo::writeHost(int index)
{
    const DemoCentre& centre = m_centres[static_cast<size_t>(index / stages) % m_centres.size()];
    Dice dice = m_world.dice(Story::Befriending, static_cast<quint64>(index));
    const int stage = index % stages;
    // Who has come further began earlier; an ordinary member has been coming alone for a while.
    const int daysAgo = stage >= Regular ? 170 + dice.between(0, 120) : 12 + stage * 20 + dice.between(0, 10);
    Host host{centre, dice, stage, static_cast<size_t>(dice.below(interests().size())),
        m_world.order().until.addDays(-daysAgo), dice.pick(centre.helpers)};
    host.person = inventPerson(m_world, host.dice, centre, {});
    host.person.interests = {interests()[static_cast<qsizetype>(host.activity)]};
    if (stage == Ended)
        host.person.state = PersonState::Ended;
    if (stage == MemberRecruited)
        host.person.remember = QStringLiteral("besøksvenn er funnet, avtal det første møtet");
    CardWish card;
    card.registeredOn = host.began;
    card.joinsGroup = false;
    addCard(m_world, host.dice, centre, host.person, card);
    Rhythm rhythm;
    rhythm.sinceOn = host.began;
    if (stage == Regular)
        rhythm.intervalDays = 14;
    PersonLog log(m_world, centre, host.person, rhythm);
    writeVisits(host, log);
    writeMeetings(host, log);
    if (stage == OrdinaryMember)
        writeOwnAttendance(host, log);
    log.finish({});
    if (stage == Wish || stage == ActivityFound)
        writeWish(host);
}

void BefriendingDemo::writeVisits(Host& host, PersonLog& log)
{
    const int visits = host.stage == Wish ? 0 : m_world.scaledByContacts(visitsBefore);
    for (int i = 0; i < visits; ++i) {
        Contact contact;
        contact.kind = i == 0 ? ContactKind::CallOut : ContactKind::Visit;
        contact.at = m_world.days().at(host.began.addDays(1 + 6 * i), host.dice.between(10 * 3600, 16 * 3600));
        contact.helperId = host.centre.coordinator;
        describeTalk(m_world, host.dice, contact, 30);
        log.met(host.dice, contact);
    }
}

void BefriendingDemo::writeMeetings(Host& host, PersonLog& log)
{
    const int full = host.stage < FirstMeeting ? 0
        : host.stage == FirstMeeting           ? 1
        : host.stage == Ended                  ? 3
                                               : meetings;
    const int count = full <= 1 ? full : std::max(2, m_world.scaledByContacts(full));
    if (count == 0)
        return;
    // Those who still meet did so last week; the others from three weeks after they began.
    const QDate first = host.stage == Regular ? m_world.order().until.addDays(-5 - 7 * (count - 1))
        : host.stage == FirstMeeting          ? m_world.order().until.addDays(-4)
                                              : host.began.addDays(21);
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.kind = ContactKind::Befriending;
        contact.at = m_world.days().at(first.addDays(7 * i), host.dice.between(17 * 3600, 20 * 3600));
        contact.helperId = host.befriender;
        describeTalk(m_world, host.dice, contact, 70);
        log.met(host.dice, contact);
    }
    const std::optional<QDate> left = host.stage == Ended ? std::optional(first.addDays(7 * count)) : std::nullopt;
    if (host.stage >= OrdinaryMember)
        addMembership(m_world, host.centre, host.centre.groups[host.activity], host.person.id,
            first.addDays(7 * (count - 1)), left);
}

void BefriendingDemo::writeOwnAttendance(Host& host, PersonLog& log)
{
    const int count = std::max(1, m_world.scaledByContacts(alone));
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.kind = ContactKind::Sitting;
        contact.at = m_world.days().at(
            m_world.order().until.addDays(-3 - 7 * (count - 1 - i)), host.dice.between(18 * 3600, 20 * 3600));
        contact.helperId = host.centre.coordinator;
        contact.minutes = 90;
        log.met(host.dice, contact);
    }
}

void BefriendingDemo::writeWish(const Host& host)
{
    Task task;
    task.reason = QStringLiteral("hand");
    task.text = host.stage == Wish ? QStringLiteral("Finn en aktivitet i nærheten: %1")
                                   : QStringLiteral("Finn en besøksvenn blant medlemmene: %1");
    task.text = task.text.arg(groupNames()[static_cast<qsizetype>(host.activity)]);
    task.subjectKind = QStringLiteral("person");
    task.subjectId = host.person.id.value();
    task.ownerId = host.centre.coordinator;
    task.dueOn = host.began.addDays(21);
    m_world.addMade(task, host.centre.centre.id, m_world.days().at(host.began, 16 * 3600), host.centre.coordinator);
}

} // namespace naervaer

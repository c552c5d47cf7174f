// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/talks_demo.h"

#include "core/base/clock.h"
#include "core/demo/demo_cards.h"
#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

constexpr int reached = 84; ///< Municipalities, as SnakSammen reports.

/// Ages from 9 to 94 with most from 30 to 55: the first three people settle the ends and the middle.
void wishAge(PersonWish& wish, Dice& dice, int index)
{
    wish.youngest = 30;
    wish.oldest = 55;
    if (index == 0)
        wish.youngest = wish.oldest = 9;
    else if (index == 1)
        wish.youngest = wish.oldest = 94;
    else if (index > 3 && dice.percent(12))
        std::tie(wish.youngest, wish.oldest) = std::pair(10, 29);
    else if (index > 3 && dice.percent(20))
        std::tie(wish.youngest, wish.oldest) = std::pair(56, 93);
}

/// The talks that number `index` of `count` has when `total` are shared out, every third person getting twice as many.
int shareOf(int total, int index, int count)
{
    const auto upTo = [&](int first) { return total * (first + first / 3) / (count + count / 3); };
    return upTo(index + 1) - upTo(index);
}

} // namespace

TalksDemo::TalksDemo(DemoWorld& world, std::vector<DemoCentre> branches, int people, int talks)
    : m_world(world), m_branches(std::move(branches)), m_municipalities(world.tables().municipalities),
      m_people(people), m_talks(talks)
{
    Dice dice = world.dice(Story::Talks, 0);
    // København, Aarhus and Faaborg-Midtfyn stay, as the branches are there.
    while (m_municipalities.size() > reached) {
        const QString& code = m_municipalities[dice.below(m_municipalities.size())];
        if (std::none_of(m_branches.begin(), m_branches.end(),
                [&](const DemoCentre& branch) { return branch.centre.municipalityCode == code; }))
            m_municipalities.removeOne(QString(code));
    }
}

void TalksDemo::write()
{
    // Aliases stand for the municipalities that few people do not reach, and for one talk in twelve.
    const int aliases = std::max(m_talks / 12, std::min(m_talks, reached - std::min(m_people, reached)));
    const int named = m_people == 0 ? 0 : m_talks - aliases;
    for (int i = 0; i < m_people && !m_world.stopped(); ++i)
        writeUser(i, shareOf(named, i, m_people));
    const int rest = m_talks - named;
    const int perAlias = 2;
    for (int i = 0; i * perAlias < rest; ++i)
        writeAliasTalks(m_people + i, std::min(perAlias, rest - i * perAlias));
}

const DemoCentre& TalksDemo::branchOf(const QString& municipalityCode) const
{
    const bool isFyn = municipalityCode >= u"0410" && municipalityCode < u"0500";
    return m_branches[municipalityCode <= u"0400" ? 0 : isFyn ? 2 : 1];
}

QString TalksDemo::municipalityOf(Dice& dice, int index) const
{
    if (index < m_municipalities.size())
        return m_municipalities[index];
    if (dice.percent(45))
        return dice.pick(m_branches).centre.municipalityCode;
    return dice.pick(m_municipalities);
}

void TalksDemo::writeUser(int index, int talks)
{
    Dice dice = m_world.dice(Story::Talks, 1 + static_cast<quint64>(index));
    PersonWish wish;
    wish.municipalityCode = municipalityOf(dice, index);
    wishAge(wish, dice, index);
    const DemoCentre& branch = branchOf(wish.municipalityCode);
    Person person = inventPerson(m_world, dice, branch, wish);
    const DemoDays& days = m_world.days();
    const auto span = static_cast<int>(days.talksBegan().daysTo(days.until())) - 100;
    // Half of them began in the first year; a child of nine has not been with us for long.
    const int begun = index == 0 ? span : dice.percent(50) ? dice.between(0, span / 6) : dice.between(span / 6, span);
    QDate day = days.talksBegan().addDays(begun);
    const int step = dice.between(5, 11);
    const QDate last = day.addDays(qint64{step} * std::max(0, talks - 1));
    if (last.daysTo(days.until()) > 300)
        person.state = PersonState::Ended;
    CardWish card;
    card.registeredOn = day;
    addCard(m_world, dice, branch, person, card);
    Rhythm rhythm;
    rhythm.sinceOn = day;
    PersonLog log(m_world, branch, person, rhythm);
    const HelperId friendOnThePhone = dice.pick(branch.helpers);
    for (int i = 0; i < talks; ++i, day = std::min(day.addDays(step + dice.between(-2, 2)), days.until().addDays(-1))) {
        Contact contact;
        contact.kind = ContactKind::Talk;
        contact.at = days.at(day, dice.between(10 * 3600, 21 * 3600));
        contact.helperId = dice.percent(70) ? friendOnThePhone : dice.pick(branch.helpers);
        describeTalk(m_world, dice, contact, 32);
        log.met(dice, contact);
    }
    log.finish({});
}

void TalksDemo::writeAliasTalks(int index, int talks)
{
    Dice dice = m_world.dice(Story::Talks, 1 + static_cast<quint64>(index));
    const QString municipality = municipalityOf(dice, index);
    const DemoCentre& branch = branchOf(municipality);
    const DemoDays& days = m_world.days();
    const auto span = static_cast<int>(days.talksBegan().daysTo(days.until())) - 30;
    Contact contact;
    contact.kind = ContactKind::Talk;
    contact.alias = dice.pick(m_world.tables().nicknames) + u' ' + QString::number(100 + index);
    contact.municipalityCode = municipality;
    contact.centreId = branch.centre.id;
    QDate day = days.talksBegan().addDays(dice.between(0, span));
    for (int i = 0; i < talks; ++i, day = day.addDays(dice.between(4, 20))) {
        contact.at = days.at(day, dice.between(10 * 3600, 21 * 3600));
        contact.day = day;
        contact.id = m_world.id<ContactId>(contact.at);
        contact.helperId = dice.pick(branch.helpers);
        contact.cameHow = i == 0 ? inventCameHow(dice) : CameHow::Unknown;
        contact.topics.clear();
        contact.note.clear();
        describeTalk(m_world, dice, contact, 25);
        m_world.add(contact);
    }
}

} // namespace naervaer

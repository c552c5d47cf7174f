// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_cards.h"

#include "core/demo/demo_people.h"
#include "core/people/people_rules.h"

namespace naervaer {
namespace {

struct RelationRole {
    RelationKind kind;
    const char16_t* danish;
    const char16_t* norwegian;
};

constexpr std::array roles{RelationRole{RelationKind::Relative, u"datter", u"datter"},
    RelationRole{RelationKind::Relative, u"søn", u"sønn"}, RelationRole{RelationKind::Relative, u"søster", u"søster"},
    RelationRole{RelationKind::Relative, u"bror", u"bror"}, RelationRole{RelationKind::Relative, u"niece", u"niese"},
    RelationRole{RelationKind::ContactPerson, u"SKP", u"støttekontakt"},
    RelationRole{RelationKind::ContactPerson, u"§ 99-kontaktperson", u"miljøterapeut"},
    RelationRole{RelationKind::Professional, u"hjemmesygeplejerske", u"hjemmesykepleier"},
    RelationRole{RelationKind::Professional, u"sagsbehandler", u"saksbehandler i NAV"},
    RelationRole{RelationKind::Professional, u"egen læge", u"fastlege"},
    RelationRole{RelationKind::Friend, u"nabo", u"nabo"}, RelationRole{RelationKind::Friend, u"ven", u"venn"}};
constexpr RelationRole parent{RelationKind::Guardian, u"mor", u"mor"};

/// Writes the parts of one card, all made when the person was registered.
class CardWriter {
public:
    CardWriter(DemoWorld& world, Dice& dice, const DemoCentre& centre, Person& person, const CardWish& wish)
        : m_world(world), m_dice(dice), m_centre(centre), m_person(person), m_wish(wish),
          m_at(world.days().at(wish.registeredOn, dice.between(9 * 3600, 15 * 3600))), m_by(dice.pick(centre.helpers))
    {
    }

    void write()
    {
        m_person = tidied(m_person);
        m_world.addMade(m_person, m_centre.centre.id, m_at, m_by);
        const std::vector<Phone> phones = m_person.name.isEmpty() ? std::vector<Phone>{} : writePhones();
        for (const QString& term : termsOf(m_person, phones))
            m_world.add(SearchTerm{term, m_person.id});
        if (isChild())
            writeRelation(parent, 100);
        else if (m_dice.percent(30))
            writeRelation(m_dice.pick(roles), m_dice.between(0, 100));
        writeConsents();
        if (m_dice.percent(12))
            writeAlert();
        if (m_wish.joinsGroup && !m_centre.groups.empty() && m_dice.percent(14))
            addMembership(m_world, m_centre, m_dice.pick(m_centre.groups), m_person.id, m_wish.registeredOn);
    }

private:
    [[nodiscard]] bool isChild() const
    {
        return m_person.birthYear && m_world.order().until.year() - *m_person.birthYear < 18;
    }

    std::vector<Phone> writePhones()
    {
        std::vector<Phone> phones;
        const int count = !m_wish.hasPhone ? 0 : m_wish.isWrongNumber || m_dice.percent(88) ? 1 : 2;
        for (int i = 0; i < count; ++i) {
            Phone& phone = phones.emplace_back();
            phone.id = m_world.id<PhoneId>(m_at);
            phone.personId = m_person.id;
            phone.position = i;
            phone.number = m_world.phoneNumber();
            phone.label = i == 0 ? QStringLiteral("mobil") : QStringLiteral("hos søsteren");
            phone.mayLeaveMessage = m_dice.percent(i == 0 ? 65 : 25);
            phone.maySayWho = phone.mayLeaveMessage ? m_dice.percent(60) : m_dice.percent(15);
            phone.isWrong = m_wish.isWrongNumber;
            m_world.add(phone);
        }
        return phones;
    }

    void writeRelation(const RelationRole& role, int trust)
    {
        Relation relation;
        relation.personId = m_person.id;
        relation.kind = role.kind;
        relation.role = QString::fromUtf16(m_world.order().norwegian ? role.norwegian : role.danish);
        relation.name = inventName(m_world, m_dice);
        relation.phone = m_world.phoneNumber();
        relation.mayBeTold = trust > 45;
        relation.isActive = trust != 0;
        m_world.addMade(relation, m_centre.centre.id, m_at, m_by);
    }

    void writeConsents()
    {
        if (m_person.legalBasis == LegalBasis::Unknown)
            return;
        writeConsent(ConsentPurpose::KeepCard);
        static constexpr std::array others{ConsentPurpose::HealthDetails, ConsentPurpose::Referral,
            ConsentPurpose::ShareWithRelative, ConsentPurpose::Statistics, ConsentPurpose::Quote};
        if (m_wish.hasPhone && m_dice.percent(70))
            writeConsent(ConsentPurpose::Phone);
        if (m_dice.percent(25))
            writeConsent(m_dice.pick(others));
    }

    void writeConsent(ConsentPurpose purpose)
    {
        Consent consent;
        consent.personId = m_person.id;
        consent.purpose = purpose;
        consent.givenOn = m_wish.registeredOn;
        consent.how = isChild() ? ConsentHow::Guardian : m_dice.percent(70) ? ConsentHow::Spoken : ConsentHow::Written;
        if (isChild())
            consent.guardian = inventName(m_world, m_dice);
        consent.takenBy = m_by;
        consent.wordingVersion = QStringLiteral("2024-1");
        const qint64 daysSince = m_wish.registeredOn.daysTo(m_world.order().until);
        if (purpose != ConsentPurpose::KeepCard && daysSince > 1 && m_dice.percent(6))
            consent.withdrawnOn = m_wish.registeredOn.addDays(1 + m_dice.below(daysSince - 1));
        m_world.addMade(consent, m_centre.centre.id, m_at, m_by);
    }

    void writeAlert()
    {
        Alert alert;
        alert.personId = m_person.id;
        alert.priority = m_dice.percent(15) ? 1 : m_dice.between(2, 3);
        alert.text = m_world.text("alert", m_dice);
        const QDate raised = m_world.order().until.addDays(-m_dice.between(1, 20));
        alert.fromOn = std::max(raised, m_wish.registeredOn);
        if (m_dice.percent(80))
            alert.toOn = std::max(alert.fromOn, m_world.order().until.addDays(m_dice.between(-12, 21)));
        m_world.addMade(alert, m_centre.centre.id, std::max(m_at, m_world.days().at(alert.fromOn, 11 * 3600)), m_by);
    }

    DemoWorld& m_world;
    Dice& m_dice;
    const DemoCentre& m_centre;
    Person& m_person;
    const CardWish& m_wish;
    QDateTime m_at;
    HelperId m_by;
};

} // namespace

void addCard(DemoWorld& world, Dice& dice, const DemoCentre& centre, Person& person, const CardWish& wish)
{
    CardWriter(world, dice, centre, person, wish).write();
}

void addPause(DemoWorld& world, const DemoCentre& centre, Pause& pause)
{
    const QDate planned = std::min(pause.fromOn.addDays(-1), world.order().until.addDays(-2));
    world.addMade(pause, centre.centre.id, world.days().at(planned, 13 * 3600), centre.coordinator);
}

void addMembership(DemoWorld& world, const DemoCentre& centre, GroupId group, PersonId person, QDate joinedOn,
    std::optional<QDate> leftOn)
{
    Membership membership;
    membership.groupId = group;
    membership.personId = person;
    membership.joinedOn = joinedOn;
    membership.leftOn = leftOn;
    world.addMade(membership, centre.centre.id, world.days().at(joinedOn, 14 * 3600), centre.coordinator);
}

} // namespace naervaer

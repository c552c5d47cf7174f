// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_rules.h"
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct Worrying {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    ConcernService concerns{reg.desk};

    Concern about(const char* text, PersonId person = {}) const
    {
        Concern concern;
        concern.text = QString::fromUtf8(text);
        concern.personId = person;
        return concern;
    }
    ConcernId raise(const char* text = "Lød bange") { return concerns.raise(about(text)).value(); }
    Concern stored(ConcernId id) { return ConcernStore(reg.database).find(id).value(); }
    int rows(const char* where = "1 = 1") { return reg.count(QStringLiteral("concern"), QLatin1String(where)); }
    QStringList audited()
    {
        QStringList verbs;
        storage::Rows rows =
            reg.database.query(QStringLiteral("SELECT verb FROM audit WHERE subject_kind = 'concern' ORDER BY id"));
        while (rows.next())
            verbs.append(rows.get<QString>(0).section(u'.', 1));
        return verbs;
    }
    /// Who saw and handled it, and how far it is.
    auto sight(ConcernId id)
    {
        const Concern concern = stored(id);
        return std::tuple(concern.state, concern.seenBy, concern.seenAt, concern.handledBy, concern.handledAt,
            concern.how, concern.text, concern.urgency, concern.raisedBy, concern.raisedAt);
    }
};

} // namespace

TEST_CASE("a concern is refused beside the field, and nothing of it is written")
{
    Worrying w;
    CHECK(told(w.concerns.raise(w.about(" \n "))) == QStringLiteral("concern.text_missing/text"));
    Concern concern = w.about("x");
    concern.text = QString(2001, u'x');
    CHECK(told(w.concerns.raise(concern)) == QStringLiteral("text.too_long/text"));
    CHECK(told(w.concerns.raise(w.about("x", PersonId(5)))) == QStringLiteral("person.unknown/person"));
    CHECK(w.rows() == 0);
    CHECK(w.audited().isEmpty());
    CHECK_FALSE(w.reg.desk.undo.next());
    concern.text.chop(1);
    CHECK(told(w.concerns.raise(concern)).isEmpty());
}

TEST_CASE("handling is refused without a word of how, with too many, and for what is not there")
{
    Worrying w;
    const ConcernId id = w.raise();
    const auto before = w.sight(id);
    CHECK(told(w.concerns.handle(id, QStringLiteral("\t "))) == QStringLiteral("concern.how_missing/how"));
    CHECK(told(w.concerns.handle(id, QString(2001, u'x'))) == QStringLiteral("text.too_long/how"));
    for (const QString& refusal : {told(w.concerns.markSeen(ConcernId(5))),
             told(w.concerns.handle(ConcernId(5), QStringLiteral("x"))), told(w.concerns.reopen(ConcernId(5)))})
        CHECK(refusal == QStringLiteral("concern.unknown"));
    CHECK(told(w.concerns.reopen(id)) == QStringLiteral("concern.not_handled"));
    CHECK((w.sight(id) == before));
    CHECK(w.audited() == QStringList{QStringLiteral("raise")});
    CHECK(told(w.concerns.handle(id, QString(2000, u'x'))).isEmpty());
}

TEST_CASE("a concern that was taken back cannot be seen, handled or reopened, and stands in no list")
{
    Worrying w;
    const PersonId kalle = w.reg.person(QStringLiteral("Kalle"));
    const ConcernId id = w.concerns.raise(w.about("Lød bange", kalle)).value();
    REQUIRE(told(w.reg.desk.undo.undo()).isEmpty());
    CHECK(told(w.concerns.markSeen(id)).isEmpty()); // nothing happens
    CHECK(told(w.concerns.handle(id, QStringLiteral("x"))) == QStringLiteral("concern.already_handled"));
    CHECK(told(w.concerns.reopen(id)) == QStringLiteral("concern.not_handled"));
    CHECK(w.stored(id).state == ConcernState::Withdrawn);
    CHECK_FALSE(w.stored(id).seenAt.isValid());
    CHECK(w.concerns.waiting({}).empty());
    CHECK(w.concerns.about(kalle).empty());
    CHECK(w.concerns.raisedByMe(w.reg.clock.today()).empty());
    CHECK(w.concerns.handledSince(w.reg.clock.today(), {}).empty());
    CHECK(w.rows() == 1); // and yet nothing was deleted
}

TEST_CASE("each verb of a concern is taken back to exactly what was there, with an entry of its own")
{
    Worrying w;
    w.reg.seat(w.reg.signe, Role::Volunteer);
    const ConcernId id = w.raise();
    w.reg.seat(w.reg.ole, Role::Staff);
    w.reg.clock.advance(std::chrono::hours(1));
    struct Deed {
        const char* verb;
        std::function<Problems()> act;
    };
    const std::vector<Deed> deeds{{"concerns.see", [&] { return w.concerns.markSeen(id); }},
        {"concerns.handle", [&] { return w.concerns.handle(id, QStringLiteral(" Besøgt ")); }},
        {"concerns.reopen", [&] { return w.concerns.reopen(id); }}};
    for (const Deed& deed : deeds) {
        CAPTURE(deed.verb);
        const auto before = w.sight(id);
        REQUIRE(told(deed.act()).isEmpty());
        CHECK((w.sight(id) != before));
        CHECK(w.reg.desk.undo.next() == QLatin1String(deed.verb));
        REQUIRE(told(w.reg.desk.undo.undo()).isEmpty());
        CHECK((w.sight(id) == before));
        CHECK(w.audited().last() == QStringLiteral("restore"));
        w.reg.clock.advance(std::chrono::minutes(5));
        REQUIRE(told(deed.act()).isEmpty()); // for the next one
    }
    CHECK(w.stored(id).state == ConcernState::Seen);
    CHECK(w.stored(id).how.isEmpty());
    CHECK(w.stored(id).raisedBy == w.reg.signe);
}

TEST_CASE("what somebody else did to a concern meanwhile is not taken back, whichever verb came before")
{
    Worrying w;
    const ConcernId id = w.raise();
    const std::vector<std::function<Problems()>> deeds{[&] { return w.concerns.markSeen(id); },
        [&] { return w.concerns.handle(id, QStringLiteral("Besøgt")); }, [&] { return w.concerns.reopen(id); }};
    for (const auto& deed : deeds) {
        REQUIRE(told(deed()).isEmpty());
        w.reg.database.run(QStringLiteral("UPDATE concern SET text = text || '!', version = version + 1"));
        const auto after = w.sight(id);
        CHECK(told(w.reg.desk.undo.undo()) == QStringLiteral("undo.changed_since"));
        CHECK((w.sight(id) == after));
    }
}

TEST_CASE("seeing a concern twice is one sight, and handling it unseen is a sight as well")
{
    Worrying w;
    const ConcernId twice = w.raise("Første");
    REQUIRE(told(w.concerns.markSeen(twice)).isEmpty());
    const auto once = w.sight(twice);
    w.reg.clock.advance(std::chrono::hours(2));
    w.reg.seat(w.reg.ole, Role::Staff);
    REQUIRE(told(w.concerns.markSeen(twice)).isEmpty());
    CHECK((w.sight(twice) == once));
    const ConcernId unseen = w.raise("Anden");
    REQUIRE(told(w.concerns.handle(unseen, QStringLiteral("Ringet"))).isEmpty());
    CHECK(w.stored(unseen).seenBy == w.reg.ole);
    CHECK(w.stored(unseen).seenAt == w.stored(unseen).handledAt);
    REQUIRE(told(w.concerns.handle(twice, QStringLiteral("Ringet"))).isEmpty());
    CHECK(w.stored(twice).seenBy == w.reg.mette); // who saw it first
}

TEST_CASE("a concern raised with a contact stays when the contact is taken back")
{
    Worrying w;
    const PersonId kalle = w.reg.person(QStringLiteral("Kalle"));
    ContactService contacts(w.reg.desk);
    Contact contact;
    contact.personId = kalle;
    const ContactId met = contacts.record(contact).value();
    Concern concern = w.about("Lød bange", kalle);
    concern.contactId = met;
    const ConcernId id = w.concerns.raise(concern).value();
    REQUIRE(told(contacts.takeBack(met)).isEmpty());
    CHECK(w.concerns.waitingCount({}) == 1);
    CHECK(w.stored(id).contactId == met);
    for (const storage::Check& each : contactChecks())
        CHECK(w.reg.database.value<int>(each.sql) == 0);
}

TEST_CASE("handled concerns are listed from a day on, newest first, and reopened ones no longer")
{
    Worrying w;
    std::vector<ConcernId> ids;
    for (const char* text : {"mandag", "tirsdag", "onsdag"}) {
        ids.push_back(w.raise(text));
        REQUIRE(told(w.concerns.handle(ids.back(), QStringLiteral("Besøgt"))).isEmpty());
        w.reg.clock.advance(std::chrono::hours(24));
    }
    const auto since = [&](int daysAgo) {
        QStringList texts;
        for (const ConcernLine& line : w.concerns.handledSince(w.reg.clock.today().addDays(-daysAgo), {}))
            texts.append(line.concern.text);
        return texts.join(u' ');
    };
    CHECK(since(3) == QStringLiteral("onsdag tirsdag mandag"));
    CHECK(since(2) == QStringLiteral("onsdag tirsdag"));
    CHECK(since(0).isEmpty());
    REQUIRE(told(w.concerns.reopen(ids[1])).isEmpty());
    CHECK(since(3) == QStringLiteral("onsdag mandag"));
}

TEST_CASE("more urgent concerns wait before older ones, and equal ones in the order they were raised")
{
    const auto raised = [](Urgency urgency, int minute, qint64 id) {
        Concern concern;
        concern.id = ConcernId(id);
        concern.urgency = urgency;
        concern.raisedAt = QDateTime(QDate(2026, 11, 3), QTime(12, minute), Qt::UTC);
        return concern;
    };
    const Concern urgent = raised(Urgency::Urgent, 30, 4);
    const Concern old = raised(Urgency::Normal, 0, 3);
    const Concern young = raised(Urgency::Normal, 5, 1);
    const Concern sameMoment = raised(Urgency::Normal, 5, 2);
    CHECK(waitsBefore(urgent, old));
    CHECK(waitsBefore(old, young));
    CHECK(waitsBefore(young, sameMoment));
    CHECK_FALSE(waitsBefore(sameMoment, young));
    CHECK_FALSE(waitsBefore(young, young));
    CHECK(waitsBefore(sameMoment, raised(Urgency::Soft, 0, 0)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_rules.h"

#include "core/contacts/concern_rules.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

const QDateTime now(QDate(2026, 11, 3), QTime(17, 30), Qt::UTC);

Contact meeting()
{
    Contact contact;
    contact.at = now;
    return contact;
}

QStringList codes(const Problems& problems)
{
    QStringList all;
    for (const Problem& each : problems)
        all.append(each.code);
    return all;
}

QStringList refusal(const char* code)
{
    return {QString::fromLatin1(code)};
}

} // namespace

TEST_CASE("a contact lies in the past, at most two years back")
{
    Contact contact = meeting();
    CHECK(checkContact(contact, now).empty());
    contact.at = now.addSecs(1);
    CHECK(codes(checkContact(contact, now)) == refusal("contact.in_future"));
    contact.at = now.addYears(-2);
    CHECK(checkContact(contact, now).empty());
    contact.at = now.addYears(-2).addSecs(-1);
    CHECK(codes(checkContact(contact, now)) == refusal("contact.too_old"));
}

TEST_CASE("a contact is with somebody, and with no more than fit a hall")
{
    Contact contact = meeting();
    contact.adults = 0;
    CHECK(codes(checkContact(contact, now)) == refusal("contact.nobody"));
    contact.children = 2000;
    CHECK(checkContact(contact, now).empty());
    contact.children = 2001;
    CHECK(codes(checkContact(contact, now)) == refusal("contact.heads_out_of_range"));
    contact.children = 3;
    contact.adults = -1;
    CHECK(codes(checkContact(contact, now)) == refusal("contact.heads_out_of_range"));
}

TEST_CASE("mood, minutes and texts of a contact have their limits")
{
    Contact contact = meeting();
    contact.mood = 6;
    contact.minutes = 1441;
    contact.note = QString(4001, u'x');
    contact.alias = QString(201, u'x');
    CHECK(codes(checkContact(contact, now))
        == QStringList{QStringLiteral("contact.mood_out_of_range"), QStringLiteral("contact.minutes_out_of_range"),
            QStringLiteral("text.too_long"), QStringLiteral("text.too_long")});
    contact.mood = 1;
    contact.minutes = 0;
    contact.note.chop(1);
    contact.alias.chop(1);
    CHECK(checkContact(contact, now).empty());
}

TEST_CASE("an attempt has a moment and a note that fit")
{
    Attempt attempt;
    attempt.at = now.addSecs(60);
    attempt.note = QString(4001, u'x');
    CHECK(codes(checkAttempt(attempt, now))
        == QStringList{QStringLiteral("contact.in_future"), QStringLiteral("text.too_long")});
    attempt.at = now;
    attempt.note.clear();
    CHECK(checkAttempt(attempt, now).empty());
}

TEST_CASE("a group is one row per named person and one for the other heads")
{
    GroupContact group;
    group.common.at = now;
    group.common.kind = ContactKind::Sitting;
    group.common.note = QStringLiteral("på terrassen");
    group.people = {PersonId(1), PersonId(2), PersonId(1)};
    group.otherAdults = 4;
    group.otherChildren = 2;
    const auto rows = rowsOf(group);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].personId == PersonId(1));
    CHECK(rows[1].personId == PersonId(2));
    CHECK(rows[2].personId.isNull());
    int adults = 0;
    int children = 0;
    for (const Contact& row : rows) {
        adults += row.adults;
        children += row.children;
        CHECK(row.kind == ContactKind::Sitting);
        CHECK(row.note == group.common.note);
    }
    CHECK(adults == 6);
    CHECK(children == 2);
}

TEST_CASE("a group without a name is heads, without other heads names, without both nobody")
{
    GroupContact group;
    group.common.at = now;
    CHECK(codes(checkGroup(group, now)) == refusal("contact.nobody"));
    CHECK(rowsOf(group).empty());
    group.people = {PersonId(1)};
    CHECK(checkGroup(group, now).empty());
    CHECK(rowsOf(group).size() == 1);
    group.people.clear();
    group.otherChildren = 3;
    CHECK(checkGroup(group, now).empty());
    REQUIRE(rowsOf(group).size() == 1);
    CHECK(rowsOf(group).front().adults == 0);
    group.otherAdults = 2001;
    CHECK(codes(checkGroup(group, now)) == refusal("contact.heads_out_of_range"));
}

TEST_CASE("the topics are few, different and end with the rest")
{
    const QStringList& topics = allTopics();
    CHECK(QSet<QString>(topics.begin(), topics.end()).size() == topics.size());
    CHECK(topics.size() == 12);
    CHECK(topics.constLast() == QLatin1String("other"));
}

TEST_CASE("a concern says something, and its handling says how")
{
    Concern concern;
    concern.text = QStringLiteral("  ");
    CHECK(codes(checkConcern(concern)) == refusal("concern.text_missing"));
    concern.text = QString(2001, u'x');
    CHECK(codes(checkConcern(concern)) == refusal("text.too_long"));
    concern.text = QStringLiteral("Lød bange");
    CHECK(checkConcern(concern).empty());
    CHECK(codes(checkHandling(concern, QStringLiteral(" "))) == refusal("concern.how_missing"));
    CHECK(codes(checkHandling(concern, QString(2001, u'x'))) == refusal("text.too_long"));
    CHECK(checkHandling(concern, QStringLiteral("Besøgt")).empty());
    concern.state = GENERATE(ConcernState::Handled, ConcernState::Withdrawn);
    CHECK(codes(checkHandling(concern, QStringLiteral("Besøgt"))) == refusal("concern.already_handled"));
}

TEST_CASE("whoever handles a concern has seen it, unless somebody had before")
{
    const HelperId mette(1);
    const HelperId ole(2);
    const Concern byMette = seen(Concern{}, mette, now);
    CHECK(byMette.state == ConcernState::Seen);
    const Concern byOle = handled(byMette, ole, now.addSecs(60), QStringLiteral(" Ringet til datteren "));
    CHECK(byOle.state == ConcernState::Handled);
    CHECK(byOle.seenBy == mette);
    CHECK(byOle.handledBy == ole);
    CHECK(byOle.how == QLatin1String("Ringet til datteren"));
    CHECK(handled(Concern{}, ole, now, QStringLiteral("x")).seenBy == ole);
    const Concern again = reopened(byOle);
    CHECK(again.state == ConcernState::Seen);
    CHECK(again.seenBy == mette);
    CHECK_FALSE(again.handledAt.isValid());
    CHECK(again.how.isEmpty());
}

TEST_CASE("urgent concerns wait in front, then the oldest")
{
    const auto concern = [](Urgency urgency, int minute) {
        Concern made;
        made.urgency = urgency;
        made.raisedAt = now.addSecs(60 * minute);
        return made;
    };
    CHECK(waitsBefore(concern(Urgency::Urgent, 9), concern(Urgency::Normal, 1)));
    CHECK(waitsBefore(concern(Urgency::Normal, 9), concern(Urgency::Soft, 1)));
    CHECK(waitsBefore(concern(Urgency::Soft, 1), concern(Urgency::Soft, 2)));
    CHECK_FALSE(waitsBefore(concern(Urgency::Soft, 2), concern(Urgency::Soft, 1)));
}

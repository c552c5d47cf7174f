// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_mapping.h"
#include "core/contacts/contact_service.h"
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct Logging {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    ContactService contacts{reg.desk};
    PeopleService people{reg.desk, ContactLog::personReferences()};
    PersonId karl = reg.person(QStringLiteral("Karl Holm"));
    PersonId lis = reg.person(QStringLiteral("Lis Lund"));
    const QDate today = reg.clock.today();

    Contact met(PersonId person, int minutesAgo = 0) const
    {
        Contact contact;
        contact.personId = person;
        contact.at = reg.clock.now().addSecs(-60 * minutesAgo);
        return contact;
    }
    Pause away(int from, std::optional<int> to) const
    {
        Pause pause;
        pause.personId = karl;
        pause.fromOn = today.addDays(from);
        if (to)
            pause.toOn = today.addDays(*to);
        return pause;
    }
    int heads(const char* column)
    {
        return reg.database
            .value<int>(QStringLiteral("SELECT sum(%1) FROM contact WHERE NOT is_undone").arg(QLatin1String(column)))
            .value_or(0);
    }
    std::optional<QDate> dueOn(PersonId id) { return contacts.rhythm(id)->dueOn; }
    void consent(PersonId id)
    {
        Consent consent;
        consent.personId = id;
        CHECK(people.takeConsent(consent).ok());
    }
};

} // namespace

TEST_CASE("a meeting is refused for each thing that is wrong with it, alone, in a group and as an attempt")
{
    Logging l;
    const QDateTime now = l.reg.clock.now();
    const auto check = [&](auto spoil, const char* problem) {
        Contact contact = l.met(l.karl);
        spoil(contact);
        CHECK(told(l.contacts.record(contact)) == QLatin1String(problem));
        GroupContact group;
        group.common = contact;
        group.people = {l.karl, l.lis};
        CHECK(told(l.contacts.recordGroup(group)) == QLatin1String(problem));
    };
    check([&](Contact& c) { c.at = now.addMSecs(1); }, "contact.in_future/at");
    check([&](Contact& c) { c.at = now.addYears(-2).addMSecs(-1); }, "contact.too_old/at");
    check([](Contact& c) { c.mood = 0; }, "contact.mood_out_of_range/mood");
    check([](Contact& c) { c.mood = 6; }, "contact.mood_out_of_range/mood");
    check([](Contact& c) { c.minutes = -1; }, "contact.minutes_out_of_range/minutes");
    check([](Contact& c) { c.minutes = 1441; }, "contact.minutes_out_of_range/minutes");
    check([](Contact& c) { c.note = QString(4001, u'x'); }, "text.too_long/note");
    check([](Contact& c) { c.alias = QString(201, u'x'); }, "text.too_long/alias");
    const auto heads = [&](int adults, int children) {
        Contact contact = l.met({});
        contact.adults = adults;
        contact.children = children;
        GroupContact group;
        group.otherAdults = adults;
        group.otherChildren = children;
        const QString alone = told(l.contacts.record(contact));
        CHECK(told(l.contacts.recordGroup(group)) == alone);
        return alone;
    };
    CHECK(heads(0, 0) == QStringLiteral("contact.nobody/adults"));
    CHECK(heads(2001, 0) == QStringLiteral("contact.heads_out_of_range/adults"));
    CHECK(heads(1, -1).contains(QStringLiteral("contact.heads_out_of_range/children")));
    CHECK(heads(-1, 2) == QStringLiteral("contact.heads_out_of_range/adults"));
    Attempt attempt;
    attempt.personId = l.karl;
    attempt.at = now.addSecs(1);
    CHECK(told(l.contacts.recordAttempt(attempt)) == QStringLiteral("contact.in_future/at"));
    attempt.at = now.addYears(-3);
    CHECK(told(l.contacts.recordAttempt(attempt)) == QStringLiteral("contact.too_old/at"));
    attempt.at = now;
    attempt.note = QString(4001, u'x');
    CHECK(told(l.contacts.recordAttempt(attempt)) == QStringLiteral("text.too_long/note"));
    CHECK(l.reg.count(QStringLiteral("audit")) == 0);
    CHECK_FALSE(l.reg.desk.undo.next());
}

TEST_CASE("the last values inside each limit of a meeting are kept, strange signs and all")
{
    Logging l;
    Contact contact = l.met({});
    contact.at = l.reg.clock.now().addYears(-2);
    contact.adults = contact.children = 2000;
    contact.minutes = 1440;
    contact.mood = 5;
    contact.alias = QStringLiteral("O'Brien % _ \\");
    contact.note = QString::fromUtf8("'; DROP TABLE contact; --\n\u200Fשלום 🐟 %1");
    const ContactId id = l.contacts.record(contact).value();
    const Contact kept = l.reg.database.find<Contact>(id).value();
    CHECK(kept.at == contact.at);
    CHECK(kept.note == contact.note);
    CHECK(kept.alias == contact.alias);
    CHECK(kept.adults == 2000);
    CHECK(kept.minutes == 1440);
    contact.at = l.reg.clock.now();
    contact.adults = 0;
    contact.children = 1;
    contact.minutes = 0;
    contact.mood = 1;
    contact.note = QString(4000, u'x');
    CHECK(l.contacts.record(contact).ok());
}

TEST_CASE("no head of a group is counted twice, and any of its rows takes all of them back")
{
    Logging l;
    REQUIRE(l.contacts.agreeRhythm(l.karl, 7, {}, {}).empty());
    GroupContact group;
    group.common = l.met({});
    group.common.adults = 90; // not how a group counts
    group.common.note = QStringLiteral("Fællesspisning");
    group.people = {l.karl, l.lis, l.karl};
    group.otherAdults = 3;
    group.otherChildren = 2;
    const ContactId first = l.contacts.recordGroup(group).value();
    CHECK(l.heads("adults") == 5);
    CHECK(l.heads("children") == 2);
    CHECK(l.reg.count(QStringLiteral("contact"), QStringLiteral("group_id = %1").arg(first.value())) == 3);
    CHECK(l.reg.count(QStringLiteral("contact"), QStringLiteral("note = 'Fællesspisning'")) == 3);
    CHECK(l.dueOn(l.karl) == l.today.addDays(7));
    const ContactId last(l.reg.database.value<qint64>(QStringLiteral("SELECT max(id) FROM contact")).value());
    REQUIRE(last != first);
    CHECK(l.contacts.takeBack(last).empty());
    CHECK(l.heads("adults") == 0);
    CHECK(l.dueOn(l.karl) == l.today);
    CHECK(told(l.contacts.takeBack(first)) == QStringLiteral("contact.unknown"));
    CHECK(told(l.reg.desk.undo.undo()) == QStringLiteral("contact.unknown"));
    group.people = {l.karl, PersonId(5)};
    CHECK(told(l.contacts.recordGroup(group)) == QStringLiteral("person.unknown/person"));
    CHECK(l.heads("adults") == 0);
}

TEST_CASE("a contact logged late stands in its place and moves nothing, its undoing neither")
{
    Logging l;
    REQUIRE(l.contacts.agreeRhythm(l.karl, 7, {}, {}).empty());
    REQUIRE(l.contacts.record(l.met(l.karl, 10)).ok());
    Attempt attempt;
    attempt.personId = l.karl;
    attempt.at = l.reg.clock.now().addSecs(-300);
    REQUIRE(l.contacts.recordAttempt(attempt).ok());
    const auto before = l.contacts.rhythm(l.karl);
    REQUIRE(l.contacts.record(l.met(l.karl, 60 * 24 * 3)).ok());
    CHECK(storage::sameContent(*l.contacts.rhythm(l.karl), *before));
    CHECK(l.contacts.rhythm(l.karl)->attemptsSince == 1);
    const auto lines = l.contacts.timeline(l.karl, {}, 10);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].isAttempt);
    CHECK(lines[1].at == l.reg.clock.now().addSecs(-600));
    CHECK(lines[2].at == l.reg.clock.now().addDays(-3));
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK(storage::sameContent(*l.contacts.rhythm(l.karl), *before));
    CHECK(l.contacts.timeline(l.karl, {}, 10).size() == 2);
    CHECK(l.contacts.timeline(l.karl, {lines[0].at, lines[0].id}, 10).size() == 1); // not the line itself again
    CHECK(l.contacts.timeline(l.karl, {lines[1].at, lines[1].id}, 10).empty());
    CHECK(l.contacts.timeline(l.karl, {}, 0).empty());
}

TEST_CASE("an agreement is refused outside its limits and for nobody, and taken back to none")
{
    Logging l;
    for (const int days : {0, -1, 367})
        CHECK(told(l.contacts.agreeRhythm(l.karl, days, {}, {}))
            == QStringLiteral("rhythm.interval_out_of_range/interval"));
    CHECK(told(l.contacts.agreeRhythm(l.karl, 7, QTime(12, 0), QTime(12, 0)))
        == QStringLiteral("rhythm.times_backwards/not_after"));
    CHECK(told(l.contacts.agreeRhythm(PersonId(5), 7, {}, {})) == QStringLiteral("person.unknown/person"));
    CHECK_FALSE(l.contacts.rhythm(l.karl));
    for (const int days : {1, 366})
        CHECK(l.contacts.agreeRhythm(l.karl, days, QTime(8, 0), QTime(8, 1)).empty());
    CHECK(l.contacts.agreeRhythm(l.karl, std::nullopt, {}, {}).empty());
    CHECK_FALSE(l.dueOn(l.karl));
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK(l.contacts.rhythm(l.karl)->intervalDays == 366);
    CHECK(l.contacts.rhythm(l.karl)->notAfter == QTime(8, 1));
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK(l.contacts.rhythm(l.karl)->intervalDays == 1);
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK_FALSE(l.contacts.rhythm(l.karl)->intervalDays);
    CHECK(l.contacts.dueCount(l.today.addYears(1), {}) == 0);
}

TEST_CASE("a pause may begin the day after another and not on its last day, and no one changed since is put back")
{
    Logging l;
    REQUIRE(l.contacts.agreeRhythm(l.karl, 7, {}, {}).empty());
    const PauseId first = l.contacts.planPause(l.away(0, 3)).value();
    CHECK(l.dueOn(l.karl) == l.today.addDays(4));
    CHECK(told(l.contacts.planPause(l.away(3, 5))) == QStringLiteral("pause.overlaps/from_on"));
    CHECK(told(l.contacts.planPause(l.away(-9, 0))) == QStringLiteral("pause.overlaps/from_on"));
    CHECK(told(l.contacts.planPause(l.away(-1, std::nullopt))) == QStringLiteral("pause.overlaps/from_on"));
    CHECK(told(l.contacts.planPause(l.away(9, 8))) == QStringLiteral("period.backwards/to_on"));
    Pause wordy = l.away(20, 21);
    wordy.note = QString(501, u'x');
    CHECK(told(l.contacts.planPause(wordy)) == QStringLiteral("text.too_long/note"));
    CHECK(told(l.contacts.planPause({})).contains(QStringLiteral("person.unknown")));
    CHECK(told(l.contacts.amendPause(l.away(0, 1))) == QStringLiteral("pause.unknown"));
    REQUIRE(l.contacts.planPause(l.away(4, 4)).ok());
    CHECK(l.dueOn(l.karl) == l.today.addDays(5)); // the two touch: nobody is due between them
    CHECK(l.contacts.due(l.today.addDays(4), {}).empty());
    CHECK(l.contacts.due(l.today.addDays(5), {}).size() == 1);

    Pause longer = l.reg.database.find<Pause>(first).value();
    longer.toOn = l.today.addDays(4);
    CHECK(told(l.contacts.amendPause(longer)) == QStringLiteral("pause.overlaps/from_on"));
    longer.toOn = l.today.addDays(1);
    REQUIRE(l.contacts.amendPause(longer).empty());
    CHECK(l.dueOn(l.karl) == l.today.addDays(2));
    l.reg.database.run(
        QStringLiteral("UPDATE person_pause SET note = 'Ole', version = version + 1 WHERE id = :id"), {{"id", first}});
    CHECK(told(l.reg.desk.undo.undo()) == QStringLiteral("undo.changed_since"));
    CHECK(l.reg.desk.undo.undo().empty()); // the pause of one day
    CHECK(told(l.reg.desk.undo.undo()) == QStringLiteral("undo.changed_since"));
    CHECK(l.dueOn(l.karl) == l.today.addDays(2));
}

TEST_CASE("an alias carries over what stands in the log, not what was undone, and only to one who is there")
{
    Logging l;
    Contact contact = l.met({}, 60);
    contact.alias = QStringLiteral(" Fisk ");
    REQUIRE(l.contacts.record(contact).ok());
    contact.at = l.reg.clock.now();
    contact.adults = 2;
    REQUIRE(l.contacts.record(contact).ok());
    REQUIRE(l.reg.desk.undo.undo().empty());
    const auto upgrade = [&](PersonId id) { return told(l.contacts.upgradeAlias(QStringLiteral("Fisk"), id)); };
    CHECK(upgrade(PersonId(5)) == QStringLiteral("person.unknown/person"));
    CHECK(upgrade(l.karl) == QStringLiteral("alias.consent_missing/person"));
    Consent photo;
    photo.personId = l.karl;
    photo.purpose = ConsentPurpose::Photo;
    CHECK(l.people.takeConsent(photo).ok());
    CHECK(upgrade(l.karl) == QStringLiteral("alias.consent_missing/person")); // for another purpose
    l.consent(l.karl);
    REQUIRE(upgrade(l.karl).isEmpty());
    CHECK(upgrade(l.lis) == QStringLiteral("alias.unknown/alias"));
    CHECK(l.contacts.timeline(l.karl, {}, 10).size() == 1);
    CHECK(l.heads("adults") == 1);
    CHECK(l.reg.desk.undo.next() == QStringLiteral("contacts.upgrade_alias"));
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK(l.contacts.timeline(l.karl, {}, 10).empty());
    CHECK(l.reg.count(QStringLiteral("contact"), QStringLiteral("alias = 'Fisk' AND NOT is_undone")) == 1);
}

TEST_CASE("an alias goes to the card that took over, whoever is named, and comes back before the merge does")
{
    Logging l;
    Contact contact = l.met({});
    contact.alias = QStringLiteral("Fisk");
    REQUIRE(l.contacts.record(contact).ok());
    l.consent(l.karl);
    REQUIRE(l.people.merge(l.karl, l.lis).empty());
    REQUIRE(l.contacts.upgradeAlias(QStringLiteral("Fisk"), l.lis).empty());
    CHECK(l.contacts.timeline(l.karl, {}, 10).size() == 1);
    CHECK(l.contacts.timeline(l.lis, {}, 10).empty());
    CHECK(l.contacts.rhythm(l.karl)->lastContactAt == contact.at);
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK(l.reg.desk.undo.undo().empty());
    CHECK(l.contacts.timeline(l.karl, {}, 10).empty());
    CHECK_FALSE(l.contacts.rhythm(l.karl)->lastContactAt.isValid());
}

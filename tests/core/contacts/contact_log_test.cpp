// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_log.h"

#include "core/contacts/contact_mapping.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

constexpr int centreMargin = 2;

storage::UnitOfWork begin(test::TestRegister& reg)
{
    return reg.desk.begin(Action::LogContacts, QStringLiteral("test"));
}

Contact meeting(PersonId person, const QDateTime& at = {}, ContactKind kind = ContactKind::CallOut)
{
    Contact contact;
    contact.personId = person;
    contact.at = at;
    contact.kind = kind;
    return contact;
}

ContactId log(test::TestRegister& reg, Contact contact)
{
    auto work = begin(reg);
    ContactLog::add(work, contact);
    work.commit();
    return contact.id;
}

AttemptId tryToReach(test::TestRegister& reg, PersonId person, const QDateTime& at = {})
{
    Attempt attempt;
    attempt.personId = person;
    attempt.at = at;
    auto work = begin(reg);
    ContactLog::add(work, attempt);
    work.commit();
    return attempt.id;
}

template <typename AnyId> void undo(test::TestRegister& reg, AnyId id)
{
    auto work = begin(reg);
    ContactLog::undo(work, id);
    work.commit();
}

void agree(test::TestRegister& reg, const std::vector<PersonId>& people, int intervalDays)
{
    auto work = begin(reg);
    ContactLog::agreeMany(work, people, intervalDays, reg.clock.today());
    work.commit();
}

Rhythm rhythmOf(test::TestRegister& reg, PersonId person)
{
    const auto rhythm = ContactStore(reg.database).rhythm(person);
    REQUIRE(rhythm);
    return *rhythm;
}

void setState(test::TestRegister& reg, PersonId person, PersonState state, PersonId mergedInto = {})
{
    reg.database.run(QStringLiteral("UPDATE person SET state = :state, merged_into_id = :into WHERE id = :id"),
        {{"state", state}, {"into", mergedInto}, {"id", person}});
}

void afterMerge(test::TestRegister& reg, PersonId kept, PersonId gone)
{
    auto work = begin(reg);
    for (const PersonReference& reference : ContactLog::personReferences())
        if (reference.afterMerge)
            reference.afterMerge(work, kept, gone);
    work.commit();
}

} // namespace

TEST_CASE("a contact of any kind moves the due date and the forgotten date")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const QDate today = reg.clock.today();
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    agree(reg, {kalle}, 3);
    CHECK(rhythmOf(reg, kalle).dueOn == today);

    const auto kind = GENERATE(ContactKind::CallOut, ContactKind::Meal, ContactKind::Night, ContactKind::Street);
    log(reg, meeting(kalle, {}, kind));
    const Rhythm rhythm = rhythmOf(reg, kalle);
    CHECK(rhythm.dueOn == today.addDays(3));
    CHECK(rhythm.forgottenOn == today.addDays(3 + centreMargin + 1));
    CHECK(rhythm.lastContactKind == codeOf(kind));
    CHECK(rhythm.lastHelperId == reg.mette);
}

TEST_CASE("an attempt is counted and moves no date; the next contact ends the count")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    agree(reg, {kalle}, 3);
    const Rhythm before = rhythmOf(reg, kalle);
    tryToReach(reg, kalle);
    reg.clock.advance(std::chrono::hours(2));
    tryToReach(reg, kalle);

    const Rhythm tried = rhythmOf(reg, kalle);
    CHECK(tried.attemptsSince == 2);
    CHECK(tried.lastAttemptAt == reg.clock.now());
    CHECK(tried.dueOn == before.dueOn);
    CHECK(tried.forgottenOn == before.forgottenOn);

    reg.clock.advance(std::chrono::hours(1));
    log(reg, meeting(kalle));
    CHECK(rhythmOf(reg, kalle).attemptsSince == 0);
}

TEST_CASE("a contact logged late does not move the rhythm backwards")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    agree(reg, {kalle}, 7);
    const ContactId newest = log(reg, meeting(kalle));
    log(reg, meeting(kalle, reg.clock.now().addDays(-5), ContactKind::Meal));
    const Rhythm rhythm = rhythmOf(reg, kalle);
    CHECK(rhythm.lastContactId == newest);
    CHECK(rhythm.dueOn == reg.clock.today().addDays(7));
    CHECK(reg.count(QStringLiteral("contact")) == 2);
}

TEST_CASE("attempts made after a contact that was logged late still count")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    tryToReach(reg, kalle, reg.clock.now().addDays(-3));
    tryToReach(reg, kalle, reg.clock.now().addDays(-1));
    log(reg, meeting(kalle, reg.clock.now().addDays(-2)));
    CHECK(rhythmOf(reg, kalle).attemptsSince == 1);
}

TEST_CASE("undoing the newest contact sets the rhythm back to the one before")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    agree(reg, {kalle}, 4);
    const ContactId older = log(reg, meeting(kalle, reg.clock.now().addDays(-2)));
    tryToReach(reg, kalle, reg.clock.now().addDays(-1));
    const Rhythm before = rhythmOf(reg, kalle);
    const ContactId newer = log(reg, meeting(kalle));
    undo(reg, newer);
    const Rhythm after = rhythmOf(reg, kalle);
    CHECK(storage::sameContent(after, before));
    CHECK(after.lastContactId == older);
    CHECK(after.attemptsSince == 1);
}

TEST_CASE("undoing the only contact leaves nobody met")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    agree(reg, {kalle}, 4);
    const Rhythm before = rhythmOf(reg, kalle);
    undo(reg, log(reg, meeting(kalle)));
    CHECK(storage::sameContent(rhythmOf(reg, kalle), before));
    CHECK_FALSE(rhythmOf(reg, kalle).lastContactAt.isValid());
}

TEST_CASE("undoing an attempt takes it off the count")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    const QDateTime first = reg.clock.now();
    tryToReach(reg, kalle);
    reg.clock.advance(std::chrono::hours(1));
    undo(reg, tryToReach(reg, kalle));
    CHECK(rhythmOf(reg, kalle).attemptsSince == 1);
    CHECK(rhythmOf(reg, kalle).lastAttemptAt == first);
}

TEST_CASE("heads without a name are logged and touch no rhythm")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Contact heads;
    heads.adults = 5;
    heads.children = 2;
    heads.kind = ContactKind::Cafe;
    log(reg, heads);
    CHECK(
        reg.count(QStringLiteral("contact"), QStringLiteral("person_id IS NULL AND adults = 5 AND children = 2")) == 1);
    CHECK(reg.count(QStringLiteral("rhythm")) == 0);
}

TEST_CASE("a contact gets the day as it is in Copenhagen, the helper, the centre and the person's municipality")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    reg.database.run(QStringLiteral("UPDATE person SET municipality_code = '0751'"));
    const QDateTime justAfterMidnight = fromLocal(QDate(2026, 11, 2), QTime(0, 30));
    const ContactId id = log(reg, meeting(kalle, justAfterMidnight));
    const auto stored = ContactStore(reg.database).contact(id);
    REQUIRE(stored);
    CHECK(stored->day == QDate(2026, 11, 2));
    CHECK(stored->helperId == reg.mette);
    CHECK(stored->centreId == reg.centre);
    CHECK(stored->municipalityCode == QLatin1String("0751"));
}

TEST_CASE("people who begin together are spread over their interval, and those who had a rhythm keep it")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const QDate today = reg.clock.today();
    const PersonId old = reg.person(QStringLiteral("Olga"));
    agree(reg, {old}, 30);
    std::vector<PersonId> people{old};
    for (int n = 0; n < 8; ++n)
        people.push_back(reg.person(QStringLiteral("Ny %1").arg(n)));
    agree(reg, people, 4);
    CHECK(rhythmOf(reg, old).intervalDays == 30);
    for (int day = 0; day < 4; ++day)
        CHECK(reg.count(QStringLiteral("rhythm"),
                  QStringLiteral("interval_days = 4 AND due_on = '%1'").arg(today.addDays(day).toString(Qt::ISODate)))
            == 2);
    CHECK(reg.count(QStringLiteral("rhythm"),
              QStringLiteral("forgotten_on <= '%1'").arg(today.addDays(6).toString(Qt::ISODate)))
        == 0);
}

TEST_CASE("people whose contact has ended are never due, and are again when it resumes")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    agree(reg, {kalle}, 3);
    const auto change = [&](PersonState state) {
        setState(reg, kalle, state);
        auto work = begin(reg);
        for (const PersonReference& reference : ContactLog::personReferences())
            if (reference.afterChange)
                reference.afterChange(work, kalle);
        work.commit();
    };
    change(PersonState::Ended);
    CHECK_FALSE(rhythmOf(reg, kalle).dueOn);
    CHECK_FALSE(rhythmOf(reg, kalle).forgottenOn);
    CHECK(rhythmOf(reg, kalle).intervalDays == 3);
    change(PersonState::Active);
    CHECK(rhythmOf(reg, kalle).dueOn == reg.clock.today());
}

TEST_CASE("refreshing somebody without rhythm or contact writes nothing")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    auto work = begin(reg);
    ContactLog::refresh(work, kalle);
    work.commit();
    CHECK(reg.count(QStringLiteral("rhythm")) == 0);
}

TEST_CASE("what is logged for a merged card goes to the one it went into")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kept = reg.person(QStringLiteral("Karl"));
    const PersonId gone = reg.person(QStringLiteral("Kalle"));
    setState(reg, gone, PersonState::Merged, kept);
    log(reg, meeting(gone));
    tryToReach(reg, gone);
    CHECK(reg.count(QStringLiteral("contact"), QStringLiteral("person_id = %1").arg(kept.value())) == 1);
    CHECK(reg.count(QStringLiteral("attempt"), QStringLiteral("person_id = %1").arg(kept.value())) == 1);
    CHECK(reg.count(QStringLiteral("rhythm"), QStringLiteral("person_id = %1").arg(gone.value())) == 0);
}

TEST_CASE("a merge keeps the tighter agreement, and its undoing gives both theirs back")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    const PersonId kept = reg.person(QStringLiteral("Karl"));
    const PersonId gone = reg.person(QStringLiteral("Kalle"));
    const auto [ofKept, ofGone] = GENERATE(table<int, int>({{14, 3}, {3, 14}, {0, 5}}));
    if (ofKept > 0)
        agree(reg, {kept}, ofKept);
    else
        log(reg, meeting(kept, reg.clock.now().addDays(-1)));
    agree(reg, {gone}, ofGone);
    const Rhythm keptBefore = rhythmOf(reg, kept);
    const Rhythm goneBefore = rhythmOf(reg, gone);

    setState(reg, gone, PersonState::Merged, kept);
    afterMerge(reg, kept, gone);
    CHECK(rhythmOf(reg, kept).intervalDays == (ofKept > 0 ? std::min(ofKept, ofGone) : ofGone));
    CHECK(rhythmOf(reg, kept).dueOn);
    CHECK_FALSE(rhythmOf(reg, gone).dueOn);
    afterMerge(reg, kept, gone); // Once more changes nothing.
    CHECK(rhythmOf(reg, kept).intervalDays == (ofKept > 0 ? std::min(ofKept, ofGone) : ofGone));

    setState(reg, gone, PersonState::Active);
    afterMerge(reg, kept, gone);
    CHECK(storage::sameContent(rhythmOf(reg, kept), keptBefore));
    CHECK(storage::sameContent(rhythmOf(reg, gone), goneBefore));
}

TEST_CASE("the areas of the log name every column that holds a person's id")
{
    QStringList columns;
    for (const PersonReference& each : ContactLog::personReferences())
        columns.append(each.table + u'.' + each.column + (each.where.isEmpty() ? QString() : u' ' + each.where));
    CHECK(columns
        == QStringList{QStringLiteral("contact.person_id"), QStringLiteral("attempt.person_id"),
            QStringLiteral("concern.person_id"), QStringLiteral("task.subject_id subject_kind = 'person'"),
            QStringLiteral("rhythm.person_id")});
}

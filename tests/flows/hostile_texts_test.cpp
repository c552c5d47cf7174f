// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed or pasted into a field comes back from the register as it was, or is refused as a problem beside
// the field: never half, never as a failure of the engine, and never so that it cannot be taken back.
#include "core/base/search_key.h"
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "core/organisation/organisation_service.h"
#include "core/people/people_rules.h"
#include "core/people/people_service.h"
#include "core/rounds/round_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/refusals.h"

#include <QSet>

using namespace naervaer;
using test::told;

namespace {

constexpr int anyLength = 1'000'000;

/// What a field does with blanks: a line of a card has single ones, a text keeps its lines, a note is left alone.
enum class Blanks { Single, AtEndsCut, Kept };

/// What a field must have.
enum class Needs { Nothing, Signs, Letters };

/// Services over one register, with somebody to write about.
struct Typing {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    OrganisationService organisation{reg.desk};
    PeopleService people{reg.desk, {}};
    ContactService contacts{reg.desk};
    ConcernService concerns{reg.desk};
    RoundService rounds{reg.desk};
    TaskService tasks{reg.desk};
    PersonId karl = reg.person(QStringLiteral("Karl Holm"), QStringLiteral("+4511111111"));
    QString problems{}; ///< Of the latest verb.

    /// The column of the newest row as it is stored, if the verb went well.
    template <typename Outcome>
    std::optional<QString> kept(const Outcome& outcome, const char* column, const char* table)
    {
        problems = told(outcome);
        if (!problems.isEmpty())
            return std::nullopt;
        return reg.database.value<QString>(QStringLiteral("SELECT %1 FROM %2 ORDER BY id DESC LIMIT 1")
                                               .arg(QLatin1String(column), QLatin1String(table)));
    }
    std::optional<QString> keptOfKarl(const Problems& outcome, const char* column)
    {
        problems = told(outcome);
        if (!problems.isEmpty())
            return std::nullopt;
        return reg.database.value<QString>(
            QStringLiteral("SELECT %1 FROM person WHERE id = :id").arg(QLatin1String(column)), {{"id", karl}});
    }
};

/// One text of one verb: how it is put in and what comes back, nothing when it was refused.
struct Field {
    const char* name;
    Blanks blanks;
    int limit;
    Needs needs;
    std::function<std::optional<QString>(Typing&, const QString&)> put;
};

QString afterwards(QString text, Blanks blanks)
{
    if (blanks == Blanks::Single)
        text = text.simplified();
    else if (blanks == Blanks::AtEndsCut)
        text = text.trimmed();
    return test::asKept(text);
}

bool isRefused(const QString& text, const Field& field)
{
    const QString measured = field.blanks == Blanks::Single ? text.simplified() : text;
    if (measured.size() > field.limit)
        return true;
    return (field.needs == Needs::Letters && searchKey(text).isEmpty())
        || (field.needs == Needs::Signs && text.trimmed().isEmpty());
}

void checkField(Typing& typing, const Field& field)
{
    for (const test::HostileText& hostile : test::hostileTexts()) {
        CAPTURE(field.name, hostile.kind, hostile.text.left(60), hostile.text.size());
        const std::optional<QString> kept = field.put(typing, hostile.text);
        INFO("refused with: " << typing.problems.left(200).toStdString());
        CHECK(kept.has_value() != isRefused(hostile.text, field));
        if (!kept)
            continue;
        const bool isSame = *kept == afterwards(hostile.text, field.blanks);
        CHECK(isSame);
        const QString undone = told(typing.reg.desk.undo.undo());
        CHECK(undone.isEmpty());
    }
}

template <auto field> std::optional<QString> amendKarl(Typing& typing, const QString& text, const char* column)
{
    Person person = PeopleStore(typing.reg.database).person(typing.karl).value();
    person.*field = text;
    return typing.keptOfKarl(typing.people.amend(person, {}), column);
}

std::optional<QString> callKarl(Typing& typing, const CallReport& report, const char* column, const char* table)
{
    static_cast<void>(typing.rounds.claim(typing.karl));
    return typing.kept(typing.rounds.record(report), column, table);
}

CallReport reached(const Typing& typing)
{
    CallReport report;
    report.personId = typing.karl;
    return report;
}

std::vector<Field> fieldsOfOrganisation()
{
    return {{"centre", Blanks::Single, 200, Needs::Letters,
                [](Typing& t, const QString& text) {
                    Centre centre;
                    centre.name = text;
                    return t.kept(t.organisation.addCentre(centre), "name", "centre");
                }},
        {"helper", Blanks::Single, 200, Needs::Letters,
            [](Typing& t, const QString& text) {
                Helper helper;
                helper.name = text;
                return t.kept(t.organisation.addHelper(helper), "name", "helper");
            }},
        {"closure", Blanks::Single, anyLength, Needs::Nothing, [](Typing& t, const QString& text) {
             const Period day{t.reg.clock.today(), t.reg.clock.today()};
             return t.kept(t.organisation.closeCentre(t.reg.centre, day, text), "reason", "centre_closure");
         }}};
}

std::vector<Field> fieldsOfCards()
{
    return {{"name", Blanks::Single, 200, Needs::Letters,
                [](Typing& t, const QString& text) { return amendKarl<&Person::name>(t, text, "name"); }},
        {"nickname", Blanks::Single, 200, Needs::Nothing,
            [](Typing& t, const QString& text) { return amendKarl<&Person::nickname>(t, text, "nickname"); }},
        {"alias", Blanks::Single, 200, Needs::Nothing,
            [](Typing& t, const QString& text) { return amendKarl<&Person::alias>(t, text, "alias"); }},
        {"address", Blanks::Single, 300, Needs::Nothing,
            [](Typing& t, const QString& text) { return amendKarl<&Person::address>(t, text, "address"); }},
        {"town", Blanks::Single, 200, Needs::Nothing,
            [](Typing& t, const QString& text) { return amendKarl<&Person::town>(t, text, "town"); }},
        {"remember", Blanks::Single, 500, Needs::Nothing,
            [](Typing& t, const QString& text) { return amendKarl<&Person::remember>(t, text, "remember"); }},
        {"a new card's name", Blanks::Single, 200, Needs::Letters, [](Typing& t, const QString& text) {
             Person person;
             person.name = text;
             return t.kept(t.people.registerPerson(person, {}), "name", "person");
         }}};
}

std::vector<Field> fieldsAroundCards()
{
    return {{"a phone's label", Blanks::Single, 60, Needs::Nothing,
                [](Typing& t, const QString& text) {
                    Person person = PeopleStore(t.reg.database).person(t.karl).value();
                    Phone phone;
                    phone.number = QStringLiteral("22222222");
                    phone.label = text;
                    return t.kept(t.people.amend(person, {phone}), "label", "person_phone");
                }},
        {"relation", Blanks::Single, 200, Needs::Signs,
            [](Typing& t, const QString& text) {
                Relation relation;
                relation.personId = t.karl;
                relation.name = text;
                return t.kept(t.people.addRelation(relation), "name", "person_relation");
            }},
        {"a relation's role", Blanks::Single, 200, Needs::Nothing,
            [](Typing& t, const QString& text) {
                Relation relation;
                relation.personId = t.karl;
                relation.name = QStringLiteral("Bo");
                relation.role = text;
                return t.kept(t.people.addRelation(relation), "role", "person_relation");
            }},
        {"alert", Blanks::AtEndsCut, 500, Needs::Signs,
            [](Typing& t, const QString& text) {
                Alert alert;
                alert.personId = t.karl;
                alert.text = text;
                return t.kept(t.people.raiseAlert(alert), "text", "person_alert");
            }},
        {"guardian", Blanks::Single, 200, Needs::Nothing,
            [](Typing& t, const QString& text) {
                Consent consent;
                consent.personId = t.karl;
                consent.guardian = text;
                return t.kept(t.people.takeConsent(consent), "guardian", "consent");
            }},
        {"group", Blanks::Single, 200, Needs::Letters,
            [](Typing& t, const QString& text) { return t.kept(t.people.addGroup(text), "name", "people_group"); }}};
}

std::vector<Field> fieldsOfContacts()
{
    return {{"a contact's note", Blanks::Kept, 4000, Needs::Nothing,
                [](Typing& t, const QString& text) {
                    Contact contact;
                    contact.personId = t.karl;
                    contact.note = text;
                    return t.kept(t.contacts.record(contact), "note", "contact");
                }},
        {"a contact's alias", Blanks::AtEndsCut, 200, Needs::Nothing,
            [](Typing& t, const QString& text) {
                Contact contact;
                contact.alias = text;
                return t.kept(t.contacts.record(contact), "alias", "contact");
            }},
        {"an attempt's note", Blanks::Kept, 4000, Needs::Nothing,
            [](Typing& t, const QString& text) {
                Attempt attempt;
                attempt.personId = t.karl;
                attempt.note = text;
                return t.kept(t.contacts.recordAttempt(attempt), "note", "attempt");
            }},
        {"pause", Blanks::Kept, 500, Needs::Nothing,
            [](Typing& t, const QString& text) {
                Pause pause;
                pause.personId = t.karl;
                pause.fromOn = t.reg.clock.today();
                pause.note = text;
                return t.kept(t.contacts.planPause(pause), "note", "person_pause");
            }},
        {"concern", Blanks::AtEndsCut, 2000, Needs::Signs,
            [](Typing& t, const QString& text) {
                Concern concern;
                concern.text = text;
                return t.kept(t.concerns.raise(concern), "text", "concern");
            }},
        {"a concern's end", Blanks::AtEndsCut, 2000, Needs::Signs, [](Typing& t, const QString& text) {
             Concern concern;
             concern.text = QStringLiteral("Lød bange");
             const ConcernId id = t.concerns.raise(concern).value();
             return t.kept(t.concerns.handle(id, text), "how", "concern");
         }}};
}

std::vector<Field> fieldsOfRoundsAndTasks()
{
    return {{"round", Blanks::AtEndsCut, 200, Needs::Signs,
                [](Typing& t, const QString& text) {
                    Round round;
                    round.name = text;
                    return t.kept(t.rounds.addRound(round), "name", "round");
                }},
        {"a call's note", Blanks::AtEndsCut, 4000, Needs::Nothing,
            [](Typing& t, const QString& text) {
                CallReport report = reached(t);
                report.note = text;
                return callKarl(t, report, "note", "contact");
            }},
        {"a call's concern", Blanks::AtEndsCut, 2000, Needs::Signs,
            [](Typing& t, const QString& text) {
                CallReport report = reached(t);
                report.concern = true;
                report.concernText = text;
                return callKarl(t, report, "text", "concern");
            }},
        {"a call's line to remember", Blanks::AtEndsCut, 500, Needs::Nothing,
            [](Typing& t, const QString& text) {
                CallReport report = reached(t);
                report.remember = text;
                return callKarl(t, report, "remember", "person");
            }},
        {"task", Blanks::AtEndsCut, 1000, Needs::Signs,
            [](Typing& t, const QString& text) {
                Task task;
                task.text = text;
                task.ownerId = t.reg.mette;
                return t.kept(t.tasks.add(task), "text", "task");
            }},
        {"a task's end", Blanks::AtEndsCut, 1000, Needs::Nothing, [](Typing& t, const QString& text) {
             Task task;
             task.text = QStringLiteral("Ring til lægen");
             task.ownerId = t.reg.mette;
             const TaskId id = t.tasks.add(task).value();
             return t.kept(t.tasks.done(id, text), "how", "task");
         }}};
}

} // namespace

TEST_CASE("there are about two hundred hostile texts, no two of them alike")
{
    QSet<QString> different;
    for (const test::HostileText& each : test::hostileTexts())
        different.insert(each.text);
    CHECK(different.size() == static_cast<qsizetype>(test::hostileTexts().size()));
    CHECK(different.size() >= 200);
}

TEST_CASE("hostile texts come back from centres, helpers and closures, or are refused")
{
    Typing typing;
    typing.reg.seat(typing.reg.mette, Role::Administrator);
    for (const Field& field : fieldsOfOrganisation())
        checkField(typing, field);
}

TEST_CASE("hostile texts come back from every line of a card, or are refused")
{
    Typing typing;
    for (const Field& field : fieldsOfCards())
        checkField(typing, field);
    CHECK(typing.people.search(QStringLiteral("karl holm")).size() == 1); // as it was, after all that
}

TEST_CASE("hostile texts come back from phones, relations, alerts, consents and groups, or are refused")
{
    Typing typing;
    for (const Field& field : fieldsAroundCards())
        checkField(typing, field);
}

TEST_CASE("hostile texts come back from contacts, attempts, pauses and concerns, or are refused")
{
    Typing typing;
    for (const Field& field : fieldsOfContacts())
        checkField(typing, field);
    CHECK(typing.concerns.waiting(std::nullopt).size() == test::hostileTexts().size()); // whose ends were taken back
}

TEST_CASE("hostile texts come back from rounds, calls and tasks, or are refused")
{
    Typing typing;
    for (const Field& field : fieldsOfRoundsAndTasks())
        checkField(typing, field);
}

TEST_CASE("no search and no filter takes a hostile text for anything but words")
{
    Typing typing;
    for (const test::HostileText& hostile : test::hostileTexts()) {
        CAPTURE(hostile.kind, hostile.text.left(60));
        const QStringList words = searchWords(hostile.text);
        const bool isKarl = !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString& word) {
            return QStringLiteral("karl").startsWith(word) || QStringLiteral("holm").startsWith(word);
        });
        CHECK(typing.people.search(hostile.text).size() == (isKarl ? 1 : 0));
        PeopleFilter filter;
        filter.language = filter.municipalityCode = filter.interest = hostile.text;
        CHECK(typing.people.count(filter) == 0);
        CHECK(typing.people.list(filter, 0, 5).empty());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_mapping.h"
#include "core/storage/backup.h"
#include "tests/flows/house.h"
#include "tests/support/register_folder.h"

#include <QFile>
#include <QRegularExpression>

namespace naervaer {
namespace {

using test::House;

/// Strings that stand nowhere but in one person's life, one for each field that takes words.
class Sentinels {
public:
    QString next()
    {
        m_words.append(QStringLiteral("zqx%1v").arg(m_words.size() + 10));
        return m_words.back();
    }
    [[nodiscard]] const QStringList& words() const { return m_words; }

private:
    QStringList m_words;
};

/// The sentinels that any cell of any table holds.
QStringList foundInTables(storage::Database& database, const QStringList& words)
{
    QStringList cells;
    storage::Rows rows =
        database.query(QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                                      " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"));
    while (rows.next())
        cells.append(QStringLiteral("SELECT count(*) FROM %1 WHERE lower(CAST(%2 AS TEXT)) LIKE :word")
                         .arg(rows.get<QString>(0), rows.get<QString>(1)));
    QStringList found;
    for (const QString& word : words)
        for (const QString& cell : cells)
            if (database.value<int>(cell, {{"word", QString(u'%' + word + u'%')}}).value_or(0) > 0)
                found.append(word);
    found.removeDuplicates();
    return found;
}

QStringList foundInBytes(const QString& file, const QStringList& words)
{
    const QByteArray bytes = QFile::exists(file) ? test::bytesOf(file).toLower() : QByteArray();
    QStringList found;
    for (const QString& word : words)
        if (bytes.contains(word.toUtf8()))
            found.append(word);
    return found;
}

/// "kind day meetings heads" of the whole log, and how many different people were met.
QStringList figures(storage::Database& database)
{
    QStringList lines;
    storage::Rows rows = database.query(QStringLiteral(
        "SELECT kind, day, count(*), sum(adults + children), count(DISTINCT person_id) FROM contact"
        " WHERE NOT is_undone GROUP BY kind, day UNION ALL SELECT outcome, day, count(*), 0, count(DISTINCT person_id)"
        " FROM attempt WHERE NOT is_undone GROUP BY outcome, day"
        " UNION ALL SELECT 'people', '', count(DISTINCT person_id), 0, 0 FROM contact ORDER BY 1, 2"));
    while (rows.next())
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(rows.get<QString>(0), rows.get<QString>(1))
                         .arg(rows.get<int>(2))
                         .arg(rows.get<int>(3))
                         .arg(rows.get<int>(4)));
    return lines;
}

/// A house in which somebody lived: every field of a person's life filled through the verbs of the work.
struct Life : House {
    Life() : House(Kept::Plain)
    {
        ring = round({QStringLiteral("Anna"), QStringLiteral("Bent")});
        mia = coordinator(QStringLiteral("Mia"));
        registerTwice();
        keepCard();
        meet();
        worry();
        call();
        draft();
        confide();
    }

    HelperId coordinator(const QString& name)
    {
        Helper helper;
        helper.name = name;
        helper.kind = HelperKind::Staff;
        helper.role = Role::Coordinator;
        return *workspace->organisation().addHelper(helper);
    }
    void registerTwice()
    {
        Person person;
        for (QString* field :
            {&person.name, &person.nickname, &person.alias, &person.address, &person.town, &person.remember})
            *field = told.next();
        person.interests = {told.next()};
        person.birthYear = 1951;
        Phone phone;
        phone.number = QStringLiteral("20 98 76 54");
        phone.label = told.next();
        subject = *workspace->people().registerPerson(person, {phone});
        Person again;
        again.name = told.next();
        phone.number = QStringLiteral("20 98 76 55");
        phone.label = told.next();
        twin = *workspace->people().registerPerson(again, {phone});
        REQUIRE(workspace->people().merge(subject, twin).empty());
    }
    void keepCard()
    {
        PeopleService& people = workspace->people();
        Relation relation;
        relation.personId = subject;
        relation.name = told.next();
        relation.role = told.next();
        REQUIRE(people.addRelation(relation).ok());
        Alert alert;
        alert.personId = subject;
        alert.text = told.next();
        REQUIRE(people.raiseAlert(alert).ok());
        Consent consent;
        consent.personId = subject;
        consent.purpose = ConsentPurpose::KeepCard;
        consent.guardian = told.next();
        consent.wordingVersion = told.next();
        REQUIRE(people.takeConsent(consent).ok());
        REQUIRE(people.joinGroup(subject, *people.addGroup(QStringLiteral("Kor"))).empty());
        Pause pause;
        pause.personId = subject;
        pause.fromOn = today().addDays(60);
        pause.note = told.next();
        REQUIRE(workspace->contacts().planPause(pause).ok());
        REQUIRE(workspace->rounds().addMembers(ring, {subject}).empty());
    }
    void meet()
    {
        ContactService& contacts = workspace->contacts();
        Contact contact;
        contact.alias = told.next();
        contact.note = told.next();
        REQUIRE(contacts.record(contact).ok());
        REQUIRE(contacts.upgradeAlias(contact.alias, subject).empty());
        GroupContact group;
        group.people = {subject};
        group.otherAdults = 4;
        group.common.kind = ContactKind::Sitting;
        group.common.note = QStringLiteral("fælles");
        REQUIRE(contacts.recordGroup(group).ok());
        Attempt attempt;
        attempt.personId = subject;
        attempt.note = told.next();
        REQUIRE(contacts.recordAttempt(attempt).ok());
    }
    void worry()
    {
        Concern concern;
        concern.personId = subject;
        concern.text = told.next();
        const auto raised = workspace->concerns().raise(concern);
        REQUIRE(workspace->concerns().handle(*raised, told.next()).empty());
        Task task;
        task.subjectKind = QStringLiteral("person");
        task.subjectId = subject.value();
        task.text = told.next();
        task.ownerId = mette;
        const auto added = workspace->tasks().add(task);
        REQUIRE(workspace->tasks().done(*added, told.next()).empty());
    }
    void call()
    {
        RoundService& rounds = workspace->rounds();
        REQUIRE(rounds.claim(subject).empty());
        CallReport report;
        report.personId = subject;
        report.mood = 2;
        report.topics = {QStringLiteral("health")};
        report.note = told.next();
        report.remember = told.next();
        report.concern = true;
        report.concernText = told.next();
        REQUIRE(rounds.record(report).ok());
        REQUIRE(rounds.claim(subject).empty()); // and is being rung again while it all goes
    }
    void draft()
    {
        REQUIRE(workspace->drafts().keep(
            QStringLiteral("call:") + subject.text(), {{QStringLiteral("note"), told.next()}}));
    }
    /// A plain register has no key of its own.
    void confide()
    {
        NoteService notes(workspace->desk(), &key);
        for (const PersonId card : {subject, twin})
            REQUIRE(notes.write(card, QStringLiteral("Broderen tager hendes penge")).ok());
        for (const SealedNote& each : NoteStore(database()).all())
            sealed.append(each.sealed.toLower());
    }
    void erase()
    {
        const auto asked = workspace->rights().askErasure(subject, ErasureReason::Wish);
        REQUIRE(asked.ok());
        seat(mia);
        REQUIRE(workspace->rights().confirmErasure(*asked).empty());
    }
    [[nodiscard]] storage::Database& database() { return workspace->desk().database; }
    /// The sentinels and the digits of the telephones. One stands nowhere already: the alias of meetings that became
    /// the person's.
    [[nodiscard]] QStringList traces() const
    {
        return told.words() + QStringList{QStringLiteral("20987654"), QStringLiteral("20987655")} + sealed;
    }

    Sentinels told;
    storage::vault::Secret key = storage::vault::Secret::random(storage::vault::keySize);
    QStringList sealed; ///< What the words of the confidential notes stand as.
    RoundId ring;
    HelperId mia;
    PersonId subject;
    PersonId twin;
};

} // namespace

TEST_CASE("of an erased life no word is left in any table, in the file or in its log, and the figures stand")
{
    Life life;
    REQUIRE(life.told.words().size() >= 20);
    const QString file = life.database().location().file;
    const QStringList before = figures(life.database());
    CHECK(foundInTables(life.database(), life.traces()).size() == life.traces().size() - 1);
    static_cast<void>(life.database().checkpoint());
    CHECK_FALSE(foundInBytes(file, life.traces()).isEmpty());

    life.erase();

    CHECK(foundInTables(life.database(), life.traces()) == QStringList());
    CHECK(foundInTables(life.database(), {life.subject.text(), life.twin.text()}) == QStringList());
    CHECK(foundInBytes(file, life.traces()) == QStringList());
    CHECK(foundInBytes(file + QStringLiteral("-wal"), life.traces()) == QStringList());
    CHECK(figures(life.database()) == before);
    CHECK_FALSE(life.workspace->desk().undo.next().has_value());
    CHECK(storage::checkRegister(life.database(), Workspace::checks()).empty());
}

TEST_CASE("subject access before the erasure tells every word that is kept")
{
    Life life;
    const auto access = life.workspace->rights().giveAccess(life.subject);
    REQUIRE(access.ok());
    const QByteArray json = toJson(*access).toLower();
    QStringList untold;
    for (const QString& word : life.told.words())
        if (!json.contains(word.toUtf8()))
            untold.append(word);
    // An alias whose meetings became the person's is theirs no longer; what was in mind before a call was written
    // over; a draft is the helper's until it is saved.
    CHECK(untold.size() == 3);
}

TEST_CASE("an older backup that is restored forgets again by the ledger")
{
    Life life;
    const QString backup = life.folder.filePath(QStringLiteral("backup.naervaer"));
    life.database().run(QStringLiteral("VACUUM INTO :target"), {{"target", backup}});
    life.erase();
    const QStringList ledger = life.workspace->rights().ledger();
    const QStringList after = figures(life.database());
    CHECK(ledger.size() == 2);
    life.workspace.reset();

    Workspace restored(test::plainRegister(backup), life.clock);
    REQUIRE(restored.organisation().seatCoordinator().empty());
    CHECK(foundInTables(restored.desk().database, life.traces()).size() == life.traces().size() - 1);
    CHECK(restored.rights().replay(ledger) == 2);
    CHECK(foundInTables(restored.desk().database, life.traces()) == QStringList());
    CHECK(foundInBytes(backup, life.traces()) == QStringList());
    CHECK(figures(restored.desk().database) == after);
    CHECK(restored.rights().ledger() == ledger);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_register.h"

#include "core/base/search_key.h"
#include "core/organisation/organisation_mapping.h"
#include "core/people/people_mapping.h"
#include "core/storage/migrations.h"

#include <QUuid>

namespace naervaer::test {
namespace {

QString setting(const QString& name)
{
    const QStringList words = qEnvironmentVariable("NAERVAER_TEST_PG").split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (word.startsWith(name + u'='))
            return word.section(u'=', 1);
    return {};
}

storage::Location freshSchema()
{
    storage::Location place;
    place.engine = storage::Location::Engine::Postgres;
    place.host = setting(QStringLiteral("host"));
    place.port = setting(QStringLiteral("port")).toInt();
    place.user = setting(QStringLiteral("user"));
    place.database = setting(QStringLiteral("dbname"));
    const QString schema = QStringLiteral("t%1").arg(QUuid::createUuid().toString(QUuid::Id128));
    storage::Database database(place);
    database.runScript(QStringLiteral("CREATE SCHEMA \"%1\";").arg(schema));
    place.schema = schema;
    return place;
}

HelperId addHelper(TestRegister& reg, const char* name, Role role)
{
    Helper helper;
    helper.id = reg.ids.make<HelperId>();
    helper.centreId = reg.centre;
    helper.createdAt = helper.changedAt = reg.clock.now();
    helper.name = QString::fromUtf8(name);
    helper.role = role;
    helper.kind = role == Role::Volunteer ? HelperKind::Volunteer : HelperKind::Staff;
    reg.database.insert(helper);
    return helper.id;
}

} // namespace

std::vector<storage::Location::Engine> engines()
{
    using Engine = storage::Location::Engine;
    if (qEnvironmentVariableIsSet("NAERVAER_TEST_PG"))
        return {Engine::Sqlite, Engine::Postgres};
    return {Engine::Sqlite};
}

storage::Location freshPlace(storage::Location::Engine engine)
{
    return engine == storage::Location::Engine::Postgres ? freshSchema()
                                                         : storage::Location::sqlite(QStringLiteral(":memory:"));
}

TestRegister::TestRegister(storage::Location::Engine engine) : TestRegister(freshPlace(engine)) {}

TestRegister::TestRegister(const storage::Location& where) :
    place(where), clock(fromLocal(QDate(2026, 11, 3), QTime(18, 30))), database(where), ids(clock, 7),
    desk {database, lease, clock, ids, bus}
{
    storage::migrate(database);
    database.insert(Organisation {1, QStringLiteral("Prøveforeningen"), QStringLiteral("DK"), false, clock.now()});
    Centre place104;
    place104.id = centre = place104.centreId = ids.make<CentreId>();
    place104.createdAt = place104.changedAt = clock.now();
    place104.name = QStringLiteral("Værestedet");
    place104.municipalityCode = QStringLiteral("0751");
    database.insert(place104);
    mette = addHelper(*this, "Mette", Role::Coordinator);
    ole = addHelper(*this, "Ole", Role::Staff);
    signe = addHelper(*this, "Signe", Role::Volunteer);
    seat(mette, Role::Coordinator);
}

TestRegister::~TestRegister()
{
    if (!place.schema.isEmpty())
        database.runScript(QStringLiteral("DROP SCHEMA \"%1\" CASCADE;").arg(place.schema));
}

void TestRegister::seat(HelperId helper, Role role)
{
    desk.session = Session(helper, QString(codeOf(role)), role, centre);
}

PersonId TestRegister::person(const QString& name, const QString& number)
{
    Person person;
    person.id = ids.make<PersonId>();
    person.centreId = centre;
    person.version = 1;
    person.createdAt = person.changedAt = clock.now();
    person.name = name;
    person.sortKey = sortKey(name);
    database.insert(person);
    const QString addTerm = QStringLiteral("INSERT INTO search_term (term, person_id) VALUES (:term, :person)");
    for (const QString& term : searchTerms(name))
        database.run(addTerm, {{"term", term}, {"person", person.id}});
    if (!number.isEmpty()) {
        Phone phone;
        phone.id = ids.make<PhoneId>();
        phone.personId = person.id;
        phone.number = number;
        database.insert(phone);
    }
    return person.id;
}

int TestRegister::count(const QString& table, const QString& where)
{
    return database.value<int>(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where)).value_or(-1);
}

} // namespace naervaer::test

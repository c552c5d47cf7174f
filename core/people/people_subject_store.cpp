// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"
#include "core/people/people_service.h"

namespace naervaer {
namespace {

using Columns = std::vector<ShownColumn>;

/// A table that goes with the card.
PersonTable going(const char* table, Columns shown, const char* column = "person_id")
{
    PersonTable offered;
    offered.table = QString::fromLatin1(table);
    offered.column = QString::fromLatin1(column);
    offered.shown = std::move(shown);
    return offered;
}

Columns cardColumns()
{
    return {shown("name"), shown("nickname"), shown("alias"), shown("state"), shown("birth_year", CellKind::Number),
        shown("dwelling"), shown("address"), shown("postcode"), shown("town"), shown("municipality_code"),
        shown("is_protected", CellKind::YesNo), shown("languages", CellKind::Words),
        shown("needs_interpreter", CellKind::YesNo), shown("diets", CellKind::Words),
        shown("allergens", CellKind::Words), shown("interests", CellKind::Words), shown("adults", CellKind::Number),
        shown("children", CellKind::Number), shown("portions", CellKind::Number), shown("packs", CellKind::Number),
        shown("legal_basis"), shown("came_how"), shown("remember"), shown("created_at", CellKind::Moment)};
}

std::vector<PersonTable> tables()
{
    return {going("search_term", {}),
        going("person_phone",
            {shown("number"), shown("label"), shown("may_leave_message", CellKind::YesNo),
                shown("may_say_who", CellKind::YesNo), shown("is_wrong", CellKind::YesNo)}),
        going("person_relation",
            {shown("name"), shown("kind"), shown("role"), shown("phone"), shown("may_be_told", CellKind::YesNo),
                shown("is_active", CellKind::YesNo)}),
        going("person_alert",
            {shown("from_on", CellKind::Day), shown("to_on", CellKind::Day), shown("text"),
                shown("priority", CellKind::Number), shown("is_active", CellKind::YesNo)}),
        going("person_pause",
            {shown("from_on", CellKind::Day), shown("to_on", CellKind::Day), shown("reason"), shown("note"),
                shown("is_active", CellKind::YesNo)}),
        going("consent",
            {shown("given_on", CellKind::Day), shown("purpose"), shown("how"), shown("guardian"),
                shown("wording_version"), shown("withdrawn_on", CellKind::Day)}),
        going("group_member",
            {shown("joined_on", CellKind::Day), shown("left_on", CellKind::Day),
                shown("group_name", CellKind::Text,
                    "(SELECT g.name FROM people_group g WHERE g.id = group_member.group_id)")}),
        going("restriction", {shown("from_on", CellKind::Day), shown("ground"), shown("lifted_on", CellKind::Day)}),
        going("person_merge", {}, "kept_id"), going("person_merge", {}, "gone_id"),
        going("person", {}, "merged_into_id"), going("person", cardColumns(), "id")};
}

} // namespace

PersonTables PeopleService::personTables()
{
    PersonKeeper keeper;
    keeper.cards = [](storage::Database& database, PersonId id) { return PeopleStore(database).cardsOf(id); };
    keeper.everybody = [](storage::Database& database) {
        std::vector<PersonId> all;
        storage::Rows rows = database.query(QStringLiteral("SELECT id FROM person ORDER BY id"));
        while (rows.next())
            all.push_back(rows.get<PersonId>(0));
        return all;
    };
    keeper.leaveShell = [](storage::Database& database, PersonId from, PersonId shell, const QDateTime& at) {
        Person left = shellOf(database.find<Person>(from).value(), shell);
        left.changedAt = at;
        database.insert(left);
    };
    return {tables(), keeper};
}

} // namespace naervaer

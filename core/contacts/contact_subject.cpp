// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_log.h"

namespace naervaer {
namespace {

PersonTable kept(const char* table, std::vector<ShownColumn> columns, const QStringList& emptied)
{
    PersonTable offered;
    offered.table = QString::fromLatin1(table);
    offered.shown = std::move(columns);
    offered.fate = PersonTable::Fate::KeptEmptied;
    offered.emptied = emptied;
    return offered;
}

PersonTable concerns()
{
    PersonTable concern = kept("concern",
        {shown("raised_at", CellKind::Moment), shown("urgency"), shown("text"), shown("state"),
            shown("seen_at", CellKind::Moment), shown("handled_at", CellKind::Moment), shown("how")},
        {QStringLiteral("text = ''"), QStringLiteral("how = ''")});
    for (const char* moment : {"created_at", "changed_at", "raised_at", "seen_at", "handled_at"})
        concern.moments.append(QString::fromLatin1(moment));
    return concern;
}

PersonTable contacts()
{
    PersonTable contact = kept("contact",
        {shown("at", CellKind::Moment), shown("kind"), shown("adults", CellKind::Number),
            shown("children", CellKind::Number), shown("minutes", CellKind::Number), shown("mood", CellKind::Number),
            shown("topics", CellKind::Words), shown("note"), shown("came_how"), shown("is_undone", CellKind::YesNo)},
        {QStringLiteral("alias = ''"), QStringLiteral("mood = NULL"), QStringLiteral("topics = ''"),
            QStringLiteral("note = ''")});
    contact.moments = {QStringLiteral("at")};
    return contact;
}

PersonTable attempts()
{
    PersonTable attempt = kept("attempt",
        {shown("at", CellKind::Moment), shown("kind"), shown("outcome"), shown("note"),
            shown("is_undone", CellKind::YesNo)},
        {QStringLiteral("note = ''")});
    attempt.moments = {QStringLiteral("at")};
    return attempt;
}

PersonTable rhythms()
{
    PersonTable rhythm;
    rhythm.table = QStringLiteral("rhythm");
    rhythm.shown = {shown("since_on", CellKind::Day), shown("interval_days", CellKind::Number),
        shown("not_before", CellKind::Time), shown("not_after", CellKind::Time), shown("due_on", CellKind::Day)};
    return rhythm;
}

} // namespace

std::vector<PersonTable> ContactLog::personTables()
{
    return {concerns(), attempts(), contacts(), rhythms()};
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subject_words.h"

#include "core/base/clock.h"
#include "core/base/phone.h"
#include "core/organisation/municipalities.h"
#include "ui/calls/share_words.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <span>

namespace naervaer::ui {
namespace {

struct Named {
    const char* name;
    const char* words;
};

constexpr std::array tables{
    Named{"person", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "The card")},
    Named{"person_phone", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Phones")},
    Named{"person_relation", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Relatives and professionals")},
    Named{"person_alert", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Alerts")},
    Named{"person_pause", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Pauses")},
    Named{"person_merge", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Merged cards")},
    Named{"consent", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Consents")},
    Named{"group_member", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Groups")},
    Named{"restriction", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Restrictions")},
    Named{"search_term", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Words for searching")},
    Named{"rhythm", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Agreed rhythm")},
    Named{"contact", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Contacts")},
    Named{"attempt", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Attempts")},
    Named{"concern", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Concerns")},
    Named{"task", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Tasks")},
    Named{"round_member", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Phone rounds")},
    Named{"round_share", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Evenings' calls shared out")},
    Named{"caller_wish", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Wishes about callers")},
    Named{"pair_apart", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Who should not meet")},
    Named{"call_claim", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Being rung just now")},
    Named{"call_hold", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Left in peace")},
    Named{"confidential_note", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Confidential notes")},
    Named{"erasure", QT_TRANSLATE_NOOP("naervaer::ui::SubjectTable", "Requests for erasure")},
};

constexpr std::array columns{
    Named{"name", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Name")},
    Named{"nickname", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Called")},
    Named{"alias", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Alias")},
    Named{"state", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "State")},
    Named{"birth_year", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Year of birth")},
    Named{"dwelling", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Dwelling")},
    Named{"address", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Address")},
    Named{"postcode", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Postcode")},
    Named{"town", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Town")},
    Named{"municipality_code", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Municipality")},
    Named{"is_protected", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Protected address")},
    Named{"languages", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Languages")},
    Named{"needs_interpreter", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Needs an interpreter")},
    Named{"diets", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Diets")},
    Named{"allergens", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Allergens")},
    Named{"interests", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Interests")},
    Named{"adults", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Adults")},
    Named{"children", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Children")},
    Named{"portions", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Meals a day")},
    Named{"packs", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Activity packs")},
    Named{"legal_basis", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Why we may keep the card")},
    Named{"came_how", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Came by way of")},
    Named{"remember", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "To remember")},
    Named{"created_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Written down")},
    Named{"number", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Number")},
    Named{"label", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Which phone")},
    Named{"may_leave_message", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "We may leave a message")},
    Named{"may_say_who", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "We may say who we are")},
    Named{"is_wrong", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Wrong number")},
    Named{"kind", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Kind")},
    Named{"role", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Who that is")},
    Named{"phone", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Phone")},
    Named{"may_be_told", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "May be told")},
    Named{"is_active", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Still holds")},
    Named{"from_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "From")},
    Named{"to_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Until")},
    Named{"text", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Text")},
    Named{"priority", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "How much it matters (1 most)")},
    Named{"reason", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Reason")},
    Named{"note", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Note")},
    Named{"given_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Given")},
    Named{"purpose", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Purpose")},
    Named{"how", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "How")},
    Named{"guardian", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Guardian")},
    Named{"wording_version", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Wording")},
    Named{"withdrawn_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Withdrawn")},
    Named{"joined_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Joined")},
    Named{"left_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Left")},
    Named{"group_name", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Group")},
    Named{"evening", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Evening")},
    Named{"reasons", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Why this caller")},
    Named{"side", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Who wishes")},
    Named{"is_lifted", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Lifted")},
    Named{"round_name", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Round")},
    Named{"ground", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Why")},
    Named{"lifted_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Lifted")},
    Named{"since_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Since")},
    Named{"interval_days", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Days between contacts")},
    Named{"not_before", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Not before")},
    Named{"not_after", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Not after")},
    Named{"due_on", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Due")},
    Named{"at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "When")},
    Named{"minutes", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Minutes")},
    Named{"mood", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Mood, as we heard it")},
    Named{"topics", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Topics")},
    Named{"is_undone", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Taken back")},
    Named{"outcome", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Outcome")},
    Named{"raised_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Raised")},
    Named{"urgency", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "How soon")},
    Named{"seen_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Seen")},
    Named{"handled_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Handled")},
    Named{"ended_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Ended")},
    Named{"decided_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Decided")},
    Named{"claimed_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Since")},
    Named{"expires_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Until")},
    Named{"held_back", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "In your copy")},
    Named{"is_withdrawn", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Deleted")},
    Named{"until_at", QT_TRANSLATE_NOOP("naervaer::ui::SubjectColumn", "Until")},
};

QString named(std::span<const Named> all, const char* context, const QString& name)
{
    for (const Named& each : all)
        if (name == QLatin1String(each.name))
            return QCoreApplication::translate(context, each.words);
    return name;
}

template <typename Enum> QString coded(const QString& code)
{
    const auto value = fromCode<Enum>(code);
    return value ? words(*value) : code;
}

QString municipality(const QString& code)
{
    static const Municipalities municipalities;
    const auto found = municipalities.byCode(code);
    return found ? found->name : code;
}

/// A column whose text is a code.
struct CodedColumn {
    const char* table;
    const char* column;
    QString (*words)(const QString&);
};

constexpr std::array codedColumns{CodedColumn{"person", "state", coded<PersonState>},
    CodedColumn{"person", "dwelling", coded<Dwelling>}, CodedColumn{"person", "legal_basis", coded<LegalBasis>},
    CodedColumn{"person", "came_how", coded<CameHow>}, CodedColumn{"person", "municipality_code", municipality},
    CodedColumn{"person", "languages", languageWords}, CodedColumn{"person", "diets", dietWords},
    CodedColumn{"person", "allergens", allergenWords}, CodedColumn{"person_relation", "kind", coded<RelationKind>},
    CodedColumn{"person_pause", "reason", coded<PauseReason>}, CodedColumn{"consent", "purpose", coded<ConsentPurpose>},
    CodedColumn{"consent", "how", coded<ConsentHow>}, CodedColumn{"restriction", "ground", coded<RestrictionGround>},
    CodedColumn{"contact", "kind", coded<ContactKind>}, CodedColumn{"contact", "came_how", coded<CameHow>},
    CodedColumn{"contact", "topics", topicWords}, CodedColumn{"attempt", "kind", coded<ContactKind>},
    CodedColumn{"attempt", "outcome", coded<AttemptOutcome>}, CodedColumn{"concern", "urgency", coded<Urgency>},
    CodedColumn{"concern", "state", coded<ConcernState>}, CodedColumn{"task", "reason", taskReasonWords},
    CodedColumn{"task", "state", coded<TaskState>}, CodedColumn{"call_hold", "reason", coded<HoldReason>},
    CodedColumn{"round_share", "reasons", coded<ShareReason>}, CodedColumn{"caller_wish", "side", coded<WishSide>},
    CodedColumn{"caller_wish", "kind", coded<WishKind>}, CodedColumn{"confidential_note", "held_back", coded<HeldBack>},
    CodedColumn{"erasure", "reason", coded<ErasureReason>}, CodedColumn{"erasure", "state", coded<ErasureState>}};

QString asItIs(const QString& text)
{
    return text;
}

bool isPhone(const QString& table, const QString& column)
{
    return (table == QLatin1String("person_phone") && column == QLatin1String("number"))
        || (table == QLatin1String("person_relation") && column == QLatin1String("phone"));
}

auto wordsOf(const QString& table, const QString& column)
{
    for (const CodedColumn& each : codedColumns)
        if (table == QLatin1String(each.table) && column == QLatin1String(each.column))
            return each.words;
    return &asItIs;
}

} // namespace

QString tableWords(const QString& table)
{
    return named(tables, "naervaer::ui::SubjectTable", table);
}

QString columnWords(const QString& column)
{
    return named(columns, "naervaer::ui::SubjectColumn", column);
}

QString cellWords(const QString& table, const ShownColumn& column, const QVariant& cell, const QString& country)
{
    if (cell.isNull())
        return {};
    switch (column.kind) {
    case CellKind::Text:
        if (isPhone(table, column.name))
            return phoneForReading(cell.toString(), country);
        return wordsOf(table, column.name)(cell.toString());
    case CellKind::Words:
        return joinedWords(cell.toStringList(), wordsOf(table, column.name));
    case CellKind::Number:
        return QString::number(cell.toInt());
    case CellKind::YesNo:
        return cell.toBool() ? QCoreApplication::translate("naervaer::ui::SubjectCell", "Yes")
                             : QCoreApplication::translate("naervaer::ui::SubjectCell", "No");
    case CellKind::Day:
        return QLocale().toString(cell.toDate(), QLocale::ShortFormat);
    case CellKind::Moment: {
        const QDateTime local = toLocal(cell.toDateTime());
        return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + timeWords(local.time());
    }
    case CellKind::Time:
        return timeWords(cell.toTime());
    }
    return {};
}

QString purposeWords(const QString& code)
{
    return coded<LookPurpose>(code);
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_rules.h"

namespace naervaer {
namespace {

constexpr int mostHeads = 2000;
constexpr int minutesOfDay = 24 * 60;
constexpr int longestNote = 4000;
constexpr int longestAlias = 200;

QStringList range(int from, int to)
{
    return {QString::number(from), QString::number(to)};
}

bool outside(std::optional<int> value, int from, int to)
{
    return value && (*value < from || *value > to);
}

void checkMoment(const QDateTime& at, const QDateTime& now, Problems& problems)
{
    if (at > now)
        problems.push_back({QStringLiteral("contact.in_future"), QStringLiteral("at")});
    if (at < now.addYears(-2))
        problems.push_back({QStringLiteral("contact.too_old"), QStringLiteral("at"), {QStringLiteral("2")}});
}

void checkLength(const QString& text, const QString& field, int longest, Problems& problems)
{
    if (text.size() > longest)
        problems.push_back({QStringLiteral("text.too_long"), field, {QString::number(longest)}});
}

void checkHeads(int adults, int children, Problems& problems)
{
    if (outside(adults, 0, mostHeads))
        problems.push_back(
            {QStringLiteral("contact.heads_out_of_range"), QStringLiteral("adults"), range(0, mostHeads)});
    if (outside(children, 0, mostHeads))
        problems.push_back(
            {QStringLiteral("contact.heads_out_of_range"), QStringLiteral("children"), range(0, mostHeads)});
}

/// What was heard and written, the same for one person and for a group.
void checkTold(const Contact& contact, Problems& problems)
{
    if (outside(contact.mood, 1, 5))
        problems.push_back({QStringLiteral("contact.mood_out_of_range"), QStringLiteral("mood"), range(1, 5)});
    if (outside(contact.minutes, 0, minutesOfDay))
        problems.push_back(
            {QStringLiteral("contact.minutes_out_of_range"), QStringLiteral("minutes"), range(0, minutesOfDay)});
    checkLength(contact.note, QStringLiteral("note"), longestNote, problems);
    checkLength(contact.alias, QStringLiteral("alias"), longestAlias, problems);
}

} // namespace

Problems checkContact(const Contact& contact, const QDateTime& now)
{
    Problems problems;
    checkMoment(contact.at, now, problems);
    if (contact.adults + contact.children == 0)
        problems.push_back({QStringLiteral("contact.nobody"), QStringLiteral("adults")});
    checkHeads(contact.adults, contact.children, problems);
    checkTold(contact, problems);
    return problems;
}

Problems checkGroup(const GroupContact& group, const QDateTime& now)
{
    Problems problems;
    checkMoment(group.common.at, now, problems);
    if (group.people.empty() && group.otherAdults + group.otherChildren == 0)
        problems.push_back({QStringLiteral("contact.nobody"), QStringLiteral("adults")});
    checkHeads(group.otherAdults, group.otherChildren, problems);
    checkTold(group.common, problems);
    return problems;
}

Problems checkAttempt(const Attempt& attempt, const QDateTime& now)
{
    Problems problems;
    checkMoment(attempt.at, now, problems);
    checkLength(attempt.note, QStringLiteral("note"), longestNote, problems);
    return problems;
}

std::vector<Contact> rowsOf(const GroupContact& group)
{
    std::vector<Contact> rows;
    Contact row = group.common;
    row.adults = 1;
    row.children = 0;
    for (const PersonId person : group.people) {
        row.personId = person;
        const auto isSame = [&](const Contact& other) { return other.personId == person; };
        if (std::none_of(rows.begin(), rows.end(), isSame))
            rows.push_back(row);
    }
    row.personId = {};
    row.adults = group.otherAdults;
    row.children = group.otherChildren;
    if (row.adults + row.children > 0)
        rows.push_back(row);
    return rows;
}

} // namespace naervaer

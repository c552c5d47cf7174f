// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_store.h"
#include "core/people/people_filter.h"
#include "core/privacy/person_table.h"
#include "core/storage/unit_of_work.h"

namespace naervaer {

inline const QString contactsArea = QStringLiteral("contacts");

/// The one place where meetings and attempts are written, within the unit of work of whatever verb they come from.
/// Keeps each person's rhythm true in the same transaction.
class ContactLog {
public:
    /// Writes the contact (fills day, helper, centre, id and the known person's municipality) and moves the person's
    /// rhythm, unless a newer contact is there already. What is meant for a merged card goes to the one it went into.
    static void add(storage::UnitOfWork& work, Contact& contact);
    /// Writes the attempt and counts it; the due date stays.
    static void add(storage::UnitOfWork& work, Attempt& attempt);
    /// Marks it undone, with the whole group it stands in, and sets the rhythms back to what the remaining log says.
    static void undo(storage::UnitOfWork& work, ContactId id);
    static void undo(storage::UnitOfWork& work, AttemptId id);
    /// Works the rhythm out anew from the log: after a change of the person's state or centre, a pause or a merge.
    /// People whose contact has ended are never due.
    static void refresh(storage::UnitOfWork& work, PersonId person);
    /// Writes the agreement (interval, times, first day) and works its days out.
    static void agree(storage::UnitOfWork& work, const Rhythm& agreement);
    /// Agrees the interval with all of `people` who have none, their first days spread over it from `today`.
    static void agreeMany(
        storage::UnitOfWork& work, const std::vector<PersonId>& people, int intervalDays, QDate today);
    /// This area's tables with people's ids, and that of tasks, which lie below people and cannot offer their own.
    [[nodiscard]] static std::vector<PersonReference> personReferences();
    /// This area's tables for subject access and erasure: every meeting stays, without words, mood and hour.
    [[nodiscard]] static std::vector<PersonTable> personTables();
};

} // namespace naervaer

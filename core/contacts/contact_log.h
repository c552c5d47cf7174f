// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_store.h"
#include "core/people/people_filter.h"
#include "core/storage/unit_of_work.h"

namespace naervaer {

inline const QString contactsArea = QStringLiteral("contacts");

/// The one place where meetings and attempts are written, within the unit of work of whatever verb they come from.
/// Keeps each person's rhythm true in the same transaction.
class ContactLog {
public:
    /// Writes the contact (fills day, helper, centre and id) and moves the person's rhythm.
    static void add(storage::UnitOfWork& work, Contact& contact);
    /// Writes the attempt and counts it; the due date stays.
    static void add(storage::UnitOfWork& work, Attempt& attempt);
    /// Marks them undone and sets the rhythm back to what the remaining log says.
    static void undo(storage::UnitOfWork& work, ContactId id);
    static void undo(storage::UnitOfWork& work, AttemptId id);
    /// Works the rhythm out anew from the log: after a change of agreement, pause, merge or margin.
    static void refresh(storage::UnitOfWork& work, PersonId person);
    /// This area's tables with people's ids.
    [[nodiscard]] static std::vector<PersonReference> personReferences();
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/contacts/contact_store.h"
#include "core/notes/note.h"
#include "core/organisation/organisation.h"
#include "core/people/people_service.h"
#include "core/privacy/role.h"
#include "core/rights/erasure.h"
#include "core/rounds/round.h"
#include "core/tasks/task.h"

#include <QComboBox>

namespace naervaer::ui {

// The words for a code as they stand in a list or beside a field: a few words, the first letter large.

[[nodiscard]] QString words(ContactKind kind);
[[nodiscard]] QString words(AttemptOutcome outcome);
[[nodiscard]] QString words(CallOutcome outcome);
[[nodiscard]] QString words(HoldReason reason);
[[nodiscard]] QString words(DueReason reason);
[[nodiscard]] QString words(Urgency urgency);
[[nodiscard]] QString words(ConcernState state);
[[nodiscard]] QString words(TaskState state);
[[nodiscard]] QString words(CameHow how);
[[nodiscard]] QString words(LegalBasis basis);
[[nodiscard]] QString words(Dwelling dwelling);
[[nodiscard]] QString words(PersonState state);
[[nodiscard]] QString words(RelationKind kind);
[[nodiscard]] QString words(PauseReason reason);
[[nodiscard]] QString words(ConsentPurpose purpose);
[[nodiscard]] QString words(ConsentHow how);
[[nodiscard]] QString words(LookPurpose purpose);
[[nodiscard]] QString words(RestrictionGround ground);
[[nodiscard]] QString words(HeldBack heldBack);
[[nodiscard]] QString words(ErasureReason reason);
[[nodiscard]] QString words(ErasureState state);
[[nodiscard]] QString words(Role role);
[[nodiscard]] QString words(HelperKind kind);

// The lists that core keeps as plain codes. A code without words shows as itself.

[[nodiscard]] QString topicWords(const QString& code); ///< Of allTopics().
[[nodiscard]] QString dietWords(const QString& code); ///< Of allDiets().
[[nodiscard]] QString allergenWords(const QString& code); ///< Of allAllergens().
[[nodiscard]] QString languageWords(const QString& code); ///< ISO 639-1: "da" is "Danish".
[[nodiscard]] QString taskReasonWords(const QString& code); ///< Of Task::reason.
[[nodiscard]] QString moodWords(int mood); ///< 1 (low) to 5 (good).
/// The languages that are offered, those of the house first.
[[nodiscard]] const QStringList& offeredLanguages();

/// A name as core gives it; "Restricted card" for restrictedName.
[[nodiscard]] QString shownName(const QString& name);

/// The words of several codes as a list: "Vegetarian, halal".
[[nodiscard]] QString joinedWords(const QStringList& codes, QString (*wordsOf)(const QString&));

/// A box to choose one of an enumeration in, with `chosen` in it.
template <typename Enum> [[nodiscard]] QComboBox* codeBox(Enum chosen)
{
    auto* box = new QComboBox;
    for (const Coded<Enum>& each : Codes<Enum>::all)
        box->addItem(words(each.value), QString(QLatin1String(each.code)));
    box->setCurrentIndex(box->findData(QString(codeOf(chosen))));
    return box;
}

template <typename Enum> [[nodiscard]] Enum chosenIn(const QComboBox* box)
{
    return *fromCode<Enum>(box->currentData().toString());
}

} // namespace naervaer::ui

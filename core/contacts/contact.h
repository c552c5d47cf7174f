// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/people/person.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace naervaer {

using ContactId = Id<struct ContactTag>;
using AttemptId = Id<struct AttemptTag>;

/// How people met. Every area's meetings are one of these.
enum class ContactKind {
    CallOut,
    CallIn,
    Meal, ///< Handed over at the door or collected.
    Cafe, ///< At a mobile café.
    Night,
    Talk, ///< A booked conversation with a volunteer.
    Sitting,
    HandOut,
    Befriending,
    Visit,
    DropIn, ///< Came to the centre.
    Street,
};

template <> struct Codes<ContactKind> {
    static constexpr std::array all{Coded{ContactKind::CallOut, "call_out"}, Coded{ContactKind::CallIn, "call_in"},
        Coded{ContactKind::Meal, "meal"}, Coded{ContactKind::Cafe, "cafe"}, Coded{ContactKind::Night, "night"},
        Coded{ContactKind::Talk, "talk"}, Coded{ContactKind::Sitting, "sitting"},
        Coded{ContactKind::HandOut, "hand_out"}, Coded{ContactKind::Befriending, "befriending"},
        Coded{ContactKind::Visit, "visit"}, Coded{ContactKind::DropIn, "drop_in"},
        Coded{ContactKind::Street, "street"}};
};

/// One meeting. Who: a known person, an alias, or heads alone. A group is one row per named person and one row for
/// the remaining heads, tied by groupId; no head stands in two rows. Rows are not edited: a mistake is undone.
struct Contact {
    ContactId id{};
    CentreId centreId{};
    PersonId personId{}; ///< Null for an alias or heads.
    QString alias{};
    int adults = 1; ///< Heads in this row, the named person included.
    int children = 0;
    ContactKind kind = ContactKind::CallOut;
    QDateTime at{}; ///< UTC
    QDate day{}; ///< localDate(at), for counting by day.
    HelperId helperId{};
    QString municipalityCode{}; ///< Empty: unknown.
    CameHow cameHow = CameHow::Unknown; ///< Told at a first contact.
    std::optional<int> minutes{};
    std::optional<int> mood{}; ///< 1 (low) to 5 (good), as the helper heard it.
    QStringList topics{}; ///< Codes: allTopics().
    QString note{};
    ContactId groupId{}; ///< The first row of the group.
    bool isUndone = false;
};

/// Why an attempt did not become a contact.
enum class AttemptOutcome { NoAnswer, MessageLeft, WrongNumber, Declined, NotToday, LeftAsAgreed, NotHome };

template <> struct Codes<AttemptOutcome> {
    static constexpr std::array all{Coded{AttemptOutcome::NoAnswer, "no_answer"},
        Coded{AttemptOutcome::MessageLeft, "message_left"}, Coded{AttemptOutcome::WrongNumber, "wrong_number"},
        Coded{AttemptOutcome::Declined, "declined"}, Coded{AttemptOutcome::NotToday, "not_today"},
        Coded{AttemptOutcome::LeftAsAgreed, "left_as_agreed"}, Coded{AttemptOutcome::NotHome, "not_home"}};
};

/// A try to reach somebody that met nobody. Logged and counted apart; it never moves a due date.
struct Attempt {
    AttemptId id{};
    CentreId centreId{};
    PersonId personId{};
    ContactKind kind = ContactKind::CallOut;
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    QDateTime at{};
    QDate day{};
    HelperId helperId{};
    QString note{};
    bool isUndone = false;
};

/// What a talk was about, as codes: "everyday", "health", "family", "money", ... ticked, never told in detail.
[[nodiscard]] const QStringList& allTopics();

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern_store.h"
#include "core/contacts/contact.h"
#include "core/people/card.h"
#include "core/tasks/task.h"

#include <map>

namespace naervaer {

using HandoverReadingId = Id<struct HandoverReadingTag>;

/// Somebody who was tried and not met on the day, nor since.
struct NotReached {
    PersonId personId{};
    QString personName{}; ///< As lists show it: masked when the card is restricted.
    int attempts = 0;
    AttemptOutcome outcome = AttemptOutcome::NoAnswer; ///< Of the last attempt.
    QDateTime at{}; ///< Of the last attempt.
    QString helperName{}; ///< Who made it; empty when unknown.
    QString note{}; ///< Of the last attempt.
};

/// What is otherwise from the next day on.
enum class ChangeOfPlan { PauseBegins, PauseEnds, AlertRaised, CentreCloses, CentreOpens };

template <> struct Codes<ChangeOfPlan> {
    static constexpr std::array all{Coded{ChangeOfPlan::PauseBegins, "pause_begins"},
        Coded{ChangeOfPlan::PauseEnds, "pause_ends"}, Coded{ChangeOfPlan::AlertRaised, "alert_raised"},
        Coded{ChangeOfPlan::CentreCloses, "centre_closes"}, Coded{ChangeOfPlan::CentreOpens, "centre_opens"}};
};

struct PlannedChange {
    ChangeOfPlan kind = ChangeOfPlan::PauseBegins;
    PersonId personId{}; ///< Null when it is about the centre.
    QString personName{};
    QString text{}; ///< Of an alert, or why the centre is closed.
    std::optional<QDate> until{}; ///< Of a pause or closure that begins.
};

/// One helper has read the sheet of a centre's day.
struct HandoverReading : Record {
    HandoverReadingId id{};
    QDate day{};
    HelperId helperId{};
    bool isTakenBack = false;
};

/// What one shift tells the next, read from the log.
struct HandoverSheet {
    CentreId centreId{};
    QDate day{}; ///< Whose working day it is; workingDay() says from when to when.
    std::map<ContactKind, int> contacts{}; ///< Rows of the log by kind.
    int people = 0; ///< Different people met, known by their card.
    std::vector<ConcernLine> waiting{}; ///< Concerns nobody has handled yet, also earlier ones; urgent first.
    std::vector<ConcernLine> handled{}; ///< Concerns handled on the day, newest first.
    std::vector<TaskLine> tasks{}; ///< Open and due by the next day, or opened on the day; due first.
    std::vector<NotReached> notReached{}; ///< Latest first.
    std::vector<PlannedChange> changes{};
    std::vector<std::pair<QString, QDateTime>> readBy{}; ///< Helper's name and when, first reader first.
};

} // namespace naervaer

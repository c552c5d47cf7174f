// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/rhythm.h"
#include "core/people/card.h"
#include "core/storage/check.h"
#include "core/storage/database.h"

#include <QHash>

namespace naervaer {

/// Why somebody stands in a due or forgotten list.
enum class DueReason { Overdue, NeverContacted, DueToday, Forgotten };

template <> struct Codes<DueReason> {
    static constexpr std::array all{Coded{DueReason::Overdue, "overdue"},
        Coded{DueReason::NeverContacted, "never_contacted"}, Coded{DueReason::DueToday, "due_today"},
        Coded{DueReason::Forgotten, "forgotten"}};
};

/// One person in a due or forgotten list.
struct DueLine {
    PersonId personId{};
    CentreId centreId{};
    QString name{};
    QDate dueOn{};
    QDateTime lastContactAt{};
    QString lastContactKind{};
    int attemptsSince = 0;
    DueReason reason = DueReason::Overdue;
};

/// One event of a person's timeline: a meeting, or an attempt.
struct TimelineLine {
    qint64 id = 0;
    bool isAttempt = false;
    QDateTime at{};
    ContactKind kind = ContactKind::CallOut;
    std::optional<AttemptOutcome> outcome{};
    HelperId helperId{};
    std::optional<int> minutes{};
    std::optional<int> mood{};
    QStringList topics{};
    QString note{};
};

/// Where a piece of a timeline ended. By default before its beginning: the newest events come first.
struct TimelinePlace {
    QDateTime at{};
    qint64 id = 0; ///< Of the events of one moment, which the place is at.
};

/// What the rhythm must know of a person.
struct Standing {
    PersonId personId{};
    CentreId centreId{};
    PersonState state = PersonState::Active;
    std::optional<int> birthYear{};
    QString municipalityCode{};
};

/// All SQL of contacts, attempts, rhythms and pauses.
class ContactStore {
public:
    explicit ContactStore(storage::Database& database) : m_database(database) { }

    /// Due by `day` and not paused then: overdue longest first, never contacted, then due today.
    [[nodiscard]] std::vector<DueLine> due(QDate day, std::optional<CentreId> centre, int limit) const;
    [[nodiscard]] std::vector<DueLine> forgotten(QDate day, std::optional<CentreId> centre, int limit) const;
    [[nodiscard]] int dueCount(QDate day, std::optional<CentreId> centre) const;
    [[nodiscard]] int forgottenCount(QDate day, std::optional<CentreId> centre) const;
    [[nodiscard]] std::vector<TimelineLine> timeline(PersonId person, const TimelinePlace& after, int limit) const;
    [[nodiscard]] std::optional<Contact> contact(ContactId id) const;
    [[nodiscard]] std::optional<Attempt> attempt(AttemptId id) const;
    [[nodiscard]] std::optional<Contact> latestContact(PersonId person) const;
    [[nodiscard]] std::vector<Contact> contactsOfAlias(const QString& alias) const;
    [[nodiscard]] int countOfAlias(const QString& alias) const;
    [[nodiscard]] std::optional<Rhythm> rhythm(PersonId person) const;
    [[nodiscard]] std::vector<Pause> pauses(PersonId person) const; ///< Active ones, past ones too, in order.
    [[nodiscard]] std::optional<Pause> pause(PauseId id) const;
    [[nodiscard]] std::vector<Contact> contactsOfGroup(ContactId groupId) const;
    /// Where a person stands; of a merged card, the card it went into. In a transaction it keeps the row from other
    /// writers until the commit, so that two who log a contact at once do not lose one another's rhythm.
    [[nodiscard]] std::optional<Standing> standing(PersonId person) const;
    /// Why nothing may be added about the person. [person.unknown, person.restricted, both with field "person"]
    [[nodiscard]] Problems unready(PersonId person) const;
    [[nodiscard]] int marginDays(CentreId centre) const;
    [[nodiscard]] bool mayKeepCard(PersonId person, QDate day) const; ///< A consent to keep the card holds.
    [[nodiscard]] int attemptsAfter(PersonId person, const QDateTime& moment) const; ///< Null: all of them.
    [[nodiscard]] QDateTime latestAttemptAt(PersonId person) const;
    /// Agreed rhythms of the centre's active people, and all their pauses: what a change of margin touches.
    [[nodiscard]] std::vector<Rhythm> agreedRhythms(CentreId centre) const;
    [[nodiscard]] QHash<PersonId, std::vector<Pause>> pausesOf(CentreId centre) const;

    void setUndone(ContactId id);
    void setUndone(AttemptId id);
    void setDays(const Rhythm& rhythm); ///< Its due and forgotten days alone.
    void assign(ContactId id, PersonId person, const QString& alias); ///< Whose contact it is.

private:
    [[nodiscard]] int countUntil(const QString& dayColumn, QDate day, std::optional<CentreId> centre) const;

    storage::Database& m_database;
};

/// What must hold in these tables whatever happened: rhythms follow the log, nothing points to nobody.
[[nodiscard]] std::vector<storage::Check> contactChecks();

} // namespace naervaer

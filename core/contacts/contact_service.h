// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/contacts/contact_log.h"
#include "core/contacts/contact_rules.h"
#include "core/contacts/contact_store.h"
#include "core/privacy/desk.h"

namespace naervaer {

/// Logging meetings and attempts, agreeing rhythms and pauses, and the lists that follow: due, forgotten, a timeline.
class ContactService {
public:
    explicit ContactService(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    // Logging. [contact.in_future, contact.too_old (over 2 years), contact.nobody, contact.heads_out_of_range 0-2000,
    // contact.mood_out_of_range, contact.minutes_out_of_range 0-1440, text.too_long 4000, person.unknown,
    // person.restricted]
    Result<ContactId> record(Contact contact);
    Result<ContactId> recordGroup(const GroupContact& group);
    Result<AttemptId> recordAttempt(Attempt attempt);
    Problems takeBack(ContactId id); ///< A group goes back as a whole. [contact.unknown]
    Problems takeBack(AttemptId id); ///< [attempt.unknown]
    /// An alias's contacts become the person's, with consent, without counting anybody twice. The person has consented
    /// to our keeping the card. [alias.unknown, alias.consent_missing, person.unknown]
    Problems upgradeAlias(const QString& alias, PersonId person);
    /// How many contacts upgradeAlias() would move.
    [[nodiscard]] int countUnderAlias(const QString& alias) const;

    // Agreements
    Problems agreeRhythm(PersonId person, std::optional<int> intervalDays, std::optional<QTime> notBefore,
        std::optional<QTime> notAfter);
    Result<PauseId> planPause(Pause pause);
    Problems amendPause(Pause pause); ///< Ends or moves it; isActive = false takes it back. [pause.unknown]
    /// Works the forgotten days of a centre's people out anew after its margin was changed.
    void refreshCentre(CentreId centre);

    // Lists. `centre` empty: every centre. People who are paused on the day, or whose contact has ended, are left out.
    // The counts need SeeToday, the names SeeEssentials, a timeline SeeCard.
    [[nodiscard]] std::vector<DueLine> due(QDate day, std::optional<CentreId> centre, int limit = -1) const;
    [[nodiscard]] std::vector<DueLine> forgotten(QDate day, std::optional<CentreId> centre, int limit = -1) const;
    [[nodiscard]] int dueCount(QDate day, std::optional<CentreId> centre) const;
    [[nodiscard]] int forgottenCount(QDate day, std::optional<CentreId> centre) const;
    /// Contacts and attempts of a person, newest first: the newest, or those that follow on the last line read.
    [[nodiscard]] std::vector<TimelineLine> timeline(PersonId person, const TimelinePlace& after, int limit) const;
    [[nodiscard]] std::optional<Rhythm> rhythm(PersonId person) const;

private:
    void setAgreement(const Rhythm& agreement, const QString& verb);
    void writePause(Pause& pause, const QString& verb);
    void offerBack(const QString& verb, const Pause& former, const Pause& pause);
    static void settlePause(storage::UnitOfWork& work, const Pause& pause);
    void assignContacts(const std::vector<Contact>& contacts, PersonId person, const QString& verb);
    void returnContacts(const std::vector<Contact>& contacts, PersonId person);

    Desk& m_desk;
    ContactStore m_store;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/contacts/contact.h"
#include "core/contacts/rhythm.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<Contact> {
    static constexpr const char* table = "contact";
    static constexpr auto columns = std::make_tuple(column("id", &Contact::id), column("centre_id", &Contact::centreId),
        column("person_id", &Contact::personId), column("alias", &Contact::alias), column("adults", &Contact::adults),
        column("children", &Contact::children), column("kind", &Contact::kind), column("at", &Contact::at),
        column("day", &Contact::day), column("helper_id", &Contact::helperId),
        column("municipality_code", &Contact::municipalityCode), column("came_how", &Contact::cameHow),
        column("minutes", &Contact::minutes), column("mood", &Contact::mood), column("topics", &Contact::topics),
        column("note", &Contact::note), column("group_id", &Contact::groupId), column("is_undone", &Contact::isUndone));
};

template <> struct Mapping<Attempt> {
    static constexpr const char* table = "attempt";
    static constexpr auto columns = std::make_tuple(column("id", &Attempt::id), column("centre_id", &Attempt::centreId),
        column("person_id", &Attempt::personId), column("kind", &Attempt::kind), column("outcome", &Attempt::outcome),
        column("at", &Attempt::at), column("day", &Attempt::day), column("helper_id", &Attempt::helperId),
        column("note", &Attempt::note), column("is_undone", &Attempt::isUndone));
};

template <> struct Mapping<Rhythm> {
    static constexpr const char* table = "rhythm";
    static constexpr auto columns = std::make_tuple(column("person_id", &Rhythm::personId),
        column("centre_id", &Rhythm::centreId), column("interval_days", &Rhythm::intervalDays),
        column("not_before", &Rhythm::notBefore), column("not_after", &Rhythm::notAfter),
        column("since_on", &Rhythm::sinceOn), column("last_contact_id", &Rhythm::lastContactId),
        column("last_contact_at", &Rhythm::lastContactAt), column("last_contact_kind", &Rhythm::lastContactKind),
        column("last_helper_id", &Rhythm::lastHelperId), column("last_attempt_at", &Rhythm::lastAttemptAt),
        column("attempts_since", &Rhythm::attemptsSince), column("due_on", &Rhythm::dueOn),
        column("forgotten_on", &Rhythm::forgottenOn), column("is_exchanged", &Rhythm::isExchanged));
};

template <> struct Mapping<Concern> {
    static constexpr const char* table = "concern";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Concern::id)), recordColumns(),
        std::make_tuple(column("person_id", &Concern::personId), column("contact_id", &Concern::contactId),
            column("urgency", &Concern::urgency), column("state", &Concern::state), column("text", &Concern::text),
            column("raised_at", &Concern::raisedAt), column("raised_by", &Concern::raisedBy),
            column("seen_at", &Concern::seenAt), column("seen_by", &Concern::seenBy),
            column("handled_at", &Concern::handledAt), column("handled_by", &Concern::handledBy),
            column("how", &Concern::how)));
};

} // namespace naervaer::storage

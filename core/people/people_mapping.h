// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/merge.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <> struct Mapping<Person> {
    static constexpr const char* table = "person";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Person::id)), recordColumns(),
        std::make_tuple(column("state", &Person::state), column("merged_into_id", &Person::mergedInto),
            column("name", &Person::name), column("nickname", &Person::nickname), column("alias", &Person::alias),
            column("sort_key", &Person::sortKey), column("birth_year", &Person::birthYear),
            column("dwelling", &Person::dwelling), column("address", &Person::address),
            column("postcode", &Person::postcode), column("town", &Person::town), column("town_key", &Person::townKey),
            column("municipality_code", &Person::municipalityCode), column("is_protected", &Person::isProtected),
            column("languages", &Person::languages), column("needs_interpreter", &Person::needsInterpreter),
            column("diets", &Person::diets), column("allergens", &Person::allergens),
            column("interests", &Person::interests), column("adults", &Person::adults),
            column("children", &Person::children), column("portions", &Person::portions),
            column("packs", &Person::packs), column("legal_basis", &Person::legalBasis),
            column("came_how", &Person::cameHow), column("remember", &Person::remember),
            column("import_id", &Person::importId)));
};

template <> struct Mapping<Phone> {
    static constexpr const char* table = "person_phone";
    static constexpr auto columns = std::make_tuple(column("id", &Phone::id), column("person_id", &Phone::personId),
        column("position", &Phone::position), column("number", &Phone::number), column("label", &Phone::label),
        column("may_leave_message", &Phone::mayLeaveMessage), column("may_say_who", &Phone::maySayWho),
        column("is_wrong", &Phone::isWrong));
};

template <> struct Mapping<SearchTerm> {
    static constexpr const char* table = "search_term";
    static constexpr auto columns =
        std::make_tuple(column("term", &SearchTerm::term), column("person_id", &SearchTerm::personId));
};

template <> struct Mapping<Relation> {
    static constexpr const char* table = "person_relation";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Relation::id)), recordColumns(),
        std::make_tuple(column("person_id", &Relation::personId), column("kind", &Relation::kind),
            column("name", &Relation::name), column("role", &Relation::role), column("phone", &Relation::phone),
            column("may_be_told", &Relation::mayBeTold), column("is_active", &Relation::isActive)));
};

template <> struct Mapping<Alert> {
    static constexpr const char* table = "person_alert";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Alert::id)), recordColumns(),
        std::make_tuple(column("person_id", &Alert::personId), column("priority", &Alert::priority),
            column("text", &Alert::text), column("from_on", &Alert::fromOn), column("to_on", &Alert::toOn),
            column("is_active", &Alert::isActive)));
};

template <> struct Mapping<Pause> {
    static constexpr const char* table = "person_pause";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Pause::id)), recordColumns(),
        std::make_tuple(column("person_id", &Pause::personId), column("reason", &Pause::reason),
            column("note", &Pause::note), column("from_on", &Pause::fromOn), column("to_on", &Pause::toOn),
            column("is_active", &Pause::isActive)));
};

template <> struct Mapping<Consent> {
    static constexpr const char* table = "consent";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Consent::id)), recordColumns(),
        std::make_tuple(column("person_id", &Consent::personId), column("purpose", &Consent::purpose),
            column("given_on", &Consent::givenOn), column("how", &Consent::how), column("taken_by", &Consent::takenBy),
            column("guardian", &Consent::guardian), column("wording_version", &Consent::wordingVersion),
            column("withdrawn_on", &Consent::withdrawnOn)));
};

template <> struct Mapping<PeopleGroup> {
    static constexpr const char* table = "people_group";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &PeopleGroup::id)), recordColumns(),
        std::make_tuple(column("name", &PeopleGroup::name), column("is_active", &PeopleGroup::isActive)));
};

template <> struct Mapping<Membership> {
    static constexpr const char* table = "group_member";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Membership::id)), recordColumns(),
        std::make_tuple(column("group_id", &Membership::groupId), column("person_id", &Membership::personId),
            column("joined_on", &Membership::joinedOn), column("left_on", &Membership::leftOn)));
};

template <> struct Mapping<Restriction> {
    static constexpr const char* table = "restriction";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Restriction::id)), recordColumns(),
        std::make_tuple(column("person_id", &Restriction::personId), column("ground", &Restriction::ground),
            column("former_state", &Restriction::formerState), column("from_on", &Restriction::fromOn),
            column("lifted_on", &Restriction::liftedOn)));
};

template <> struct Mapping<Merge> {
    static constexpr const char* table = "person_merge";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Merge::id)), recordColumns(),
        std::make_tuple(column("kept_id", &Merge::keptId), column("gone_id", &Merge::goneId),
            column("moved", &Merge::moved), column("is_undone", &Merge::isUndone)));
};

} // namespace naervaer::storage

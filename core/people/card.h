// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/people/person.h"

namespace naervaer {

using RelationId = Id<struct RelationTag>;
using AlertId = Id<struct AlertTag>;
using PauseId = Id<struct PauseTag>;
using ConsentId = Id<struct ConsentTag>;
using GroupId = Id<struct GroupTag>;
using MembershipId = Id<struct MembershipTag>;
using MergeId = Id<struct MergeTag>;

enum class RelationKind { Relative, Guardian, ContactPerson, Professional, Friend };

template <> struct Codes<RelationKind> {
    static constexpr std::array all{Coded{RelationKind::Relative, "relative"},
        Coded{RelationKind::Guardian, "guardian"}, Coded{RelationKind::ContactPerson, "contact_person"},
        Coded{RelationKind::Professional, "professional"}, Coded{RelationKind::Friend, "friend"}};
};

/// A relative or professional around the person, and whether we may tell them anything.
struct Relation : Record {
    RelationId id{};
    PersonId personId{};
    RelationKind kind = RelationKind::Relative;
    QString name{};
    QString role{}; ///< "datter", "SKP", "hjemmesygeplejerske".
    QString phone{}; ///< E.164 or empty.
    bool mayBeTold = false;
    bool isActive = true;
};

/// Something to know at the moment of contact, until it expires.
struct Alert : Record {
    AlertId id{};
    PersonId personId{};
    int priority = 2; ///< 1 first of all, 2 important, 3 good to know.
    QString text{};
    QDate fromOn{};
    std::optional<QDate> toOn{}; ///< The last day it is shown.
    bool isActive = true;

    [[nodiscard]] bool isShownOn(QDate day) const { return isActive && Period{fromOn, toOn}.contains(day); }
};

enum class PauseReason { Hospital, Prison, Away, Treatment, Wish, Other };

template <> struct Codes<PauseReason> {
    static constexpr std::array all{Coded{PauseReason::Hospital, "hospital"}, Coded{PauseReason::Prison, "prison"},
        Coded{PauseReason::Away, "away"}, Coded{PauseReason::Treatment, "treatment"}, Coded{PauseReason::Wish, "wish"},
        Coded{PauseReason::Other, "other"}};
};

/// A planned time without contact, both dates included; contact resumes by itself the day after.
struct Pause : Record {
    PauseId id{};
    PersonId personId{};
    PauseReason reason = PauseReason::Away;
    QString note{};
    QDate fromOn{};
    std::optional<QDate> toOn{}; ///< Unknown: until somebody ends it.
    bool isActive = true;

    [[nodiscard]] Period period() const { return {fromOn, toOn}; }
};

enum class ConsentPurpose { KeepCard, Phone, HealthDetails, Referral, ShareWithRelative, Statistics, Photo, Quote };

template <> struct Codes<ConsentPurpose> {
    static constexpr std::array all{Coded{ConsentPurpose::KeepCard, "keep_card"}, Coded{ConsentPurpose::Phone, "phone"},
        Coded{ConsentPurpose::HealthDetails, "health_details"}, Coded{ConsentPurpose::Referral, "referral"},
        Coded{ConsentPurpose::ShareWithRelative, "share_with_relative"},
        Coded{ConsentPurpose::Statistics, "statistics"}, Coded{ConsentPurpose::Photo, "photo"},
        Coded{ConsentPurpose::Quote, "quote"}};
};

enum class ConsentHow { Spoken, Written, Guardian };

template <> struct Codes<ConsentHow> {
    static constexpr std::array all{Coded{ConsentHow::Spoken, "spoken"}, Coded{ConsentHow::Written, "written"},
        Coded{ConsentHow::Guardian, "guardian"}};
};

/// One consent for one purpose (GDPR art. 7): who took it, how, on which wording, and when it was withdrawn.
struct Consent : Record {
    ConsentId id{};
    PersonId personId{};
    ConsentPurpose purpose = ConsentPurpose::KeepCard;
    QDate givenOn{};
    ConsentHow how = ConsentHow::Spoken;
    HelperId takenBy{};
    QString guardian{}; ///< Who consented for a child.
    QString wordingVersion{};
    std::optional<QDate> withdrawnOn{};

    [[nodiscard]] bool holdsOn(QDate day) const { return givenOn <= day && (!withdrawnOn || day < *withdrawnOn); }
};

/// People who belong together at a centre: "Ungegruppen".
struct PeopleGroup : Record {
    GroupId id{};
    QString name{};
    bool isActive = true;
};

struct Membership : Record {
    MembershipId id{};
    GroupId groupId{};
    PersonId personId{};
    QDate joinedOn{};
    std::optional<QDate> leftOn{};
};

using RestrictionId = Id<struct RestrictionTag>;

/// Why a card may only be kept (GDPR art. 18(1), a to d).
enum class RestrictionGround { Contested, Unlawful, ForClaims, Objection };

template <> struct Codes<RestrictionGround> {
    static constexpr std::array all{Coded{RestrictionGround::Contested, "contested"},
        Coded{RestrictionGround::Unlawful, "unlawful"}, Coded{RestrictionGround::ForClaims, "for_claims"},
        Coded{RestrictionGround::Objection, "objection"}};
};

/// A time in which a card is only kept.
struct Restriction : Record {
    RestrictionId id{};
    PersonId personId{};
    RestrictionGround ground = RestrictionGround::Contested;
    PersonState formerState = PersonState::Active; ///< What the card goes back to.
    QDate fromOn{};
    std::optional<QDate> liftedOn{};
};

/// The whole card of a person, read at once.
struct Card {
    Person person{};
    std::vector<Phone> phones{};
    std::vector<Relation> relations{};
    std::vector<Alert> alerts{};
    std::vector<Pause> pauses{};
    std::vector<Consent> consents{};
    std::vector<PeopleGroup> groups{};
    std::optional<Restriction> restriction{}; ///< The one that holds now.
    bool isMasked = false; ///< Restricted, and not for this helper to see: only the restriction is told.
};

} // namespace naervaer

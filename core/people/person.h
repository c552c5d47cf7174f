// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/record.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace naervaer {

using PhoneId = Id<struct PhoneTag>;

enum class PersonState {
    Active,
    Ended, ///< Contact ended as agreed; the card stays.
    Merged, ///< Another card took over; see mergedInto.
    Withdrawn, ///< Registered by mistake and taken back.
    Restricted, ///< Only kept (GDPR art. 18): in no queue, masked in lists, nothing is added.
    Erased, ///< A shell without a name that keeps figures true.
};

template <> struct Codes<PersonState> {
    static constexpr std::array all{Coded{PersonState::Active, "active"}, Coded{PersonState::Ended, "ended"},
        Coded{PersonState::Merged, "merged"}, Coded{PersonState::Withdrawn, "withdrawn"},
        Coded{PersonState::Restricted, "restricted"}, Coded{PersonState::Erased, "erased"}};
};

enum class Dwelling {
    Unknown,
    Address,
    StaysAt, ///< With somebody, in a shelter, in a van: the address says where.
    None, ///< No place to stay.
};

template <> struct Codes<Dwelling> {
    static constexpr std::array all{Coded{Dwelling::Unknown, "unknown"}, Coded{Dwelling::Address, "address"},
        Coded{Dwelling::StaysAt, "stays_at"}, Coded{Dwelling::None, "none"}};
};

/// How somebody first came to us; asked at every first contact.
enum class CameHow {
    Unknown,
    OwnWay,
    Friend,
    Relative,
    Nurse,
    Municipality,
    Church,
    Flyer,
    Shop,
    School,
    Street,
    Other
};

template <> struct Codes<CameHow> {
    static constexpr std::array all{Coded{CameHow::Unknown, "unknown"}, Coded{CameHow::OwnWay, "own_way"},
        Coded{CameHow::Friend, "friend"}, Coded{CameHow::Relative, "relative"}, Coded{CameHow::Nurse, "nurse"},
        Coded{CameHow::Municipality, "municipality"}, Coded{CameHow::Church, "church"}, Coded{CameHow::Flyer, "flyer"},
        Coded{CameHow::Shop, "shop"}, Coded{CameHow::School, "school"}, Coded{CameHow::Street, "street"},
        Coded{CameHow::Other, "other"}};
};

/// Why we may keep the card (GDPR art. 6 and 9).
enum class LegalBasis { Unknown, Consent, SocialService, LegitimateInterest };

template <> struct Codes<LegalBasis> {
    static constexpr std::array all{Coded{LegalBasis::Unknown, "unknown"}, Coded{LegalBasis::Consent, "consent"},
        Coded{LegalBasis::SocialService, "social_service"},
        Coded{LegalBasis::LegitimateInterest, "legitimate_interest"}};
};

/// Somebody contact is kept with. At least one of name, nickname and alias is known.
struct Person : Record {
    PersonId id{};
    PersonState state = PersonState::Active;
    PersonId mergedInto{};
    QString name{}; ///< The full name, if told.
    QString nickname{}; ///< What they are called among friends: "Kalle".
    QString alias{}; ///< Stands for a person who gave no name: "Fisk".
    QString sortKey{}; ///< sortKey(shownName()).
    std::optional<int> birthYear{};
    Dwelling dwelling = Dwelling::Unknown;
    QString address{};
    QString postcode{};
    QString town{};
    QString townKey{}; ///< sortKey(town), so that lists by town are Danish; tidied() sets both keys.
    QString municipalityCode{}; ///< Empty: unknown.
    bool isProtected = false; ///< Address kept out of every list, sheet and export.
    QStringList languages{}; ///< ISO 639-1 codes.
    bool needsInterpreter = false;
    QStringList diets{}; ///< Codes: allDiets().
    QStringList allergens{}; ///< Codes: allAllergens().
    QStringList interests{}; ///< Free words, without commas.
    int adults = 1; ///< In the household, the person included.
    int children = 0;
    int portions = 1; ///< Meals a day for the household.
    int packs = 0; ///< Activity packs for the children.
    LegalBasis legalBasis = LegalBasis::Unknown;
    CameHow cameHow = CameHow::Unknown;
    QString remember{}; ///< One line to have in mind at the next contact: "ring igen om tandlægen".
    std::optional<qint64> importId{}; ///< The import that brought the card.

    /// What lists show: name, else nickname, else alias.
    [[nodiscard]] QString shownName() const;
};

/// A phone number and what may be said through it.
struct Phone {
    PhoneId id{};
    PersonId personId{};
    int position = 0; ///< 0 is rung first.
    QString number{}; ///< E.164.
    QString label{}; ///< "mobil", "hos søsteren".
    bool mayLeaveMessage = false;
    bool maySayWho = false; ///< May we say who we are to whoever answers?
    bool isWrong = false; ///< Found wrong while ringing; no longer offered.
};

/// A word or number a person is found by.
struct SearchTerm {
    QString term{};
    PersonId personId{};
};

/// Diet codes: "vegetarian", "vegan", "halal", ...
[[nodiscard]] const QStringList& allDiets();
/// The 14 allergens of Regulation (EU) 1169/2011, annex II, as codes, in its order.
[[nodiscard]] const QStringList& allAllergens();

} // namespace naervaer

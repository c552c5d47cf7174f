// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/people/person.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace naervaer {

/// A stretch of time at the phone; UTC, the end not included.
struct PhoneTime {
    QDateTime fromAt{};
    QDateTime untilAt{};
};

/// Somebody who rings this evening.
struct CallerTonight {
    HelperId helperId{};
    std::vector<PhoneTime> times{}; ///< None: no shift, so nobody is given to this caller.
    std::optional<int> mostCalls{}; ///< The caller's own limit for an evening.
    std::optional<int> mostHeavy{}; ///< The caller's own limit for heavy ones among them.
    QStringList languages{}; ///< ISO 639-1 codes.
    int callsElsewhere = 0; ///< People of other rounds the caller has this evening already.
};

/// How it went between a person and somebody who rang them.
struct FormerCaller {
    HelperId helperId{};
    int calls = 0;
    std::optional<double> mood{}; ///< The mean of what was noted, 1 to 5.
    bool isLatest = false;
};

/// How the talks with a person went, whoever had them.
struct PastTalks {
    int moods = 0; ///< Talks of which the mood was noted ...
    int moodSum = 0;
    int timed = 0; ///< ... and how long they took.
    int minutes = 0;
    bool concernWaits = false; ///< Somebody was worried, and that is not yet handled.
};

/// Somebody who is to be rung this evening, with all that decides who should.
struct PersonToRing {
    PersonId personId{};
    QStringList languages{}; ///< ISO 639-1 codes, the one they would rather speak first; none: whatever is spoken.
    std::optional<QTime> notBefore{}; ///< Local time; after notAfter: the wish goes past midnight.
    std::optional<QTime> notAfter{};
    std::vector<HelperId> prefers{}; ///< Whom they wish for, and who wishes for them.
    std::vector<HelperId> keptApart{}; ///< Whom they must not or wish not to meet; weighs more than a wish.
    std::vector<FormerCaller> formerCallers{};
    bool isHeavy = false; ///< The talk is hard on who rings.
    int minutes = 15; ///< What a talk takes, as far as is known.
    int daysOverdue = 0;
    int alertPriority = 0; ///< 1 to 3 of the most pressing alert; 0: none.
};

/// Why a person was given to a caller, or what spoke against it.
enum class ShareReason {
    ByHand, ///< Somebody decided so.
    Stays, ///< Had the person before others were shared out anew.
    Wished, ///< One of the two wishes so.
    RangLast,
    RangBefore,
    Clicks, ///< The talks went well.
    OtherLanguage, ///< They share a language, but not the one the person would rather speak.
    LittleTime, ///< The shift reaches little into the hours the person wishes.
    HasRoom, ///< Nothing but that the caller has room.
};

template <> struct Codes<ShareReason> {
    static constexpr std::array all{Coded{ShareReason::ByHand, "by_hand"}, Coded{ShareReason::Stays, "stays"},
        Coded{ShareReason::Wished, "wished"}, Coded{ShareReason::RangLast, "rang_last"},
        Coded{ShareReason::RangBefore, "rang_before"}, Coded{ShareReason::Clicks, "clicks"},
        Coded{ShareReason::OtherLanguage, "other_language"}, Coded{ShareReason::LittleTime, "little_time"},
        Coded{ShareReason::HasRoom, "has_room"}};
};

/// One part of what a choice costs; below 0 it speaks for it.
struct CostPart {
    ShareReason reason = ShareReason::HasRoom;
    int points = 0;

    friend bool operator==(const CostPart&, const CostPart&) = default;
};

/// A person given to a caller, and why.
struct Share {
    PersonId personId{};
    HelperId helperId{};
    bool isByHand = false;
    std::vector<CostPart> parts{}; ///< The weightiest first; never empty.
};

/// Why a person could be given to nobody.
enum class LeftReason { NobodyThere, NoLanguage, NoShiftInTime, KeptApart, EverybodyFull };

template <> struct Codes<LeftReason> {
    static constexpr std::array all{Coded{LeftReason::NobodyThere, "nobody_there"},
        Coded{LeftReason::NoLanguage, "no_language"}, Coded{LeftReason::NoShiftInTime, "no_shift_in_time"},
        Coded{LeftReason::KeptApart, "kept_apart"}, Coded{LeftReason::EverybodyFull, "everybody_full"}};
};

struct LeftOver {
    PersonId personId{};
    LeftReason reason = LeftReason::EverybodyFull;
};

/// What a caller was given.
struct CallerLoad {
    HelperId helperId{};
    int calls = 0; ///< Of this round.
    int heavy = 0;
    int minutes = 0; ///< What the talks are expected to take.
    int most = 0; ///< Calls there is room for, other rounds' included.
};

/// All that a distribution is made of: values, so that the same evening always gives the same shares.
struct EveningToShare {
    QDate day{};
    std::vector<CallerTonight> callers{};
    std::vector<PersonToRing> people{};
    QHash<PersonId, HelperId> byHand{}; ///< Decided by somebody; kept as long as the caller is there.
    QHash<PersonId, HelperId> present{}; ///< What callers have now and keep unless there is a need.
};

/// Who rings whom.
struct Distribution {
    std::vector<Share> shares{}; ///< In the order of EveningToShare::people.
    std::vector<LeftOver> left{};
    std::vector<CallerLoad> loads{}; ///< In the order of EveningToShare::callers.
    qint64 cost = 0; ///< totalCost(): the least there is.
};

} // namespace naervaer

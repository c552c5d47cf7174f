// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/code_words.h"

#include "core/privacy/masking.h"

#include <QCoreApplication>
#include <span>

namespace naervaer::ui {

namespace {

struct CodeWords {
    const char* code;
    const char* words;
};

QString translated(const char* context, std::span<const CodeWords> vocabulary, QLatin1String code)
{
    for (const CodeWords& each : vocabulary)
        if (code == QLatin1String(each.code))
            return QCoreApplication::translate(context, each.words);
    return code;
}

constexpr CodeWords contactKindWords[] = {
    {"call_out", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "We rang")},
    {"call_in", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "They rang")},
    {"meal", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Meal")},
    {"cafe", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Mobile café")},
    {"night", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Night's stay")},
    {"talk", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Conversation")},
    {"sitting", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Get-together")},
    {"hand_out", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Hand-out")},
    {"befriending", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Befriending")},
    {"visit", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Visit")},
    {"drop_in", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "Dropped in")},
    {"street", QT_TRANSLATE_NOOP("naervaer::ui::ContactKind", "In the street")},
};

constexpr CodeWords attemptOutcomeWords[] = {
    {"no_answer", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "No answer")},
    {"message_left", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "Left a message")},
    {"wrong_number", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "Wrong number")},
    {"declined", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "Wants no calls")},
    {"not_today", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "Not today")},
    {"left_as_agreed", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "Left as agreed")},
    {"not_home", QT_TRANSLATE_NOOP("naervaer::ui::AttemptOutcome", "Not at home")},
};

constexpr CodeWords callOutcomeWords[] = {
    {"reached", QT_TRANSLATE_NOOP("naervaer::ui::CallOutcome", "Reached")},
    {"no_answer", QT_TRANSLATE_NOOP("naervaer::ui::CallOutcome", "No answer")},
    {"message_left", QT_TRANSLATE_NOOP("naervaer::ui::CallOutcome", "Left a message")},
    {"wrong_number", QT_TRANSLATE_NOOP("naervaer::ui::CallOutcome", "Wrong number")},
    {"declined", QT_TRANSLATE_NOOP("naervaer::ui::CallOutcome", "Wants no calls")},
    {"not_today", QT_TRANSLATE_NOOP("naervaer::ui::CallOutcome", "Not today")},
};

constexpr CodeWords holdReasonWords[] = {
    {"no_answer", QT_TRANSLATE_NOOP("naervaer::ui::HoldReason", "Did not answer")},
    {"message_left", QT_TRANSLATE_NOOP("naervaer::ui::HoldReason", "Has a message")},
    {"wrong_number", QT_TRANSLATE_NOOP("naervaer::ui::HoldReason", "Number was wrong")},
    {"declined", QT_TRANSLATE_NOOP("naervaer::ui::HoldReason", "Wants no calls")},
    {"not_today", QT_TRANSLATE_NOOP("naervaer::ui::HoldReason", "Not today")},
};

constexpr CodeWords dueReasonWords[] = {
    {"overdue", QT_TRANSLATE_NOOP("naervaer::ui::DueReason", "Overdue")},
    {"never_contacted", QT_TRANSLATE_NOOP("naervaer::ui::DueReason", "Never contacted")},
    {"due_today", QT_TRANSLATE_NOOP("naervaer::ui::DueReason", "Due today")},
    {"forgotten", QT_TRANSLATE_NOOP("naervaer::ui::DueReason", "Forgotten")},
};

constexpr CodeWords urgencyWords[] = {
    {"soft", QT_TRANSLATE_NOOP("naervaer::ui::Urgency", "When there is time")},
    {"normal", QT_TRANSLATE_NOOP("naervaer::ui::Urgency", "Soon")},
    {"urgent", QT_TRANSLATE_NOOP("naervaer::ui::Urgency", "Urgent")},
};

constexpr CodeWords concernStateWords[] = {
    {"open", QT_TRANSLATE_NOOP("naervaer::ui::ConcernState", "Not seen yet")},
    {"seen", QT_TRANSLATE_NOOP("naervaer::ui::ConcernState", "Seen")},
    {"handled", QT_TRANSLATE_NOOP("naervaer::ui::ConcernState", "Handled")},
    {"withdrawn", QT_TRANSLATE_NOOP("naervaer::ui::ConcernState", "Taken back")},
};

constexpr CodeWords taskStateWords[] = {
    {"open", QT_TRANSLATE_NOOP("naervaer::ui::TaskState", "To do")},
    {"done", QT_TRANSLATE_NOOP("naervaer::ui::TaskState", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("naervaer::ui::TaskState", "Dropped")},
};

constexpr CodeWords cameHowWords[] = {
    {"unknown", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "Not known")},
    {"own_way", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "Came by themselves")},
    {"friend", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "A friend")},
    {"relative", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "A relative")},
    {"nurse", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "A nurse")},
    {"municipality", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "The municipality")},
    {"church", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "The church")},
    {"flyer", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "A flyer")},
    {"shop", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "A shop")},
    {"school", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "A school")},
    {"street", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "Met in the street")},
    {"other", QT_TRANSLATE_NOOP("naervaer::ui::CameHow", "Another way")},
};

constexpr CodeWords legalBasisWords[] = {
    {"unknown", QT_TRANSLATE_NOOP("naervaer::ui::LegalBasis", "Not settled yet")},
    {"consent", QT_TRANSLATE_NOOP("naervaer::ui::LegalBasis", "Consent")},
    {"social_service", QT_TRANSLATE_NOOP("naervaer::ui::LegalBasis", "Social service by law")},
    {"legitimate_interest", QT_TRANSLATE_NOOP("naervaer::ui::LegalBasis", "Legitimate interest")},
};

constexpr CodeWords dwellingWords[] = {
    {"unknown", QT_TRANSLATE_NOOP("naervaer::ui::Dwelling", "Not known")},
    {"address", QT_TRANSLATE_NOOP("naervaer::ui::Dwelling", "Has an address")},
    {"stays_at", QT_TRANSLATE_NOOP("naervaer::ui::Dwelling", "Stays somewhere for now")},
    {"none", QT_TRANSLATE_NOOP("naervaer::ui::Dwelling", "Has no place to stay")},
};

constexpr CodeWords personStateWords[] = {
    {"active", QT_TRANSLATE_NOOP("naervaer::ui::PersonState", "In contact")},
    {"ended", QT_TRANSLATE_NOOP("naervaer::ui::PersonState", "Contact ended")},
    {"merged", QT_TRANSLATE_NOOP("naervaer::ui::PersonState", "Merged into another card")},
    {"withdrawn", QT_TRANSLATE_NOOP("naervaer::ui::PersonState", "Registered by mistake")},
    {"restricted", QT_TRANSLATE_NOOP("naervaer::ui::PersonState", "Restricted card")},
    {"erased", QT_TRANSLATE_NOOP("naervaer::ui::PersonState", "Erased")},
};

constexpr CodeWords relationKindWords[] = {
    {"relative", QT_TRANSLATE_NOOP("naervaer::ui::RelationKind", "Relative")},
    {"guardian", QT_TRANSLATE_NOOP("naervaer::ui::RelationKind", "Guardian")},
    {"contact_person", QT_TRANSLATE_NOOP("naervaer::ui::RelationKind", "Contact person")},
    {"professional", QT_TRANSLATE_NOOP("naervaer::ui::RelationKind", "Professional")},
    {"friend", QT_TRANSLATE_NOOP("naervaer::ui::RelationKind", "Friend")},
};

constexpr CodeWords pauseReasonWords[] = {
    {"hospital", QT_TRANSLATE_NOOP("naervaer::ui::PauseReason", "In hospital")},
    {"prison", QT_TRANSLATE_NOOP("naervaer::ui::PauseReason", "In prison")},
    {"away", QT_TRANSLATE_NOOP("naervaer::ui::PauseReason", "Away")},
    {"treatment", QT_TRANSLATE_NOOP("naervaer::ui::PauseReason", "In treatment")},
    {"wish", QT_TRANSLATE_NOOP("naervaer::ui::PauseReason", "Own wish")},
    {"other", QT_TRANSLATE_NOOP("naervaer::ui::PauseReason", "Other reason")},
};

constexpr CodeWords consentPurposeWords[] = {
    {"keep_card", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Keeping a card")},
    {"phone", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Being rung")},
    {"health_details", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Noting health details")},
    {"referral", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Referral to others")},
    {"share_with_relative", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Telling a relative")},
    {"statistics", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Statistics")},
    {"photo", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Photo")},
    {"quote", QT_TRANSLATE_NOOP("naervaer::ui::ConsentPurpose", "Quote")},
};

constexpr CodeWords consentHowWords[] = {
    {"spoken", QT_TRANSLATE_NOOP("naervaer::ui::ConsentHow", "Spoken")},
    {"written", QT_TRANSLATE_NOOP("naervaer::ui::ConsentHow", "In writing")},
    {"guardian", QT_TRANSLATE_NOOP("naervaer::ui::ConsentHow", "Through a guardian")},
};

constexpr CodeWords lookPurposeWords[] = {
    {"call", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Call")},
    {"task", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Task")},
    {"concern", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Concern")},
    {"registration", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Registration")},
    {"card_care", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Keeping the card")},
    {"enquiry", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Enquiry")},
    {"subject_access",
        QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Copy of everything, for the person")},
    {"handover", QT_TRANSLATE_NOOP("naervaer::ui::LookPurpose", "Hand-over")},
};

constexpr CodeWords restrictionGroundWords[] = {
    {"contested", QT_TRANSLATE_NOOP("naervaer::ui::RestrictionGround", "They say that something is wrong")},
    {"unlawful", QT_TRANSLATE_NOOP("naervaer::ui::RestrictionGround", "It must not be used, but not erased either")},
    {"for_claims", QT_TRANSLATE_NOOP("naervaer::ui::RestrictionGround", "They need it for a legal claim")},
    {"objection", QT_TRANSLATE_NOOP("naervaer::ui::RestrictionGround", "They object, and that is being weighed")},
};

constexpr CodeWords heldBackWords[] = {
    {"no", QT_TRANSLATE_NOOP("naervaer::ui::HeldBack", "Included")},
    {"others", QT_TRANSLATE_NOOP("naervaer::ui::HeldBack", "Held back for the sake of others")},
    {"own", QT_TRANSLATE_NOOP("naervaer::ui::HeldBack", "Held back for their own sake")},
};

constexpr CodeWords erasureReasonWords[] = {
    {"wish", QT_TRANSLATE_NOOP("naervaer::ui::ErasureReason", "The person wishes it")},
    {"consent_withdrawn", QT_TRANSLATE_NOOP("naervaer::ui::ErasureReason", "The consent was withdrawn")},
    {"no_longer_needed", QT_TRANSLATE_NOOP("naervaer::ui::ErasureReason", "The card is no longer needed")},
    {"kept_by_mistake", QT_TRANSLATE_NOOP("naervaer::ui::ErasureReason", "It should not have been kept")},
};

constexpr CodeWords erasureStateWords[] = {
    {"asked", QT_TRANSLATE_NOOP("naervaer::ui::ErasureState", "Asked for")},
    {"withdrawn", QT_TRANSLATE_NOOP("naervaer::ui::ErasureState", "Taken back")},
    {"done", QT_TRANSLATE_NOOP("naervaer::ui::ErasureState", "Done")},
};

constexpr CodeWords helperKindWords[] = {
    {"staff", QT_TRANSLATE_NOOP("naervaer::ui::HelperKind", "Staff")},
    {"volunteer", QT_TRANSLATE_NOOP("naervaer::ui::HelperKind", "Volunteer")},
};

constexpr CodeWords roleWords[] = {
    {"volunteer", QT_TRANSLATE_NOOP("naervaer::ui::Role", "Volunteer")},
    {"staff", QT_TRANSLATE_NOOP("naervaer::ui::Role", "Staff")},
    {"coordinator", QT_TRANSLATE_NOOP("naervaer::ui::Role", "Coordinator")},
    {"manager", QT_TRANSLATE_NOOP("naervaer::ui::Role", "Manager")},
    {"administrator", QT_TRANSLATE_NOOP("naervaer::ui::Role", "Administrator")},
};

} // namespace

QString words(ContactKind kind)
{
    return translated("naervaer::ui::ContactKind", contactKindWords, codeOf(kind));
}

QString words(AttemptOutcome outcome)
{
    return translated("naervaer::ui::AttemptOutcome", attemptOutcomeWords, codeOf(outcome));
}

QString words(CallOutcome outcome)
{
    return translated("naervaer::ui::CallOutcome", callOutcomeWords, codeOf(outcome));
}

QString words(HoldReason reason)
{
    return translated("naervaer::ui::HoldReason", holdReasonWords, codeOf(reason));
}

QString words(DueReason reason)
{
    return translated("naervaer::ui::DueReason", dueReasonWords, codeOf(reason));
}

QString words(Urgency urgency)
{
    return translated("naervaer::ui::Urgency", urgencyWords, codeOf(urgency));
}

QString words(ConcernState state)
{
    return translated("naervaer::ui::ConcernState", concernStateWords, codeOf(state));
}

QString words(TaskState state)
{
    return translated("naervaer::ui::TaskState", taskStateWords, codeOf(state));
}

QString words(CameHow how)
{
    return translated("naervaer::ui::CameHow", cameHowWords, codeOf(how));
}

QString words(LegalBasis basis)
{
    return translated("naervaer::ui::LegalBasis", legalBasisWords, codeOf(basis));
}

QString words(Dwelling dwelling)
{
    return translated("naervaer::ui::Dwelling", dwellingWords, codeOf(dwelling));
}

QString words(PersonState state)
{
    return translated("naervaer::ui::PersonState", personStateWords, codeOf(state));
}

QString words(RelationKind kind)
{
    return translated("naervaer::ui::RelationKind", relationKindWords, codeOf(kind));
}

QString words(PauseReason reason)
{
    return translated("naervaer::ui::PauseReason", pauseReasonWords, codeOf(reason));
}

QString words(ConsentPurpose purpose)
{
    return translated("naervaer::ui::ConsentPurpose", consentPurposeWords, codeOf(purpose));
}

QString words(ConsentHow how)
{
    return translated("naervaer::ui::ConsentHow", consentHowWords, codeOf(how));
}

QString words(LookPurpose purpose)
{
    return translated("naervaer::ui::LookPurpose", lookPurposeWords, codeOf(purpose));
}

QString words(RestrictionGround ground)
{
    return translated("naervaer::ui::RestrictionGround", restrictionGroundWords, codeOf(ground));
}

QString words(HeldBack heldBack)
{
    return translated("naervaer::ui::HeldBack", heldBackWords, codeOf(heldBack));
}

QString words(ErasureReason reason)
{
    return translated("naervaer::ui::ErasureReason", erasureReasonWords, codeOf(reason));
}

QString words(ErasureState state)
{
    return translated("naervaer::ui::ErasureState", erasureStateWords, codeOf(state));
}

QString shownName(const QString& name)
{
    return name == restrictedName ? words(PersonState::Restricted) : name;
}

QString words(Role role)
{
    return translated("naervaer::ui::Role", roleWords, codeOf(role));
}

QString words(HelperKind kind)
{
    return translated("naervaer::ui::HelperKind", helperKindWords, codeOf(kind));
}

} // namespace naervaer::ui

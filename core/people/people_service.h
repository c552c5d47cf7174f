// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/merge.h"
#include "core/people/people_filter.h"
#include "core/people/people_store.h"
#include "core/privacy/desk.h"
#include "core/privacy/person_table.h"

namespace naervaer {

inline const QString peopleArea = QStringLiteral("people");

/// Why a card is opened, for the log of looks.
enum class LookPurpose { Call, Task, Concern, Registration, CardCare, Enquiry, SubjectAccess, Handover };

template <> struct Codes<LookPurpose> {
    static constexpr std::array all{Coded{LookPurpose::Call, "call"}, Coded{LookPurpose::Task, "task"},
        Coded{LookPurpose::Concern, "concern"}, Coded{LookPurpose::Registration, "registration"},
        Coded{LookPurpose::CardCare, "card_care"}, Coded{LookPurpose::Enquiry, "enquiry"},
        Coded{LookPurpose::SubjectAccess, "subject_access"}, Coded{LookPurpose::Handover, "handover"}};
};

/// Whether a card in this state is hidden from who sits at the desk.
[[nodiscard]] inline bool isMasked(const Desk& desk, PersonState state)
{
    return state == PersonState::Restricted && !desk.session.may(Action::RestrictCards);
}

/// The cards of the people contact is kept with: finding, registering, keeping up and merging them. Each verb that
/// changes something can be taken back through Desk::undo.
class PeopleService {
public:
    /// `references`: the tables of other areas that hold a person's id, for merging.
    PeopleService(Desk& desk, std::vector<PersonReference> references);

    // Finding
    /// People whose names, address words or phone digits start with every word typed; best first, at most `limit`.
    [[nodiscard]] std::vector<PersonLine> search(const QString& text, int limit = 50) const;
    [[nodiscard]] std::vector<PersonLine> list(const PeopleFilter& filter, int offset, int limit) const;
    [[nodiscard]] int count(const PeopleFilter& filter) const;
    /// Whether nobody was registered yet, in whatever state.
    [[nodiscard]] bool isEmpty() const;
    /// One person as in a list; nothing when there is none, or the card was merged, withdrawn or erased.
    [[nodiscard]] std::optional<PersonLine> line(PersonId id) const;
    /// Active people who may be the one being typed, most alike first (likeness 50 or more), at most 5.
    [[nodiscard]] std::vector<PersonLine> similar(const Person& person, const std::vector<Phone>& phones) const;
    /// The whole card; logs the look. Nothing when there is no such person. A merged card gives the card it went into,
    /// a restricted one only maskedCard() to who may not lift it.
    [[nodiscard]] std::optional<Card> openCard(PersonId id, LookPurpose purpose);
    [[nodiscard]] std::vector<PeopleGroup> groups() const;

    // Keeping. A card that was merged, withdrawn or restricted is not changed: [person.not_active, person.restricted].
    Result<PersonId> registerPerson(Person person, std::vector<Phone> phones);
    /// Saves the card's fields and phones. Throws Failure(Conflict) when somebody else saved meanwhile.
    Problems amend(Person person, std::vector<Phone> phones);
    Problems endContact(PersonId id); ///< The card rests: out of every queue and list of active people.
    Problems resumeContact(PersonId id);
    Result<RelationId> addRelation(Relation relation); ///< also [phone.*]
    Problems amendRelation(Relation relation); ///< isActive = false takes it off the card.
    Result<AlertId> raiseAlert(Alert alert); ///< From today unless it says otherwise.
    Problems amendAlert(Alert alert); ///< isActive = false ends it now.
    /// Taken today by the one at the desk unless it says otherwise. Taken back, it is withdrawn from its first day.
    Result<ConsentId> takeConsent(Consent consent);
    Problems withdrawConsent(ConsentId id, QDate on);
    Result<GroupId> addGroup(const QString& name); ///< [group.name_missing, group.name_taken, text.too_long 200]
    Problems joinGroup(PersonId id, GroupId group); ///< Nothing happens when the person is in it.
    Problems leaveGroup(PersonId id, GroupId group); ///< Nothing happens when the person is not in it.
    /// The kept card takes over everything of the other, in every area. [merge.same_person, merge.not_active]
    Problems merge(PersonId kept, PersonId gone);

    /// From now on the card is only kept (GDPR art. 18): out of every queue, masked in lists, nothing is added to it.
    /// [person.not_active, person.restricted]
    Problems restrictCard(PersonId id, RestrictionGround ground);
    Problems liftRestriction(PersonId id); ///< Back to what it was. [person.not_restricted]

    /// This area's tables with people's ids; merge() adds them by itself.
    [[nodiscard]] static std::vector<PersonReference> personReferences();
    /// This area's tables for subject access and erasure, the card itself last, and how a shell is made.
    [[nodiscard]] static PersonTables personTables();

private:
    [[nodiscard]] std::optional<PersonSheet> sheet(PersonId id) const;
    void write(storage::UnitOfWork& work, PersonSheet& sheet);
    /// Writes the changed card; areas hear of another state or centre.
    void rewrite(storage::UnitOfWork& work, const PersonSheet& before, PersonSheet& after);
    Problems putBack(const QString& verb, const PersonSheet& before, const PersonSheet& after);
    Problems setState(PersonId id, PersonState state, const QString& verb);
    [[nodiscard]] Problems checkAndRead(Relation& relation) const;
    [[nodiscard]] Problems unchangeable(PersonId id) const;
    template <typename Entity, typename RowId> [[nodiscard]] Problems unchangeableRow(RowId id) const;
    static bool sameSheet(const PersonSheet& a, const PersonSheet& b);
    void moveRows(MergeMemory& memory, const QSet<qint64>& staying);
    void setRightAfterMerge(storage::UnitOfWork& work, PersonId kept, PersonId gone) const;
    Problems unmerge(MergeId id);
    Problems setRestricted(Restriction row, bool restricted, const QString& verb);

    Desk& m_desk;
    PeopleStore m_store;
    std::vector<PersonReference> m_references;
};

} // namespace naervaer

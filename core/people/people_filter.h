// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/card.h"

#include <QJsonObject>
#include <functional>

namespace naervaer::storage {
class UnitOfWork;
}

namespace naervaer {

/// What a list of people is narrowed to and ordered by. Saved under a name as JSON.
struct PeopleFilter {
    enum class Sort { Name, BirthYear, Town, Postcode, Municipality, LastContact, DueOn, Created };
    struct SortBy {
        Sort by = Sort::Name;
        bool descending = false;
        friend bool operator==(const SortBy&, const SortBy&) = default;
    };

    std::optional<CentreId> centre{};
    PersonState state = PersonState::Active;
    QString text{}; ///< As in search(): every word must begin a term.
    std::optional<GroupId> group{};
    QString municipalityCode{};
    QString language{};
    QString interest{};
    std::optional<int> bornFrom{}; ///< Years, both included.
    std::optional<int> bornTo{};
    std::optional<bool> hasPhone{};
    std::optional<bool> hasRhythm{};
    std::optional<QDate> pausedOn{}; ///< Only people paused on that day.
    std::vector<SortBy> order{{Sort::Name, false}}; ///< First key first.

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PeopleFilter fromJson(const QJsonObject& json);
    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

template <> struct Codes<PeopleFilter::Sort> {
    using Sort = PeopleFilter::Sort;
    static constexpr std::array all{Coded{Sort::Name, "name"}, Coded{Sort::BirthYear, "birth_year"},
        Coded{Sort::Town, "town"}, Coded{Sort::Postcode, "postcode"}, Coded{Sort::Municipality, "municipality"},
        Coded{Sort::LastContact, "last_contact"}, Coded{Sort::DueOn, "due_on"}, Coded{Sort::Created, "created"}};
};

/// One line of a list of people. The address is empty when it is protected; of a restricted card only the state is
/// told, and `name` is restrictedName.
struct PersonLine {
    PersonId id{};
    CentreId centreId{};
    PersonState state = PersonState::Active;
    QString name{}; ///< Person::shownName()
    QString nickname{}; ///< When it is not what `name` shows.
    std::optional<int> birthYear{};
    QString address{};
    QString postcode{};
    QString town{};
    QString municipalityCode{};
    bool isProtected = false;
    QString phone{}; ///< E.164 of the first number that is not wrong.
    QDateTime lastContactAt{};
    std::optional<QDate> dueOn{};
    std::optional<int> intervalDays{};
    int likeness = 0; ///< Only from similar().
};

/// A table that holds people's ids, offered by its area so that merging (and later erasure) can reach it.
struct PersonReference {
    QString table{};
    QString column = QStringLiteral("person_id");
    bool onePerPerson = false; ///< The id is the table's key: the area's afterMerge makes the kept row anew.
    QString where{}; ///< SQL that narrows the rows meant ("subject_kind = 'person'"); empty: all of them.
    /// Called inside the merge, and again inside its undoing, after plain tables were moved and both cards have their
    /// state: sets both people right as they now stand. May be empty.
    std::function<void(storage::UnitOfWork&, PersonId kept, PersonId gone)> afterMerge{};
    /// Called in the verb that changed a person's state or centre, after the card was written. May be empty.
    std::function<void(storage::UnitOfWork&, PersonId)> afterChange{};
};

} // namespace naervaer

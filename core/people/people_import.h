// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "core/organisation/municipalities.h"
#include "core/people/person.h"

namespace naervaer {

/// What a column of people may be imported as. Codes of the card's own fields are those of checkPerson().
[[nodiscard]] const ImportFields& peopleImportFields();

/// What the words of a row are read against.
struct PeopleImportContext {
    QDate today{};
    QString country{}; ///< "DK", "NO": how phones and municipalities are read.
    CentreId centre{}; ///< For rows that name none.
    QHash<QString, CentreId> centres{}; ///< By the search key of the name.
    Municipalities municipalities{};
};

/// A person as a row of a spreadsheet tells it.
struct IncomingPerson {
    Person person{}; ///< tidied(); centreId is set.
    std::vector<Phone> phones{};
    std::optional<int> rhythmDays{};
    std::optional<QDate> lastContactOn{};
    QString group{};
    QStringList told{}; ///< The fields whose cells held something.
};

/// Reads a row, or says why not; each problem's field is the header of the column. [person.cpr_not_stored,
/// centre.unknown, municipality.unknown, language.unknown, diet.unknown, allergen.unknown, came_how.unknown,
/// contact.in_future, those of the parsers, checkPerson(), checkPhones() and checkGroupName()] What was typed is in the
/// values, but for personal numbers, which are nowhere.
[[nodiscard]] Result<IncomingPerson> readPerson(const ImportRow& row, const PeopleImportContext& context);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_import.h"

#include <QMultiHash>
#include <array>

namespace naervaer {

/// What is compared between a row and a card, by the codes of peopleImportFields().
inline constexpr std::array comparedFields{"name", "nickname", "alias", "phone", "address", "postcode", "town",
    "municipality_code", "birth_year", "languages", "diets", "allergens", "interests", "adults", "children", "came_how",
    "remember", "is_protected"};

/// A card in little: one number per compared field, 0 where nothing is told; two spellings with the same search key
/// are alike. Small enough to keep for every row of a large file.
struct CardPrint {
    std::array<quint64, comparedFields.size()> fields{};
    std::vector<quint64> phones{}; ///< One number per telephone.
    quint64 surname = 0; ///< The last word of a name of several.
};

[[nodiscard]] CardPrint printOf(const Person& person, const std::vector<Phone>& phones);
/// Of a row: only what its cells told.
[[nodiscard]] CardPrint printOf(const IncomingPerson& incoming);
/// The fields that `row` tells otherwise than `card`. Telephones differ when the card lacks one of the row's.
[[nodiscard]] QStringList differingFields(const CardPrint& row, const CardPrint& card);
/// Whether nothing but a nickname or alias and the year of birth speaks for `row` and `card` being one person, while
/// their surnames or all their telephones differ: worth a look, and no more.
[[nodiscard]] bool isOnlyHint(const CardPrint& row, const CardPrint& card);

/// Who is known already: people of the register and rows before. Keeps numbers, no names.
class PeopleMatcher {
public:
    /// A person of the register, or (id null) a row of the file that will become one.
    struct Known {
        PersonId id{};
        int row = 0;
        friend bool operator==(const Known&, const Known&) = default;
    };

    /// Makes somebody known. The same one may be added again with another telephone.
    void add(const Known& known, const Person& person, const std::vector<Phone>& phones);

    /// Those who have one of the names and also a telephone, the birth year or the address of `incoming`; when the row
    /// tells nothing of these, those of the name. At most `limit`.
    [[nodiscard]] std::vector<Known> find(const IncomingPerson& incoming) const;
    /// Whether the row told anything that tells two people of one name apart.
    [[nodiscard]] static bool isDistinct(const IncomingPerson& incoming);

    static constexpr size_t limit = 5;

private:
    std::vector<Known> m_known;
    QMultiHash<quint64, qsizetype> m_byKey; ///< A name alone, and with each telephone, the birth year, the address.
};

} // namespace naervaer

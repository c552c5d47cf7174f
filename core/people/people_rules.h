// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/people/card.h"

namespace naervaer {

/// The card's texts trimmed, lists without doubles, sort key set: what is stored.
[[nodiscard]] Person tidied(Person person);

/// What stands in the way of saving. [person.name_missing field "name"; person.birth_year_impossible "birth_year";
/// person.household_out_of_range "adults"/"children"/"portions"/"packs"; person.postcode_unreadable "postcode" (4
/// digits); text.too_long any field (names 200, address 300, remember 500 characters)]
[[nodiscard]] Problems checkPerson(const Person& person, QDate today);

/// Reads and orders the phones as typed; two equal numbers are one. [phone.* with field "phones.N"]
[[nodiscard]] Result<std::vector<Phone>> checkPhones(std::vector<Phone> phones, const QString& country);

[[nodiscard]] Problems checkAlert(
    const Alert& alert); ///< [alert.text_missing, alert.priority_out_of_range, period.backwards, text.too_long]
[[nodiscard]] Problems checkRelation(const Relation& relation); ///< [relation.name_missing, text.too_long]
[[nodiscard]] Problems checkGroupName(const QString& name); ///< [group.name_missing, text.too_long 200; field "name"]
[[nodiscard]] Problems checkConsent(const Consent& consent, std::optional<int> birthYear, QDate today);
///< [consent.date_in_future, consent.guardian_missing for a child under 18 (GDPR art. 8, databeskyttelsesloven § 6),
///< period.backwards]

/// The folded words and digits by which search finds a person: names, address (unless protected), phones that are not
/// wrong. Words with æ, ø or å stand there a second time in plain vowels, for keyboards that have no others.
[[nodiscard]] QStringList termsOf(const Person& person, const std::vector<Phone>& phones);

/// The words of the person's names as they stand among termsOf().
[[nodiscard]] QStringList nameTermsOf(const Person& person);

/// What each term must begin with, longest first, for what was typed. Digits with blanks, dashes and the like between
/// them are one number, whose 00 or + in front is left out: "12 34" is {"1234"}, "+45 12" {"4512"}.
[[nodiscard]] QStringList searchWords(const QString& typed);

/// Comes after every term that begins with `word`, before every other later one.
[[nodiscard]] QString endOfPrefix(const QString& word);

/// How sure it is that two cards are the same person: 0 to 100, 100 for the same phone and name.
[[nodiscard]] int likeness(
    const Person& a, const std::vector<Phone>& phonesOfA, const Person& b, const std::vector<Phone>& phonesOfB);

/// What is left of a restricted card for who may not lift it: that there is one, why and since when.
[[nodiscard]] Card maskedCard(const Card& card);

/// The shell that an erased card leaves (GDPR art. 17): centre, municipality, the decade of birth and how they came,
/// for figures alone.
[[nodiscard]] Person shellOf(const Person& person, PersonId shell);

/// One card made of two: the kept card's fields, filled from the other where they are empty; lists united.
[[nodiscard]] Person mergedCard(const Person& kept, const Person& gone);

} // namespace naervaer

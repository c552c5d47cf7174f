// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"

#include "core/base/phone.h"
#include "core/base/search_key.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr int longestName = 200;
constexpr int longestAddress = 300;
constexpr int longestNote = 500;
constexpr int longestLabel = 60;
constexpr int oldestAge = 120;
constexpr int largestHousehold = 50;
constexpr int ageOfMajority = 18;

/// Without blanks that say nothing, and without NUL, which no engine keeps among letters.
QString simplified(QString text)
{
    return text.remove(QChar(QChar::Null)).simplified();
}

QStringList tidiedWords(const QStringList& words)
{
    QStringList tidy;
    for (const QString& each : words)
        for (const QString& part : each.split(u','))
            if (const QString word = simplified(part).toLower(); !word.isEmpty() && !tidy.contains(word))
                tidy.append(word);
    return tidy;
}

void checkLength(Problems& problems, const QString& text, int most, const char* field)
{
    if (text.size() > most)
        problems.push_back({QStringLiteral("text.too_long"), QString::fromLatin1(field), {QString::number(most)}});
}

void checkHousehold(Problems& problems, int count, const char* field)
{
    if (count < 0 || count > largestHousehold)
        problems.push_back({QStringLiteral("person.household_out_of_range"), QString::fromLatin1(field),
            {QString::number(0), QString::number(largestHousehold)}});
}

void checkTexts(Problems& problems, const Person& person)
{
    checkLength(problems, person.name, longestName, "name");
    checkLength(problems, person.nickname, longestName, "nickname");
    checkLength(problems, person.alias, longestName, "alias");
    checkLength(problems, person.address, longestAddress, "address");
    checkLength(problems, person.town, longestName, "town");
    checkLength(problems, person.municipalityCode, longestLabel, "municipality_code");
    checkLength(problems, person.languages.join(u','), longestNote, "languages");
    checkLength(problems, person.diets.join(u','), longestNote, "diets");
    checkLength(problems, person.allergens.join(u','), longestNote, "allergens");
    checkLength(problems, person.interests.join(u','), longestNote, "interests");
    checkLength(problems, person.remember, longestNote, "remember");
}

bool isPostcode(const QString& text)
{
    return text.size() == 4
        && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

Problem at(qsizetype position, Problem problem)
{
    problem.field = QStringLiteral("phones.%1").arg(position);
    return problem;
}

QStringList united(const QStringList& first, const QStringList& second)
{
    QStringList all = first + second;
    all.removeDuplicates();
    return all;
}

/// Both notes; the first alone where both are too long for one, or say the same.
QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const QString both = first + QStringLiteral("; ") + second;
    return first.contains(second) || both.size() > longestNote ? first : both;
}

template <typename T> void fill(T& kept, const T& gone, const T& unknown)
{
    if (kept == unknown)
        kept = gone;
}

bool sharesNumber(const std::vector<Phone>& a, const std::vector<Phone>& b)
{
    return std::any_of(a.begin(), a.end(), [&](const Phone& phone) {
        return std::any_of(b.begin(), b.end(), [&](const Phone& other) { return other.number == phone.number; });
    });
}

/// The names somebody goes by, each as one key.
QStringList nameKeys(const Person& person)
{
    QStringList keys{searchKey(person.name), searchKey(person.nickname), searchKey(person.alias)};
    keys.removeAll(QString());
    return keys;
}

bool shareAny(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& each) { return b.contains(each); });
}

/// How many words of a's names are, in some spelling, words of b's.
qsizetype sharedWords(const Person& a, const Person& b)
{
    const QStringList words = (a.name + u' ' + a.nickname + u' ' + a.alias).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = nameTermsOf(b);
    Person word;
    return std::count_if(words.begin(), words.end(), [&](const QString& each) {
        word.name = each;
        return shareAny(nameTermsOf(word), others);
    });
}

/// How much the names alone say.
int nameLikeness(const Person& a, const Person& b)
{
    if (a.name.contains(u' ') && searchKey(a.name) == searchKey(b.name))
        return 60;
    const qsizetype shared = sharedWords(a, b);
    if (shared >= 2 || shareAny(nameKeys(a), nameKeys(b)))
        return 50;
    return shared == 1 ? 20 : 0;
}

int ageLikeness(const std::optional<int>& a, const std::optional<int>& b)
{
    if (!a || !b)
        return 0;
    return *a == *b ? 25 : -25;
}

} // namespace

Person tidied(Person person)
{
    for (QString* text : {&person.name, &person.nickname, &person.alias, &person.address, &person.town,
             &person.municipalityCode, &person.remember})
        *text = simplified(*text);
    person.postcode = simplified(person.postcode).remove(u' ');
    for (QStringList* words : {&person.languages, &person.diets, &person.allergens, &person.interests})
        *words = tidiedWords(*words);
    person.sortKey = sortKey(person.shownName());
    person.townKey = sortKey(person.town);
    return person;
}

Problems checkPerson(const Person& person, QDate today)
{
    Problems problems;
    if (searchKey(person.shownName()).isEmpty())
        problems.push_back({QStringLiteral("person.name_missing"), QStringLiteral("name")});
    const int earliest = today.year() - oldestAge;
    if (person.birthYear && (*person.birthYear < earliest || *person.birthYear > today.year()))
        problems.push_back({QStringLiteral("person.birth_year_impossible"), QStringLiteral("birth_year"),
            {QString::number(earliest), QString::number(today.year())}});
    if (!person.postcode.isEmpty() && !isPostcode(person.postcode))
        problems.push_back({QStringLiteral("person.postcode_unreadable"), QStringLiteral("postcode")});
    checkHousehold(problems, person.adults, "adults");
    checkHousehold(problems, person.children, "children");
    checkHousehold(problems, person.portions, "portions");
    checkHousehold(problems, person.packs, "packs");
    checkTexts(problems, person);
    return problems;
}

Result<std::vector<Phone>> checkPhones(std::vector<Phone> phones, const QString& country)
{
    Problems problems;
    std::vector<Phone> read;
    for (size_t i = 0; i < phones.size(); ++i) {
        Phone phone = std::move(phones[i]);
        phone.label = phone.label.simplified();
        if (phone.number.trimmed().isEmpty() && phone.label.isEmpty())
            continue; // an editor's empty row
        if (phone.label.size() > longestLabel)
            problems.push_back(
                at(static_cast<qsizetype>(i), {QStringLiteral("text.too_long"), {}, {QString::number(longestLabel)}}));
        const auto number = parsePhone(phone.number, country);
        if (!number) {
            problems.push_back(at(static_cast<qsizetype>(i), number.problems().front()));
            continue;
        }
        phone.number = *number;
        phone.position = static_cast<int>(read.size());
        const auto same = [&](const Phone& other) { return other.number == phone.number; };
        if (std::none_of(read.begin(), read.end(), same))
            read.push_back(std::move(phone));
    }
    if (!problems.empty())
        return problems;
    return read;
}

Problems checkAlert(const Alert& alert)
{
    Problems problems;
    if (alert.text.trimmed().isEmpty())
        problems.push_back({QStringLiteral("alert.text_missing"), QStringLiteral("text")});
    if (alert.priority < 1 || alert.priority > 3)
        problems.push_back({QStringLiteral("alert.priority_out_of_range"), QStringLiteral("priority"),
            {QStringLiteral("1"), QStringLiteral("3")}});
    if (alert.toOn && *alert.toOn < alert.fromOn)
        problems.push_back({QStringLiteral("period.backwards"), QStringLiteral("to_on")});
    checkLength(problems, alert.text, longestNote, "text");
    return problems;
}

Problems checkRelation(const Relation& relation)
{
    Problems problems;
    if (relation.name.trimmed().isEmpty())
        problems.push_back({QStringLiteral("relation.name_missing"), QStringLiteral("name")});
    checkLength(problems, relation.name, longestName, "name");
    checkLength(problems, relation.role, longestName, "role");
    return problems;
}

Problems checkConsent(const Consent& consent, std::optional<int> birthYear, QDate today)
{
    Problems problems;
    if (consent.givenOn > today)
        problems.push_back({QStringLiteral("consent.date_in_future"), QStringLiteral("given_on")});
    const bool isChild = birthYear && consent.givenOn.year() - *birthYear < ageOfMajority;
    if ((isChild || consent.how == ConsentHow::Guardian) && consent.guardian.trimmed().isEmpty())
        problems.push_back({QStringLiteral("consent.guardian_missing"), QStringLiteral("guardian")});
    if (consent.withdrawnOn && *consent.withdrawnOn < consent.givenOn)
        problems.push_back({QStringLiteral("period.backwards"), QStringLiteral("withdrawn_on")});
    checkLength(problems, consent.guardian, longestName, "guardian");
    checkLength(problems, consent.wordingVersion, longestLabel, "wording_version");
    return problems;
}

Problems checkGroupName(const QString& name)
{
    Problems problems;
    if (searchKey(name).isEmpty())
        problems.push_back({QStringLiteral("group.name_missing"), QStringLiteral("name")});
    checkLength(problems, name, longestName, "name");
    return problems;
}

int likeness(const Person& a, const std::vector<Phone>& phonesOfA, const Person& b, const std::vector<Phone>& phonesOfB)
{
    const int names = nameLikeness(a, b);
    const bool samePhone = sharesNumber(phonesOfA, phonesOfB);
    if (samePhone && names >= 50)
        return names >= 60 ? 100 : 95;
    const int all = names + (samePhone ? 55 : 0) + (names > 0 ? ageLikeness(a.birthYear, b.birthYear) : 0);
    return std::clamp(all, 0, 95);
}

Person mergedCard(const Person& kept, const Person& gone)
{
    Person merged = kept;
    for (QString Person::*text : {&Person::name, &Person::nickname, &Person::alias, &Person::municipalityCode})
        fill(merged.*text, gone.*text, QString());
    if ((kept.address + kept.postcode + kept.town).isEmpty()) { // the parts of one address stay together
        merged.dwelling = kept.dwelling == Dwelling::Unknown ? gone.dwelling : kept.dwelling;
        merged.address = gone.address;
        merged.postcode = gone.postcode;
        merged.town = gone.town;
    }
    fill(merged.birthYear, gone.birthYear, {});
    merged.isProtected = kept.isProtected || gone.isProtected;
    merged.needsInterpreter = kept.needsInterpreter || gone.needsInterpreter;
    for (QStringList Person::*list : {&Person::languages, &Person::diets, &Person::allergens, &Person::interests})
        merged.*list = united(kept.*list, gone.*list);
    for (int Person::*count : {&Person::adults, &Person::children, &Person::portions, &Person::packs})
        merged.*count = std::max(kept.*count, gone.*count);
    fill(merged.legalBasis, gone.legalBasis, LegalBasis::Unknown);
    fill(merged.cameHow, gone.cameHow, CameHow::Unknown);
    merged.remember = joined(kept.remember, gone.remember);
    fill(merged.importId, gone.importId, {});
    return tidied(std::move(merged));
}

} // namespace naervaer

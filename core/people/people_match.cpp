// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_match.h"

#include "core/base/search_key.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr size_t nameField = 0;
constexpr size_t phoneField = 3;
constexpr size_t addressField = 4;
static_assert(std::string_view(comparedFields[nameField]) == "name");
static_assert(std::string_view(comparedFields[phoneField]) == "phone");
static_assert(std::string_view(comparedFields[addressField]) == "address");

quint64 numberOf(const QString& text)
{
    if (text.isEmpty())
        return 0;
    constexpr size_t seed = 20261103;
    return std::max<quint64>(1, qHash(text, seed));
}

quint64 folded(const QString& text)
{
    const QString key = searchKey(text);
    return numberOf(key.isEmpty() ? text : key);
}

quint64 ofWords(QStringList words)
{
    words.sort(Qt::CaseInsensitive);
    return folded(words.join(u' '));
}

quint64 ofPhones(std::vector<quint64> numbers)
{
    quint64 all = 0;
    for (const quint64 number : numbers)
        all ^= number;
    return numbers.empty() ? 0 : std::max<quint64>(1, all);
}

bool holdsAll(const std::vector<quint64>& all, const std::vector<quint64>& some)
{
    return std::all_of(
        some.begin(), some.end(), [&](quint64 each) { return std::find(all.begin(), all.end(), each) != all.end(); });
}

std::vector<quint64> numbersOf(const std::vector<Phone>& phones)
{
    std::vector<quint64> numbers;
    for (const Phone& phone : phones)
        numbers.push_back(numberOf(phone.number));
    return numbers;
}

quint64 surnameOf(const QString& name)
{
    const QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 ? numberOf(words.back()) : 0;
}

quint64 together(quint64 name, char kind, quint64 mark)
{
    constexpr size_t seed = 41;
    return qHashMulti(seed, name, kind, mark);
}

/// What tells people of one name apart, for one of the names.
std::vector<quint64> distinctKeys(quint64 name, const Person& person, const std::vector<Phone>& phones)
{
    std::vector<quint64> keys;
    for (const quint64 number : numbersOf(phones))
        keys.push_back(together(name, 'p', number));
    if (person.birthYear)
        keys.push_back(together(name, 'y', static_cast<quint64>(*person.birthYear)));
    if (!person.address.isEmpty())
        keys.push_back(together(name, 'a', folded(person.address + u' ' + person.postcode)));
    return keys;
}

std::vector<quint64> namesOf(const Person& person)
{
    std::vector<quint64> names;
    for (const QString& each : {person.name, person.nickname, person.alias}) {
        const quint64 name = folded(each);
        if (name != 0 && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

} // namespace

CardPrint printOf(const Person& person, const std::vector<Phone>& phones)
{
    CardPrint print;
    print.phones = numbersOf(phones);
    print.surname = surnameOf(person.name);
    const auto number = [](int value) { return static_cast<quint64>(value) + 1; };
    print.fields = {folded(person.name), folded(person.nickname), folded(person.alias), ofPhones(print.phones),
        folded(person.address), numberOf(person.postcode), folded(person.town), numberOf(person.municipalityCode),
        person.birthYear ? number(*person.birthYear) : 0, ofWords(person.languages), ofWords(person.diets),
        ofWords(person.allergens), ofWords(person.interests), number(person.adults), number(person.children),
        person.cameHow == CameHow::Unknown ? 0 : number(static_cast<int>(person.cameHow)), folded(person.remember),
        number(person.isProtected ? 1 : 0)};
    return print;
}

CardPrint printOf(const IncomingPerson& incoming)
{
    CardPrint print = printOf(incoming.person, incoming.phones);
    // These have a value also when nothing was said.
    for (size_t field = 0; field < comparedFields.size(); ++field) {
        const QLatin1String code(comparedFields[field]);
        const bool always = code == QLatin1String("adults") || code == QLatin1String("children")
            || code == QLatin1String("is_protected");
        if (always && !incoming.told.contains(code))
            print.fields[field] = 0;
    }
    return print;
}

QStringList differingFields(const CardPrint& row, const CardPrint& card)
{
    QStringList fields;
    for (size_t field = 0; field < comparedFields.size(); ++field) {
        const bool differs = field == phoneField ? !holdsAll(card.phones, row.phones)
                                                 : row.fields[field] != 0 && row.fields[field] != card.fields[field];
        if (differs)
            fields.append(QLatin1String(comparedFields[field]));
    }
    return fields;
}

bool isOnlyHint(const CardPrint& row, const CardPrint& card)
{
    const auto agree = [&](size_t field) { return row.fields[field] != 0 && row.fields[field] == card.fields[field]; };
    const bool samePhone = std::ranges::find_first_of(row.phones, card.phones) != row.phones.end();
    if (samePhone || agree(nameField) || agree(addressField))
        return false;
    const bool otherSurname = row.surname != 0 && card.surname != 0 && row.surname != card.surname;
    const bool otherPhones = !row.phones.empty() && !card.phones.empty();
    return otherSurname || otherPhones;
}

void PeopleMatcher::add(const Known& known, const Person& person, const std::vector<Phone>& phones)
{
    const bool isAgain = !m_known.empty() && m_known.back() == known;
    if (!isAgain)
        m_known.push_back(known);
    const auto index = static_cast<qsizetype>(m_known.size()) - 1;
    for (const quint64 name : namesOf(person)) {
        for (const quint64 key : distinctKeys(name, person, phones))
            if (!isAgain || !m_byKey.contains(key, index))
                m_byKey.insert(key, index);
        if (!isAgain)
            m_byKey.insert(name, index);
    }
}

bool PeopleMatcher::isDistinct(const IncomingPerson& incoming)
{
    return !incoming.phones.empty() || incoming.person.birthYear || !incoming.person.address.isEmpty();
}

std::vector<PeopleMatcher::Known> PeopleMatcher::find(const IncomingPerson& incoming) const
{
    std::vector<Known> found;
    const auto collect = [&](quint64 key) {
        const auto [first, last] = m_byKey.equal_range(key);
        for (auto index = first; index != last && found.size() < limit; ++index) {
            const Known& known = m_known[static_cast<size_t>(*index)];
            if (std::find(found.begin(), found.end(), known) == found.end())
                found.push_back(known);
        }
    };
    for (const quint64 name : namesOf(incoming.person)) {
        if (!isDistinct(incoming))
            collect(name);
        for (const quint64 key : distinctKeys(name, incoming.person, incoming.phones))
            collect(key);
    }
    return found;
}

} // namespace naervaer

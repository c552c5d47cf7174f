// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_service.h"

#include "core/base/phone.h"
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr int leastLikeness = 50;
constexpr size_t mostSimilar = 5;

/// The phones that can be read already: for comparing while they are typed.
std::vector<Phone> readable(const std::vector<Phone>& phones, const QString& country)
{
    std::vector<Phone> read;
    for (const Phone& phone : phones)
        if (const auto number = parsePhone(phone.number, country))
            read.emplace_back().number = *number;
    return read;
}

} // namespace

PeopleService::PeopleService(Desk& desk, std::vector<PersonReference> references)
    : m_desk(desk), m_store(desk.database), m_references(personReferences())
{
    for (PersonReference& each : references)
        m_references.push_back(std::move(each));
}

std::vector<PersonLine> PeopleService::search(const QString& text, int limit) const
{
    m_desk.session.require(Action::SearchPeople);
    return m_store.search(searchWords(text), limit);
}

std::vector<PersonLine> PeopleService::list(const PeopleFilter& filter, int offset, int limit) const
{
    m_desk.session.require(Action::SearchPeople);
    return m_store.list(filter, offset, limit);
}

int PeopleService::count(const PeopleFilter& filter) const
{
    m_desk.session.require(Action::SearchPeople);
    return m_store.count(filter);
}

bool PeopleService::isEmpty() const
{
    m_desk.session.require(Action::SearchPeople);
    return m_store.isEmpty();
}

std::optional<PersonLine> PeopleService::line(PersonId id) const
{
    m_desk.session.require(Action::SearchPeople);
    const auto found = m_store.line(id);
    const bool stands = found
        && (found->state == PersonState::Active || found->state == PersonState::Ended
            || found->state == PersonState::Restricted);
    return stands ? found : std::nullopt;
}

std::vector<PersonLine> PeopleService::similar(const Person& person, const std::vector<Phone>& phones) const
{
    m_desk.session.require(Action::SearchPeople);
    const Person typed = tidied(person);
    const auto typedPhones = readable(phones, m_store.country());
    QStringList numbers;
    for (const Phone& phone : typedPhones)
        numbers.append(phone.number);
    std::vector<PersonLine> alike;
    for (const PersonId id : m_store.candidates(typed.sortKey, nameTermsOf(typed), numbers)) {
        const auto other = sheet(id);
        if (!other || id == person.id || other->person.state != PersonState::Active)
            continue;
        const int sure = likeness(typed, typedPhones, other->person, other->phones);
        if (sure < leastLikeness)
            continue;
        if (auto line = m_store.line(id))
            alike.emplace_back(std::move(*line)).likeness = sure;
    }
    std::stable_sort(
        alike.begin(), alike.end(), [](const PersonLine& a, const PersonLine& b) { return a.likeness > b.likeness; });
    alike.resize(std::min(alike.size(), mostSimilar));
    return alike;
}

std::optional<Card> PeopleService::openCard(PersonId id, LookPurpose purpose)
{
    m_desk.session.require(Action::SeeCard);
    const auto person = m_store.survivor(id);
    if (!person || person->state == PersonState::Erased)
        return std::nullopt;
    m_desk.logLook(Action::SeeCard, QStringLiteral("person"), person->id.value(), codeOf(purpose));
    Card card = m_store.card(*person);
    return isMasked(m_desk, person->state) ? maskedCard(card) : card;
}

std::vector<PeopleGroup> PeopleService::groups() const
{
    m_desk.session.require(Action::SearchPeople);
    return m_store.groups();
}

std::optional<PersonSheet> PeopleService::sheet(PersonId id) const
{
    auto person = m_store.person(id);
    if (!person)
        return std::nullopt;
    return PersonSheet{std::move(*person), m_store.phones(id)};
}

Problems PeopleService::unchangeable(PersonId id) const
{
    const auto person = m_store.person(id);
    if (person && (person->state == PersonState::Active || person->state == PersonState::Ended))
        return {};
    if (person && person->state == PersonState::Restricted)
        return {{QStringLiteral("person.restricted"), {}}};
    return {{QStringLiteral("person.not_active"), {}}};
}

/// Phones, terms and the announcement of a card whose row is written.
void PeopleService::write(storage::UnitOfWork& work, PersonSheet& sheet)
{
    const PersonId id = sheet.person.id;
    m_store.replacePhones(id, sheet.phones, m_desk.ids);
    QStringList terms;
    const PersonState state = sheet.person.state;
    // A restricted card is found still, or it would be registered anew; the list then masks it.
    if (state == PersonState::Active || state == PersonState::Ended || state == PersonState::Restricted) {
        terms = termsOf(sheet.person, sheet.phones);
        for (const Person& other : m_store.mergedInto(id))
            terms += nameTermsOf(other);
        terms.removeDuplicates();
    }
    m_store.replaceTerms(id, terms);
    work.about(QStringLiteral("person"), id.value());
    work.changes(peopleArea);
}

void PeopleService::rewrite(storage::UnitOfWork& work, const PersonSheet& before, PersonSheet& after)
{
    work.update(after.person);
    write(work, after);
    if (before.person.state == after.person.state && before.person.centreId == after.person.centreId)
        return;
    for (const PersonReference& each : m_references)
        if (each.afterChange)
            each.afterChange(work, after.person.id);
}

bool PeopleService::sameSheet(const PersonSheet& a, const PersonSheet& b)
{
    return storage::sameContent(a.person, b.person)
        && std::equal(a.phones.begin(), a.phones.end(), b.phones.begin(), b.phones.end(), storage::sameContent<Phone>);
}

Problems PeopleService::putBack(const QString& verb, const PersonSheet& before, const PersonSheet& after)
{
    const auto now = sheet(after.person.id);
    if (!now || !sameSheet(*now, after))
        return {{QStringLiteral("undo.changed_since"), {}}};
    PersonSheet former = before;
    former.person.version = now->person.version;
    auto work = m_desk.begin(Action::EditPeople, verb);
    rewrite(work, *now, former);
    work.commit();
    return {};
}

Result<PersonId> PeopleService::registerPerson(Person person, std::vector<Phone> phones)
{
    m_desk.session.require(Action::EditPeople);
    PersonSheet added{tidied(std::move(person)), {}};
    Problems problems = checkPerson(added.person, m_desk.clock.today());
    auto read = checkPhones(std::move(phones), m_store.country());
    if (!read)
        problems.insert(problems.end(), read.problems().begin(), read.problems().end());
    if (!problems.empty())
        return problems;
    added.phones = std::move(read).value();
    added.person.state = PersonState::Active;
    added.person.mergedInto = {};
    auto work = m_desk.begin(Action::EditPeople, QStringLiteral("people.register"));
    work.insert(added.person);
    write(work, added);
    work.commit();
    m_desk.undo.push({QStringLiteral("people.register"), [this, added] {
                          PersonSheet withdrawn = added;
                          withdrawn.person.state = PersonState::Withdrawn;
                          return putBack(QStringLiteral("people.register.undo"), withdrawn, added);
                      }});
    return added.person.id;
}

Problems PeopleService::amend(Person person, std::vector<Phone> phones)
{
    m_desk.session.require(Action::EditPeople);
    if (auto problems = unchangeable(person.id); !problems.empty())
        return problems;
    PersonSheet after{tidied(std::move(person)), {}};
    Problems problems = checkPerson(after.person, m_desk.clock.today());
    auto read = checkPhones(std::move(phones), m_store.country());
    if (!read)
        problems.insert(problems.end(), read.problems().begin(), read.problems().end());
    if (!problems.empty())
        return problems;
    after.phones = std::move(read).value();
    auto work = m_desk.begin(Action::EditPeople, QStringLiteral("people.amend"));
    const PersonSheet before = sheet(after.person.id).value();
    after.person.state = before.person.state;
    rewrite(work, before, after);
    work.commit();
    m_desk.undo.push({QStringLiteral("people.amend"),
        [this, before, after] { return putBack(QStringLiteral("people.amend.undo"), before, after); }});
    return {};
}

Problems PeopleService::setState(PersonId id, PersonState state, const QString& verb)
{
    m_desk.session.require(Action::EditPeople);
    if (auto problems = unchangeable(id); !problems.empty())
        return problems;
    auto work = m_desk.begin(Action::EditPeople, verb);
    const PersonSheet before = sheet(id).value();
    if (before.person.state == state)
        return {};
    PersonSheet after = before;
    after.person.state = state;
    rewrite(work, before, after);
    work.commit();
    m_desk.undo.push(
        {verb, [this, verb, before, after] { return putBack(verb + QStringLiteral(".undo"), before, after); }});
    return {};
}

Problems PeopleService::endContact(PersonId id)
{
    return setState(id, PersonState::Ended, QStringLiteral("people.end_contact"));
}

Problems PeopleService::resumeContact(PersonId id)
{
    return setState(id, PersonState::Active, QStringLiteral("people.resume_contact"));
}

} // namespace naervaer

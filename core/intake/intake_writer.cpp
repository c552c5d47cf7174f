// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_writer.h"

#include "core/base/search_key.h"
#include "core/contacts/contact_mapping.h"
#include "core/contacts/rhythm_rules.h"
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"

namespace naervaer {
namespace {

/// A field of the card that can be empty, and how it is filled and emptied.
struct FillableField {
    const char* code;
    bool (*isEmpty)(const Person&);
    void (*copy)(Person& to, const Person& from);
};

template <auto member> constexpr FillableField fillable(const char* code)
{
    return {code, [](const Person& person) { return person.*member == Person{}.*member; },
        [](Person& to, const Person& from) { to.*member = from.*member; }};
}

constexpr std::array fillableFields{fillable<&Person::name>("name"), fillable<&Person::nickname>("nickname"),
    fillable<&Person::alias>("alias"), fillable<&Person::dwelling>("dwelling"), fillable<&Person::address>("address"),
    fillable<&Person::postcode>("postcode"), fillable<&Person::town>("town"),
    fillable<&Person::municipalityCode>("municipality_code"), fillable<&Person::birthYear>("birth_year"),
    fillable<&Person::languages>("languages"), fillable<&Person::diets>("diets"),
    fillable<&Person::allergens>("allergens"), fillable<&Person::interests>("interests"),
    fillable<&Person::cameHow>("came_how"), fillable<&Person::remember>("remember")};

const QString phoneField = QStringLiteral("phone");

/// Writes the card, its telephones and its terms; an unchanged version is checked by the unit of work.
void rewrite(storage::UnitOfWork& work, PeopleStore& store, Person& person, const std::vector<Phone>& phones)
{
    person = tidied(std::move(person));
    work.update(person);
    QStringList terms = termsOf(person, phones);
    for (const Person& merged : store.mergedInto(person.id))
        terms += nameTermsOf(merged);
    terms.removeDuplicates();
    store.replaceTerms(person.id, terms);
}

} // namespace

IntakeWriter::IntakeWriter(storage::UnitOfWork& work, IdSource& ids, ImportId import)
    : m_work(work), m_ids(ids), m_import(import), m_people(work.database()),
      m_margins(IntakeStore(work.database()).marginDays())
{
    for (const PeopleGroup& group : m_people.groups())
        m_groups.insert(searchKey(group.name), group.id);
}

void IntakeWriter::add(IncomingPerson incoming)
{
    Person& person = incoming.person;
    person.importId = m_import.value();
    m_work.insert(person);
    int position = 0;
    for (Phone& phone : incoming.phones) {
        phone.personId = person.id;
        phone.position = position++;
        m_work.insert(phone);
    }
    for (const QString& term : termsOf(person, incoming.phones))
        m_work.database().insert(SearchTerm{term, person.id});
    if (!incoming.group.isEmpty())
        join(person.id, person.centreId, incoming.group);
    if (incoming.rhythmDays || incoming.lastContactOn) {
        Rhythm rhythm;
        rhythm.personId = person.id;
        rhythm.centreId = person.centreId;
        rhythm.intervalDays = incoming.rhythmDays;
        m_beginners[incoming.rhythmDays.value_or(0)].push_back({rhythm, incoming.lastContactOn});
    }
    ++m_added;
}

void IntakeWriter::join(PersonId person, CentreId centre, const QString& group)
{
    GroupId& id = m_groups[searchKey(group)];
    if (id.isNull()) {
        PeopleGroup added;
        added.centreId = centre;
        added.name = group;
        m_work.insert(added);
        id = added.id;
    }
    Membership membership;
    membership.centreId = centre;
    membership.groupId = id;
    membership.personId = person;
    membership.joinedOn = m_work.today();
    m_work.insert(membership);
}

void IntakeWriter::finish()
{
    const QDate today = m_work.today();
    for (auto& [interval, beginners] : m_beginners) {
        std::vector<Rhythm> spread;
        for (Beginner& beginner : beginners) {
            const QDate due = beginner.lastContactOn ? beginner.lastContactOn->addDays(interval) : QDate();
            beginner.rhythm.sinceOn = due;
            if (interval == 0 || (due.isValid() && due >= today))
                keep(beginner.rhythm);
            else
                spread.push_back(beginner.rhythm);
        }
        const int count = static_cast<int>(spread.size());
        for (int n = 0; n < count; ++n) {
            Rhythm& rhythm = spread[static_cast<size_t>(n)];
            rhythm.sinceOn = today.addDays(spreadOffset(n, count, interval));
            keep(rhythm);
        }
    }
}

void IntakeWriter::keep(Rhythm rhythm)
{
    rhythm.dueOn = dueDay(rhythm, {});
    rhythm.forgottenOn = forgottenDay(rhythm, {}, m_margins.value(rhythm.centreId));
    m_work.insert(rhythm);
}

FilledCard IntakeWriter::fill(PersonId id, const IncomingPerson& incoming)
{
    auto person = m_people.person(id);
    if (!person)
        throw Failure(Failure::Kind::Conflict, QStringLiteral("person"));
    FilledCard filled{id, 0, {}};
    for (const FillableField& field : fillableFields) {
        if (!field.isEmpty(*person) || field.isEmpty(incoming.person))
            continue;
        field.copy(*person, incoming.person);
        filled.fields.append(QLatin1String(field.code));
    }
    std::vector<Phone> phones = m_people.phones(id);
    if (phones.empty() && !incoming.phones.empty()) {
        phones = incoming.phones;
        m_people.replacePhones(id, phones, m_ids);
        filled.fields.append(phoneField);
    }
    if (!filled.fields.isEmpty())
        rewrite(m_work, m_people, *person, phones);
    filled.version = person->version;
    return filled;
}

bool takeBackFilling(storage::UnitOfWork& work, IdSource& ids, const FilledCard& filled)
{
    PeopleStore store(work.database());
    auto person = store.person(filled.id);
    if (!person || person->version != filled.version)
        return false;
    for (const FillableField& field : fillableFields)
        if (filled.fields.contains(QLatin1String(field.code)))
            field.copy(*person, Person{});
    std::vector<Phone> phones = store.phones(filled.id);
    if (filled.fields.contains(phoneField)) {
        phones.clear();
        store.replacePhones(filled.id, phones, ids);
    }
    rewrite(work, store, *person, phones);
    return true;
}

} // namespace naervaer

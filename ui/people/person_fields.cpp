// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_fields.h"

#include "core/base/parse.h"
#include "ui/people/municipality_box.h"
#include "ui/people/phones_edit.h"
#include "ui/shell/code_words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace naervaer::ui {

namespace {
constexpr int largestCount = 50;

QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::PersonFields", words);
}

std::vector<ChipEditor::Choice> choices(const QStringList& codes, QString (*wordsOf)(const QString&))
{
    std::vector<ChipEditor::Choice> all;
    for (const QString& code : codes)
        all.push_back({code, wordsOf(code)});
    return all;
}
} // namespace

PersonFields::PersonFields(RecordDialog& dialog, QString country) : m_dialog(dialog), m_country(std::move(country)) { }

void PersonFields::addText(const QString& field, const QString& label, QString Person::*member)
{
    auto* line = new QLineEdit;
    m_dialog.add(field, label, line);
    m_shows.push_back([line, member](const Person& person) { line->setText(person.*member); });
    m_reads.push_back([line, member](Person& person, Problems&) { person.*member = line->text().trimmed(); });
}

void PersonFields::addTick(const QString& field, const QString& words, bool Person::*member)
{
    auto* box = new QCheckBox(words);
    m_dialog.add(field, QString(), box);
    m_shows.push_back([box, member](const Person& person) { box->setChecked(person.*member); });
    m_reads.push_back([box, member](Person& person, Problems&) { person.*member = box->isChecked(); });
}

void PersonFields::addCount(const QString& field, const QString& label, int Person::*member)
{
    auto* box = new QSpinBox;
    box->setRange(0, largestCount);
    m_dialog.add(field, label, box);
    m_shows.push_back([box, member](const Person& person) { box->setValue(person.*member); });
    m_reads.push_back([box, member](Person& person, Problems&) { person.*member = box->value(); });
}

void PersonFields::addChips(
    const QString& field, const QString& label, QStringList Person::*member, std::vector<ChipEditor::Choice> choices)
{
    auto* chips = new ChipEditor(std::move(choices));
    m_dialog.add(field, label, chips);
    m_shows.push_back([chips, member](const Person& person) { chips->setChosen(person.*member); });
    m_reads.push_back([chips, member](Person& person, Problems&) { person.*member = chips->chosen(); });
}

void PersonFields::addNames()
{
    m_dialog.beginGroup(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Name")));
    addText(QStringLiteral("name"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Full name")), &Person::name);
    addText(
        QStringLiteral("nickname"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Called")), &Person::nickname);
    addText(
        QStringLiteral("alias"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Or an alias")), &Person::alias);
}

void PersonFields::addPhones()
{
    m_phones = new PhonesEdit(m_country);
    m_dialog.add(QStringLiteral("phones"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Phone")), m_phones);
}

void PersonFields::addBorn()
{
    auto* line = new QLineEdit;
    line->setMaximumWidth(line->fontMetrics().averageCharWidth() * 12);
    m_dialog.add(
        QStringLiteral("birth_year"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Year of birth")), line);
    m_shows.push_back([line](const Person& person) {
        line->setText(person.birthYear ? QString::number(*person.birthYear) : QString());
    });
    m_reads.push_back([line](Person& person, Problems& problems) {
        person.birthYear.reset();
        if (line->text().trimmed().isEmpty())
            return;
        const auto year = parseWhole(line->text(), 0, 9999);
        if (year)
            person.birthYear = *year;
        for (Problem problem : year ? Problems{} : year.problems()) {
            problem.field = QStringLiteral("birth_year");
            problems.push_back(problem);
        }
    });
}

void PersonFields::addAddress()
{
    m_dialog.beginGroup(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Where they live")));
    QComboBox* dwelling = codeBox(Dwelling::Unknown);
    m_dialog.add(
        QStringLiteral("dwelling"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Place to live")), dwelling);
    m_shows.push_back([dwelling](const Person& person) {
        dwelling->setCurrentIndex(dwelling->findData(QString(codeOf(person.dwelling))));
    });
    m_reads.push_back([dwelling](Person& person, Problems&) { person.dwelling = chosenIn<Dwelling>(dwelling); });
    addText(
        QStringLiteral("address"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Address")), &Person::address);
    addText(QStringLiteral("postcode"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Postcode")),
        &Person::postcode);
    addText(QStringLiteral("town"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Town")), &Person::town);
    addTick(QStringLiteral("is_protected"),
        say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Protected address: keep it out of every list and print")),
        &Person::isProtected);
}

void PersonFields::addMunicipality()
{
    auto* box = new MunicipalityBox(m_municipalities, m_country);
    m_dialog.add(
        QStringLiteral("municipality_code"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Municipality")), box);
    m_shows.push_back([box](const Person& person) { box->setCode(person.municipalityCode); });
    m_reads.push_back([box](Person& person, Problems& problems) {
        const auto code = box->code();
        if (code)
            person.municipalityCode = *code;
        else
            problems.insert(problems.end(), code.problems().begin(), code.problems().end());
    });
}

void PersonFields::addHousehold()
{
    m_dialog.beginGroup(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Household")));
    addCount(QStringLiteral("adults"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Adults")), &Person::adults);
    addCount(QStringLiteral("children"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Children")),
        &Person::children);
    addCount(QStringLiteral("portions"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Meals a day")),
        &Person::portions);
    addCount(QStringLiteral("packs"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Activity packs")),
        &Person::packs);
}

void PersonFields::addFood()
{
    m_dialog.beginGroup(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Food")));
    addChips(QStringLiteral("diets"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Diet")), &Person::diets,
        choices(allDiets(), dietWords));
    addChips(QStringLiteral("allergens"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Must not have")),
        &Person::allergens, choices(allAllergens(), allergenWords));
}

void PersonFields::addLanguages()
{
    m_dialog.beginGroup(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Languages and interests")));
    addChips(QStringLiteral("languages"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Speaks")),
        &Person::languages, choices(offeredLanguages(), languageWords));
    addTick(QStringLiteral("needs_interpreter"),
        say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Needs an interpreter")), &Person::needsInterpreter);
    auto* line = new QLineEdit;
    line->setPlaceholderText(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Chess, music, gardens")));
    m_dialog.add(QStringLiteral("interests"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Interests")), line);
    m_shows.push_back([line](const Person& person) { line->setText(person.interests.join(QLatin1String(", "))); });
    m_reads.push_back([line](Person& person, Problems&) {
        person.interests.clear();
        for (const QString& word : line->text().split(u',', Qt::SkipEmptyParts))
            if (!word.trimmed().isEmpty())
                person.interests << word.trimmed();
    });
}

void PersonFields::addBasis()
{
    m_dialog.beginGroup(say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Why we keep the card")));
    QComboBox* box = codeBox(LegalBasis::Unknown);
    m_dialog.add(
        QStringLiteral("legal_basis"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Legal basis")), box);
    m_shows.push_back(
        [box](const Person& person) { box->setCurrentIndex(box->findData(QString(codeOf(person.legalBasis)))); });
    m_reads.push_back([box](Person& person, Problems&) { person.legalBasis = chosenIn<LegalBasis>(box); });
}

void PersonFields::addCameHow()
{
    QComboBox* box = codeBox(CameHow::Unknown);
    m_dialog.add(
        QStringLiteral("came_how"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Came to us through")), box);
    m_shows.push_back(
        [box](const Person& person) { box->setCurrentIndex(box->findData(QString(codeOf(person.cameHow)))); });
    m_reads.push_back([box](Person& person, Problems&) { person.cameHow = chosenIn<CameHow>(box); });
}

void PersonFields::addRemember()
{
    addText(QStringLiteral("remember"), say(QT_TRANSLATE_NOOP("naervaer::ui::PersonFields", "Remember next time")),
        &Person::remember);
}

void PersonFields::show(const Person& person, const std::vector<Phone>& phones)
{
    for (const auto& show : m_shows)
        show(person);
    if (m_phones)
        m_phones->setPhones(phones);
}

Person PersonFields::read(Person person, Problems& problems) const
{
    for (const auto& read : m_reads)
        read(person, problems);
    return person;
}

std::vector<Phone> PersonFields::phones() const
{
    return m_phones ? m_phones->phones() : std::vector<Phone>();
}

Problems withPhonesInOneRow(Problems problems)
{
    for (Problem& problem : problems)
        if (problem.field.startsWith(QLatin1String("phones.")))
            problem.field = QStringLiteral("phones");
    return problems;
}

} // namespace naervaer::ui

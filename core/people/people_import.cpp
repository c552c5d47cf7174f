// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_import.h"

#include "core/base/parse.h"
#include "core/base/search_key.h"
#include "core/people/people_import_words.h"
#include "core/people/people_rules.h"
#include "core/people/personal_number.h"

#include <QRegularExpression>
#include <algorithm>

namespace naervaer {
namespace {

const QString nameField = QStringLiteral("name");
const QStringList phoneFields{QStringLiteral("phone"), QStringLiteral("phone2"), QStringLiteral("phone3")};

/// Several things in one cell.
QStringList partsOf(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral(R"(\s*[/;,\n]\s*)"));
    if (std::none_of(cell.begin(), cell.end(), [](QChar each) { return QStringView(u"/;,\n").contains(each); }))
        return cell.isEmpty() ? QStringList() : QStringList{cell};
    return cell.split(between, Qt::SkipEmptyParts);
}

/// Reads one row; collects what is wrong with it.
class PersonReading {
public:
    PersonReading(const ImportRow& row, const PeopleImportContext& context) : m_row(row), m_context(context) { }

    [[nodiscard]] Result<IncomingPerson> read()
    {
        for (const ImportField& field : peopleImportFields())
            hear(field.code);
        if (!m_problems.empty())
            return m_problems; // what holds a personal number is not read on
        readNames();
        readPhones();
        readPlace();
        readBirthYear();
        readWords();
        readHousehold();
        readAgreement();
        m_in.person = tidied(std::move(m_in.person));
        for (const Problem& problem : checkPerson(m_in.person, m_context.today))
            refuse(problem.field, problem);
        if (!m_problems.empty())
            return m_problems;
        return std::move(m_in);
    }

private:
    void hear(const QString& field)
    {
        const QString content = cell(field);
        if (content.isEmpty())
            return;
        m_in.told.append(field);
        if (holdsPersonalNumber(content, !phoneFields.contains(field)))
            refuse(field, {QStringLiteral("person.cpr_not_stored"), {}});
    }

    [[nodiscard]] QString cell(QStringView field) const { return m_row.cell(field); }

    void refuse(QStringView field, Problem problem)
    {
        problem.field = m_row.header(field);
        m_problems.push_back(std::move(problem));
    }
    void refuse(QStringView field, const char* code, const QString& typed)
    {
        refuse(field, {QString::fromLatin1(code), {}, {typed}});
    }

    /// The parser's value; nothing for an empty cell, or, with a problem, for one that cannot be read.
    template <typename Parser>
    auto parsed(QStringView field, Parser parser) -> std::optional<std::decay_t<decltype(*parser(QString()))>>
    {
        const QString text = cell(field);
        if (text.isEmpty())
            return std::nullopt;
        auto result = parser(text);
        if (result.ok())
            return *result;
        for (const Problem& problem : result.problems())
            refuse(field, problem);
        return std::nullopt;
    }

    void readNames()
    {
        m_in.person.name = cell(nameField);
        if (m_in.person.name.isEmpty())
            m_in.person.name = (cell(u"given_name") + u' ' + cell(u"family_name")).trimmed();
        m_in.person.nickname = cell(u"nickname");
        m_in.person.alias = cell(u"alias");
    }

    void readPhones()
    {
        Phone phone;
        phone.mayLeaveMessage = parsed(u"may_leave_message", parseYesNo).value_or(false);
        phone.maySayWho = parsed(u"may_say_who", parseYesNo).value_or(false);
        std::vector<Phone> typed;
        QStringList fields;
        for (const QString& field : phoneFields) {
            for (const QString& number : partsOf(cell(field))) {
                phone.number = number;
                typed.push_back(phone);
                fields.append(field);
            }
        }
        auto phones = checkPhones(typed, m_context.country);
        if (phones.ok())
            m_in.phones = *phones;
        else
            for (Problem problem : phones.problems()) {
                const qsizetype position = problem.field.section(u'.', 1).toInt();
                problem.values = {typed[static_cast<size_t>(position)].number};
                refuse(fields.value(position), problem);
            }
    }

    void readPlace()
    {
        static const QRegularExpression postcodeAndTown(QStringLiteral("^(?:(?:DK|N|NO)[- ]?)?([0-9]{4}),? +(\\D.*)$"));
        Person& person = m_in.person;
        person.address = cell(u"address");
        person.postcode = cell(u"postcode");
        person.town = cell(u"town");
        const QString& both = person.postcode.isEmpty() ? person.town : person.postcode;
        if (const auto match = postcodeAndTown.match(both); match.hasMatch()) {
            if (person.town.isEmpty() || person.postcode.isEmpty())
                person.town = match.captured(2);
            person.postcode = match.captured(1);
        }
        if (!person.address.isEmpty())
            person.dwelling = Dwelling::Address;
        person.isProtected = parsed(u"is_protected", parseYesNo).value_or(false);
        readMunicipality();
        readCentre();
    }

    void readMunicipality()
    {
        const QString typed = cell(u"municipality_code");
        if (typed.isEmpty())
            return;
        auto found = m_context.municipalities.byCode(typed);
        if (!found)
            found = m_context.municipalities.byName(typed, m_context.country);
        if (found)
            m_in.person.municipalityCode = found->code;
        else
            refuse(u"municipality_code", "municipality.unknown", typed);
    }

    void readCentre()
    {
        const QString typed = cell(u"centre");
        m_in.person.centreId = m_context.centre;
        if (typed.isEmpty())
            return;
        m_in.person.centreId = m_context.centres.value(searchKey(typed));
        if (m_in.person.centreId.isNull())
            refuse(u"centre", "centre.unknown", typed);
    }

    /// From a year or a date, of which only the year is kept.
    void readBirthYear()
    {
        static const QRegularExpression year(QStringLiteral("^[0-9]{4}$"));
        static const QRegularExpression sixDigits(QStringLiteral("^([0-9]{2})([0-9]{2})([0-9]{2})$"));
        static const QRegularExpression midnight(QStringLiteral("[ T]0?0[:.]00([:.]00)?$"));
        QString typed = cell(u"birth_year");
        if (typed.isEmpty())
            return;
        if (typed.size() == 4 && year.match(typed).hasMatch()) {
            m_in.person.birthYear = typed.toInt();
            return;
        }
        if (typed.contains(u':') || typed.contains(u'.'))
            typed.remove(midnight);
        if (typed.size() == 6)
            typed.replace(sixDigits, QStringLiteral("\\1-\\2-\\3"));
        const auto date = parseDate(typed, m_context.today);
        if (!date)
            return refuse(u"birth_year", date.problems().front());
        // Two digits of a year are read as one near today; nobody is born tomorrow.
        const bool isCenturyLate = *date > m_context.today && !typed.contains(QString::number(date->year()));
        m_in.person.birthYear = date->year() - (isCenturyLate ? 100 : 0);
    }

    void readWords()
    {
        m_in.person.languages = codesOf(u"languages", "language.unknown", languageOf);
        m_in.person.diets = codesOf(u"diets", "diet.unknown", dietOf);
        m_in.person.allergens = codesOf(u"allergens", "allergen.unknown", allergenOf);
        m_in.person.interests = partsOf(cell(u"interests"));
        m_in.person.remember = cell(u"remember");
        const QString typed = cell(u"came_how");
        const auto how = cameHowOf(typed);
        if (how)
            m_in.person.cameHow = *how;
        else if (!typed.isEmpty())
            refuse(u"came_how", "came_how.unknown", typed);
    }

    template <typename Table> [[nodiscard]] QStringList codesOf(QStringView field, const char* code, Table codeOfWord)
    {
        QStringList codes;
        for (const QString& word : partsOf(cell(field))) {
            if (const auto known = codeOfWord(word))
                codes.append(*known);
            else
                refuse(field, code, word);
        }
        codes.removeDuplicates();
        return codes;
    }

    void readHousehold()
    {
        constexpr int most = 50;
        const auto count = [](const QString& text) { return parseWhole(text, 0, most); };
        m_in.person.adults = parsed(u"adults", count).value_or(m_in.person.adults);
        m_in.person.children = parsed(u"children", count).value_or(m_in.person.children);
    }

    void readAgreement()
    {
        constexpr int longest = 366;
        m_in.rhythmDays = parsed(u"rhythm_days", [](const QString& text) -> Result<int> {
            const auto words = intervalOf(text);
            return words ? parseWhole(QString::number(*words), 1, longest) : parseWhole(text, 1, longest);
        });
        m_in.lastContactOn =
            parsed(u"last_contact_on", [this](const QString& text) { return parseDate(text, m_context.today); });
        if (m_in.lastContactOn && *m_in.lastContactOn > m_context.today)
            refuse(u"last_contact_on", "contact.in_future", cell(u"last_contact_on"));
        m_in.group = cell(u"group").simplified();
        if (!m_in.group.isEmpty())
            for (const Problem& problem : checkGroupName(m_in.group))
                refuse(u"group", problem);
    }

    const ImportRow& m_row;
    const PeopleImportContext& m_context;
    IncomingPerson m_in;
    Problems m_problems;
};

} // namespace

Result<IncomingPerson> readPerson(const ImportRow& row, const PeopleImportContext& context)
{
    return PersonReading(row, context).read();
}

} // namespace naervaer

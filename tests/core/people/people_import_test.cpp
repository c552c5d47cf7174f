// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_import.h"

#include "core/base/search_key.h"
#include "core/people/people_import_words.h"
#include "core/people/personal_number.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace naervaer;

namespace {

const CentreId home{7};
const CentreId aarhus{8};

PeopleImportContext context()
{
    PeopleImportContext made;
    made.today = QDate(2026, 11, 3);
    made.country = QStringLiteral("DK");
    made.centre = home;
    made.centres = {{searchKey(QStringLiteral("Værestedet Århus")), aarhus}};
    return made;
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Reads one row of "header|header" and "cell|cell".
Result<IncomingPerson> read(const char* headers, const char* cells)
{
    const QStringList names = text(headers).split(u'|');
    CsvRow row;
    row.number = 2;
    row.cells = text(cells).split(u'|');
    ImportRow mapped(guessMapping(names, peopleImportFields()), names);
    mapped.show(row);
    return readPerson(mapped, context());
}

Problem only(const Result<IncomingPerson>& result)
{
    REQUIRE_FALSE(result.ok());
    REQUIRE(result.problems().size() == 1);
    return result.problems().front();
}

} // namespace

TEST_CASE("A row of an ordinary Danish sheet becomes a card")
{
    const auto in = read("Navn|Kaldenavn|Telefon|Mobil|Må lægge besked|Adresse|Postnr|By|Kommune|Født|Sprog|Note",
        "Søren  Kjær|Sørn|12 34 56 78|+47 412 34 567|ja|Vestergade 1|8000|Aarhus C|Aarhus|1950|dansk, arabisk|Glad for "
        "kort");
    REQUIRE(in.ok());
    CHECK(in->person.name == text("Søren Kjær"));
    CHECK(in->person.nickname == text("Sørn"));
    REQUIRE(in->phones.size() == 2);
    CHECK(in->phones[0].number == text("+4512345678"));
    CHECK(in->phones[1].number == text("+4741234567"));
    CHECK(in->phones[1].mayLeaveMessage);
    CHECK_FALSE(in->phones[0].maySayWho);
    CHECK(in->person.dwelling == Dwelling::Address);
    CHECK(in->person.municipalityCode == text("0751"));
    CHECK(in->person.birthYear == 1950);
    CHECK(in->person.languages == QStringList{text("da"), text("ar")});
    CHECK(in->person.remember == text("Glad for kort"));
    CHECK(in->person.centreId == home);
}

TEST_CASE("Norwegian and English headers are known as well")
{
    const auto norwegian =
        read("Fornavn|Etternavn|Telefonnummer|Poststed|Språk", "Kari|Nordmann|+47 22 12 34 56|Oslo|samisk");
    REQUIRE(norwegian.ok());
    CHECK(norwegian->person.name == text("Kari Nordmann"));
    CHECK(norwegian->person.languages == QStringList{text("se")});
    const auto english = read("First name|Last name|Phone|Town|Date of birth", "Ann|Lee|12345678|Ribe|03-11-1960");
    REQUIRE(english.ok());
    CHECK(english->person.name == text("Ann Lee"));
    CHECK(english->person.birthYear == 1960);
}

TEST_CASE("Every field has a code of its own and headers in several languages")
{
    QSet<QString> codes;
    for (const ImportField& field : peopleImportFields()) {
        CHECK_FALSE(codes.contains(field.code));
        CHECK(field.headers.size() >= 2);
        codes.insert(field.code);
        const ColumnMapping guess = guessMapping({field.headers.front()}, peopleImportFields());
        CHECK(guess.fields == QStringList{field.code});
    }
}

TEST_CASE("Several numbers may stand in one cell, the same one twice is one")
{
    const auto in = read("Navn|Tlf", "Eva|12345678 / 87654321; 12 34 56 78");
    REQUIRE(in.ok());
    REQUIRE(in->phones.size() == 2);
    CHECK(in->phones[1].number == text("+4587654321"));
}

TEST_CASE("A number that is none is refused at its own column with what was typed")
{
    const Problem problem = only(read("Navn|Telefon|Mobil", "Eva|12345678|ring til søn"));
    CHECK(problem.code == text("phone.unreadable"));
    CHECK(problem.field == text("Mobil"));
    CHECK(problem.values == QStringList{text("ring til søn")});
    CHECK(only(read("Navn|Telefon", "Eva|123")).code == text("phone.impossible"));
}

TEST_CASE("Postcode and town may stand in one cell")
{
    for (const char* header : {"Navn|By", "Navn|Postnr"}) {
        const auto in = read(header, "Eva|8000 Aarhus C");
        REQUIRE(in.ok());
        CHECK(in->person.postcode == text("8000"));
        CHECK(in->person.town == text("Aarhus C"));
    }
    CHECK(read("Navn|Postnr|By", "Eva|DK-8000 Aarhus|Aarhus C")->person.town == text("Aarhus C"));
    CHECK(only(read("Navn|Postnr", "Eva|80")).code == text("person.postcode_unreadable"));
}

TEST_CASE("A municipality is known by name and by code, with or without its zero")
{
    for (const char* typed : {"Aarhus", "Århus Kommune", "751", "0751"})
        CHECK(read("Navn|Kommune", (std::string("Eva|") + typed).c_str())->person.municipalityCode == text("0751"));
    const Problem unknown = only(read("Navn|Kommune", "Eva|Atlantis"));
    CHECK(unknown == Problem{text("municipality.unknown"), text("Kommune"), {text("Atlantis")}});
}

TEST_CASE("Of a birth date only the year is kept")
{
    const auto [typed, year] = GENERATE(table<const char*, int>(
        {{"1950", 1950}, {"03.11.1950", 1950}, {"3/11-50", 1950}, {"031150", 1950}, {"1950-11-03 00:00:00", 1950},
            {"3. november 1950", 1950}, {"01-02-35", 1935}, {"04-11-26", 1926}, {"01-02-05", 2005}}));
    const auto in = read("Navn|Født", (std::string("Eva|") + typed).c_str());
    REQUIRE(in.ok());
    CHECK(in->person.birthYear == year);
}

TEST_CASE("Impossible birth dates and years are refused")
{
    CHECK(only(read("Navn|Født", "Eva|31.02.1950")).code == text("date.impossible"));
    CHECK(only(read("Navn|Født", "Eva|for længe siden")).code == text("date.unreadable"));
    CHECK(only(read("Navn|Født", "Eva|1850")).code == text("person.birth_year_impossible"));
    CHECK(only(read("Navn|Født", "Eva|2030")).field == text("Født"));
}

TEST_CASE("A personal number is refused wherever it stands, and is named nowhere")
{
    for (const char* cells : {"Eva|031150-1234|", "Eva|0311501234|", "Eva|031150 1234|", "Eva|03115012345|",
             "Eva||cpr 031150-1234", "Eva 631150-1234||", "Eva|431150 – 12345|", "Eva|031150\u00a01234|",
             "Eva|031150\u202f-\u202f1234|", "Eva|031150−1234|"}) {
        const auto result = read("Navn|Født|Note", cells);
        const Problem problem = only(result);
        CHECK(problem.code == text("person.cpr_not_stored"));
        CHECK(problem.values.isEmpty());
        CHECK_FALSE(problem.field.isEmpty());
    }
    CHECK(read("Navn|Note", "Eva|ring 12345678 eller 2513345678").ok());
    CHECK(read("Navn|Telefon", "Eva|+4520123456").ok());
}

TEST_CASE("Personal numbers are masked in texts that leave the program, telephones are not")
{
    CHECK(withoutPersonalNumbers(text("Eva 031150-1234, ring")) == text("Eva xxxxxx-xxxx, ring"));
    CHECK(withoutPersonalNumbers(text("0311501234")) == text("xxxxxx-xxxx"));
    CHECK(withoutPersonalNumbers(text("+4512345678")) == text("+4512345678"));
    CHECK(withoutPersonalNumbers(text("4512345678 og 0045 12345678")) == text("4512345678 og 0045 12345678"));
    CHECK(withoutPersonalNumbers(text("12 34 56 78")) == text("12 34 56 78"));
    CHECK(withoutPersonalNumbers(text("Vej 12, 8000 Aarhus")) == text("Vej 12, 8000 Aarhus"));
}

TEST_CASE("What a row is refused for as a personal number is masked in every file that leaves the program")
{
    for (const char* cell : {"031150-1234", "cpr: 031150 1234.", "631150-1234", "911250-1234", "431150-12345",
             "710250 12345", "0311501234", "03115012345", "031150 – 1234", "031150\u00a01234",
             "Eva (031150-1234), Ib (041150-4321)", "12345678, 031150-1234"}) {
        CAPTURE(cell);
        REQUIRE(holdsPersonalNumber(text(cell), true));
        const QString masked = withoutPersonalNumbers(text(cell));
        CHECK(masked.contains(QStringLiteral("xxxxxx-xxxx")));
        CHECK_FALSE(holdsPersonalNumber(masked, true));
        CHECK_FALSE(masked.contains(QStringLiteral("1150")));
    }
}

TEST_CASE("Words of languages, diets, allergens and ways in are known in three languages; others are refused")
{
    CHECK(languageOf(text("Arabisk")) == text("ar"));
    CHECK(languageOf(text("so")) == text("so"));
    CHECK(languageOf(text("Polish")) == text("pl"));
    CHECK(dietOf(text("uden svinekød")) == text("no_pork"));
    CHECK(allergenOf(text("Nødder")) == text("nuts"));
    CHECK(cameHowOf(text("Hjemmesygeplejerske")) == CameHow::Nurse);
    CHECK_FALSE(cameHowOf(text("rumskib")));
    for (const char* header : {"Sprog", "Diæt", "Allergi", "Kom via"}) {
        const Problem problem = only(read((std::string("Navn|") + header).c_str(), "Eva|qwerty"));
        CHECK(problem.field == text(header));
        CHECK(problem.values == QStringList{text("qwerty")});
    }
}

TEST_CASE("Every diet and allergen is known by its own code")
{
    for (const QString& code : allDiets())
        CHECK(dietOf(code) == code);
    for (const QString& code : allAllergens())
        CHECK(allergenOf(code) == code);
}

TEST_CASE("Rhythms are read from days and from words")
{
    CHECK(read("Navn|Rytme", "Eva|3")->rhythmDays == 3);
    CHECK(read("Navn|Rytme", "Eva|ugentligt")->rhythmDays == 7);
    CHECK(read("Navn|Rytme", "Eva|Hver 14. dag")->rhythmDays == 14);
    CHECK(read("Navn|Rytme", "Eva|every 3rd day")->rhythmDays == 3);
    CHECK_FALSE(read("Navn|Rytme", "Eva|")->rhythmDays);
    CHECK(only(read("Navn|Rytme", "Eva|400")).code == text("number.out_of_range"));
    CHECK(only(read("Navn|Rytme", "Eva|hver 999. dag")).code == text("number.out_of_range"));
}

TEST_CASE("A last contact lies in the past")
{
    CHECK(read("Navn|Sidste kontakt", "Eva|01.11.2026")->lastContactOn == QDate(2026, 11, 1));
    CHECK(only(read("Navn|Sidste kontakt", "Eva|04.11.2026")).code == text("contact.in_future"));
    CHECK(only(read("Navn|Sidste kontakt", "Eva|32.11.2026")).code == text("date.impossible"));
}

TEST_CASE("A centre is known by name; another is refused")
{
    CHECK(read("Navn|Værested", "Eva|værestedet aarhus")->person.centreId == aarhus);
    CHECK(only(read("Navn|Værested", "Eva|Månen")).code == text("centre.unknown"));
}

TEST_CASE("All that is wrong with a row is said at once")
{
    const auto result = read("Navn|Telefon|Kommune|Voksne|Beskyttet", "|x|y|99|måske");
    REQUIRE_FALSE(result.ok());
    QStringList codes;
    for (const Problem& problem : result.problems())
        codes.append(problem.code);
    for (const char* code :
        {"person.name_missing", "phone.unreadable", "municipality.unknown", "number.out_of_range", "yesno.unreadable"})
        CHECK(codes.contains(text(code)));
}

TEST_CASE("What is longer than the card's limits is refused at its column")
{
    for (const auto& [header, limit] : {std::pair("Note", 500), {"Adresse", 300}, {"Hold", 200}}) {
        const std::string headers = std::string("Fulde navn|") + header;
        const std::string fits = "Eva|" + std::string(static_cast<size_t>(limit), 'x');
        CHECK(read(headers.c_str(), fits.c_str()).ok());
        CHECK(only(read(headers.c_str(), (fits + 'x').c_str()))
            == Problem{text("text.too_long"), text(header), {QString::number(limit)}});
    }
}

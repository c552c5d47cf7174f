// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_import.h"

namespace naervaer {
namespace {

ImportField field(const char* code, const char* headers)
{
    return {QString::fromLatin1(code), QString::fromUtf8(headers).split(QStringLiteral(", "))};
}

} // namespace

const ImportFields& peopleImportFields()
{
    // A header that fits several goes to the first of them that is free, so "Mobil" beside "Telefon" is phone2.
    static const ImportFields fields{
        field("name", "Navn, Fulde navn, Fullt navn, Name, Full name, Borger, Bruger, Bruker, Person"),
        field("given_name", "Fornavn, Fornavne, Fornavn(e), First name, Given name, Firstname"),
        field("family_name", "Efternavn, Etternavn, Last name, Family name, Surname, Lastname"),
        field("nickname", "Kaldenavn, Kælenavn, Kallenavn, Oppnavn, Nickname, Kaldes"),
        field("alias", "Alias, Dæknavn, Dekknavn"),
        field("phone",
            "Telefon, Telefonnummer, Tlf, Tlfnr, Tlf nr, Telefonnr, Telefon 1, Tlf 1, Telefon privat, Mobil,"
            " Mobilnummer, Mobiltelefon, Phone, Phone number, Telephone, Mobile, Phone 1"),
        field("phone2",
            "Telefon 2, Tlf 2, Phone 2, Mobil 2, Mobil, Mobilnummer, Mobiltelefon, Mobile, Telefon, Tlf,"
            " Anden telefon, Fastnet, Fasttelefon, Telefon arbejde, Landline"),
        field("phone3",
            "Telefon 3, Tlf 3, Phone 3, Mobil 3, Telefon arbejde, Arbejdstelefon, Jobbtelefon, Fastnet,"
            " Fasttelefon, Work phone, Landline, Mobil"),
        field("may_leave_message",
            "Må lægge besked, Må lægges besked, Besked, Må der lægges besked, Kan legge igjen"
            " beskjed, Beskjed, May leave message, Leave message, Voicemail"),
        field("may_say_who",
            "Må sige hvem, Må sige hvem vi er, Må vi sige hvem vi er, Kan si hvem vi er, Kan si hvem,"
            " May say who, Say who we are"),
        field(
            "address", "Adresse, Gadeadresse, Vej, Gateadresse, Gate, Bopæl, Bosted, Address, Street, Street address"),
        field("postcode", "Postnr, Postnummer, Post nr, Postcode, Postal code, Zip, Zip code"),
        field("town", "By, Bynavn, Poststed, Sted, Postnr og by, Postnummer og by, Postnr/by, Town, City"),
        field("municipality_code",
            "Kommune, Kommunenavn, Kommunenr, Kommunekode, Kommunenummer, Hjemkommune,"
            " Municipality, Municipality code"),
        field("birth_year",
            "Fødselsår, Født, Fødselsdato, Fødselsdag, Født år, Fødeår, Årgang, Birth year, Year of"
            " birth, Born, Birth date, Date of birth, Birthday"),
        field("languages", "Sprog, Språk, Modersmål, Morsmål, Language, Languages"),
        field("diets", "Kost, Diæt, Diett, Kosthensyn, Kosthold, Diet, Diets"),
        field("allergens", "Allergi, Allergier, Allergener, Allergy, Allergies, Allergens"),
        field("interests", "Interesser, Interesse, Interests, Interest, Hobby, Hobbyer"),
        field("adults", "Voksne, Antal voksne, Antall voksne, Adults"),
        field("children", "Børn, Antal børn, Barn, Antall barn, Children, Hjemmeboende børn"),
        field("came_how", "Kom via, Henvist af, Henvist fra, Hvordan kom, Kontakt via, Came how, Referred by, Came by"),
        field("remember",
            "Husk, Note, Noter, Notat, Bemærkning, Bemærkninger, Bemerkning, Merknad, Kommentar, Remarks,"
            " Remember, Notes, Comment, Comments"),
        field("is_protected",
            "Beskyttet adresse, Adressebeskyttelse, Hemmelig adresse, Skjermet adresse, Protected"
            " address, Beskyttet, Navne og adressebeskyttelse"),
        field("centre", "Værested, Center, Afdeling, Møteplass, Avdeling, Sted, Centre, Branch"),
        field("rhythm_days",
            "Rytme, Kontaktrytme, Rytme dage, Dage mellem kontakt, Interval, Hyppighed, Hvor ofte,"
            " Rytme dager, Rhythm, Rhythm days, Every days"),
        field("last_contact_on",
            "Sidste kontakt, Seneste kontakt, Sidst kontaktet, Siste kontakt, Sist kontaktet,"
            " Last contact, Last contacted"),
        field("group", "Gruppe, Hold, Group"),
    };
    return fields;
}

} // namespace naervaer

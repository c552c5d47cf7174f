// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_import_words.h"

#include "core/base/search_key.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace naervaer {
namespace {

using Words = QHash<QString, QString>; ///< Search key of the word to code.

/// "code: word, word; code: word" as a table.
Words tableOf(const char* text)
{
    Words words;
    for (const QString& line : QString::fromUtf8(text).split(u';', Qt::SkipEmptyParts)) {
        const QString code = line.section(u':', 0, 0).trimmed();
        words.insert(searchKey(code), code);
        for (const QString& word : line.section(u':', 1).split(u',', Qt::SkipEmptyParts))
            words.insert(searchKey(word), code);
    }
    return words;
}

std::optional<QString> found(const Words& words, const QString& word)
{
    const auto code = words.find(searchKey(word));
    return code == words.end() ? std::nullopt : std::optional(*code);
}

/// Every language by its code, its own name and its English one.
void addAllLanguages(Words& words)
{
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = static_cast<QLocale::Language>(each);
        const QString code = QLocale::languageToCode(language);
        if (code.size() != 2)
            continue;
        words.insert(code, code);
        words.insert(searchKey(QLocale::languageToString(language)), code);
        words.insert(searchKey(QLocale(language).nativeLanguageName()), code);
    }
    words.remove(QString());
}

Words languageTable()
{
    Words words;
    addAllLanguages(words);
    words.insert(tableOf(
        "da: dansk; nb: norsk, bokmål, norwegian, no; nn: nynorsk; sv: svensk; fi: finsk; is: islandsk; fo: færøsk;"
        "kl: grønlandsk, kalaallisut, greenlandic; se: samisk; en: engelsk; de: tysk; fr: fransk; es: spansk;"
        "it: italiensk; pt: portugisisk; nl: hollandsk, nederlandsk; pl: polsk; ru: russisk; uk: ukrainsk;"
        "ro: rumænsk, rumensk; bg: bulgarsk; lt: litauisk; lv: lettisk; et: estisk; hu: ungarsk; el: græsk, gresk;"
        "sq: albansk; bs: bosnisk; hr: kroatisk; sr: serbisk; mk: makedonsk; tr: tyrkisk; ku: kurdisk, kurmanji;"
        "ar: arabisk; fa: persisk, farsi, dari; ps: pashto; ur: urdu; pa: punjabi; hi: hindi; bn: bengali; ta: tamil;"
        "so: somali, somalisk; ti: tigrinya; am: amharisk; sw: swahili; vi: vietnamesisk; th: thai, thailandsk;"
        "tl: tagalog, filippinsk; zh: kinesisk, mandarin; ja: japansk"));
    return words;
}

} // namespace

std::optional<QString> languageOf(const QString& word)
{
    static const Words words = languageTable();
    return found(words, word);
}

std::optional<QString> dietOf(const QString& word)
{
    static const Words words =
        tableOf("vegetarian: vegetar, vegetarisk, vegetarianer; vegan: veganer, vegansk;"
                "pescetarian: pescetar, pescetarisk, pesketar; halal; kosher;"
                "no_pork: ikke svin, uden svin, ikke svinekød, uden svinekød, uten svin, uten svinekjøtt, no pork;"
                "no_beef: ikke oksekød, uden oksekød, uten storfe, no beef; diabetic: diabetes, diabetiker, diabetisk;"
                "low_salt: saltfattig, lavt salt, lite salt, low salt; soft: blød kost, blød, myk kost, soft food;"
                "pureed: blendet, pureret, moset, most");
    return found(words, word);
}

std::optional<QString> allergenOf(const QString& word)
{
    static const Words words =
        tableOf("gluten: hvede, hvete, wheat; crustaceans: krebsdyr, skaldyr, skalldyr, rejer, shellfish;"
                "eggs: æg, egg; fish: fisk; peanuts: jordnødder, peanøtter, peanut, peanuts; soybeans: soja, soya, soy;"
                "milk: mælk, melk, laktose, lactose; nuts: nødder, nøtter; celery: selleri; mustard: sennep;"
                "sesame: sesam; sulphites: sulfit, sulfitter, sulfites; lupin: lupiner; molluscs: bløddyr, muslinger");
    return found(words, word);
}

std::optional<CameHow> cameHowOf(const QString& word)
{
    static const Words words = tableOf(
        "own_way: selv, af sig selv, av seg selv, egen hånd, own way; friend: ven, veninde, venn, bekendt, kjent;"
        "relative: pårørende, familie, slægtning, family; nurse: hjemmesygeplejerske, sygeplejerske, hjemmesykepleier,"
        "sykepleier, home nurse; municipality: kommune, kommunen; church: kirke, kirken, præst, prest, parish, priest;"
        "flyer: løbeseddel, folder, brochure, flygeblad; shop: butik, forretning, butikk; school: skole, skolen;"
        "street: gade, gaden, gata, opsøgende, oppsøkende; other: andet, annet");
    const auto code = found(words, word);
    return code ? fromCode<CameHow>(*code) : std::nullopt;
}

std::optional<int> intervalOf(const QString& words)
{
    static const Words table = tableOf("1: daglig, dagligt, hver dag, daily, every day;"
                                       "2: hver anden dag, annenhver dag, every other day, every second day;"
                                       "7: ugentlig, ugentligt, hver uge, ukentlig, hver uke, weekly, every week;"
                                       "14: hver anden uge, annenhver uke, every other week, fortnightly;"
                                       "30: månedlig, månedligt, hver måned, monthly, every month");
    static const QRegularExpression everyNth(
        QStringLiteral("^(?:hver|every) ([0-9]{1,3}) ?(?:st|nd|rd|th)? (?:dag|day)$"));
    if (const auto code = found(table, words))
        return code->toInt();
    const auto match = everyNth.match(searchKey(words));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace naervaer

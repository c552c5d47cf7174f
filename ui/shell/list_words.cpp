// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/code_words.h"

#include <QCoreApplication>
#include <array>
#include <span>

namespace naervaer::ui {

namespace {

struct CodeWords {
    const char* code;
    const char* words;
};

QString translated(const char* context, std::span<const CodeWords> vocabulary, const QString& code)
{
    for (const CodeWords& each : vocabulary)
        if (code == QLatin1String(each.code))
            return QCoreApplication::translate(context, each.words);
    return code;
}

constexpr CodeWords topicVocabulary[] = {
    {"everyday", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Everyday life")},
    {"health", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Health")},
    {"family", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Family")},
    {"friends", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Friends")},
    {"loneliness", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Loneliness")},
    {"food", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Food")},
    {"money", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Money")},
    {"housing", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Housing")},
    {"work", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Work")},
    {"interests", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Interests")},
    {"help_wanted", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Wants help")},
    {"other", QT_TRANSLATE_NOOP("naervaer::ui::Topic", "Something else")},
};

constexpr CodeWords dietVocabulary[] = {
    {"vegetarian", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Vegetarian")},
    {"vegan", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Vegan")},
    {"pescetarian", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Fish but no meat")},
    {"halal", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Halal")},
    {"kosher", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Kosher")},
    {"no_pork", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "No pork")},
    {"no_beef", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "No beef")},
    {"diabetic", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Diabetic")},
    {"low_salt", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Low in salt")},
    {"soft", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Soft food")},
    {"pureed", QT_TRANSLATE_NOOP("naervaer::ui::Diet", "Puréed food")},
};

constexpr CodeWords allergenVocabulary[] = {
    {"gluten", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Gluten")},
    {"crustaceans", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Crustaceans")},
    {"eggs", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Eggs")},
    {"fish", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Fish")},
    {"peanuts", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Peanuts")},
    {"soybeans", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Soybeans")},
    {"milk", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Milk")},
    {"nuts", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Nuts")},
    {"celery", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Celery")},
    {"mustard", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Mustard")},
    {"sesame", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Sesame")},
    {"sulphites", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Sulphites")},
    {"lupin", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Lupin")},
    {"molluscs", QT_TRANSLATE_NOOP("naervaer::ui::Allergen", "Molluscs")},
};

constexpr CodeWords languageVocabulary[] = {
    {"da", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Danish")},
    {"nb", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Norwegian")},
    {"nn", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Norwegian (Nynorsk)")},
    {"no", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Norwegian")},
    {"sv", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Swedish")},
    {"kl", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Greenlandic")},
    {"fo", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Faroese")},
    {"is", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Icelandic")},
    {"se", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Sámi")},
    {"en", QT_TRANSLATE_NOOP("naervaer::ui::Language", "English")},
    {"de", QT_TRANSLATE_NOOP("naervaer::ui::Language", "German")},
    {"fr", QT_TRANSLATE_NOOP("naervaer::ui::Language", "French")},
    {"es", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Spanish")},
    {"pt", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Portuguese")},
    {"it", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Italian")},
    {"pl", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Polish")},
    {"uk", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Ukrainian")},
    {"ru", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Russian")},
    {"ro", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Romanian")},
    {"bg", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Bulgarian")},
    {"lt", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Latvian")},
    {"et", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Estonian")},
    {"fi", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Finnish")},
    {"nl", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Dutch")},
    {"hu", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Hungarian")},
    {"cs", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Czech")},
    {"sk", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Slovak")},
    {"bs", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Bosnian")},
    {"hr", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Croatian")},
    {"sr", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Serbian")},
    {"sq", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Albanian")},
    {"el", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Greek")},
    {"tr", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Turkish")},
    {"ku", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Kurdish")},
    {"ar", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Arabic")},
    {"fa", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Persian")},
    {"ps", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Pashto")},
    {"ur", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Urdu")},
    {"hi", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Hindi")},
    {"pa", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Punjabi")},
    {"bn", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Bengali")},
    {"ne", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Nepali")},
    {"ta", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Tamil")},
    {"so", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Somali")},
    {"ti", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Tigrinya")},
    {"am", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Amharic")},
    {"sw", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Swahili")},
    {"my", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Burmese")},
    {"th", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Thai")},
    {"vi", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Vietnamese")},
    {"zh", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Chinese")},
    {"tl", QT_TRANSLATE_NOOP("naervaer::ui::Language", "Tagalog")},
};

constexpr CodeWords taskReasonVocabulary[] = {
    {"hand", QT_TRANSLATE_NOOP("naervaer::ui::TaskReason", "Written by hand")},
    {"call.declined", QT_TRANSLATE_NOOP("naervaer::ui::TaskReason", "Wants no calls: decide what to do")},
    {"call.wrong_number", QT_TRANSLATE_NOOP("naervaer::ui::TaskReason", "Find the right phone number")},
    {"rights.erasure", QT_TRANSLATE_NOOP("naervaer::ui::TaskReason", "Erasure is asked for: decide")},
};

constexpr const char* moods[] = {
    QT_TRANSLATE_NOOP("naervaer::ui::Mood", "Very low"),
    QT_TRANSLATE_NOOP("naervaer::ui::Mood", "Low"),
    QT_TRANSLATE_NOOP("naervaer::ui::Mood", "So-so"),
    QT_TRANSLATE_NOOP("naervaer::ui::Mood", "Well"),
    QT_TRANSLATE_NOOP("naervaer::ui::Mood", "Very well"),
};

} // namespace

QString topicWords(const QString& code)
{
    return translated("naervaer::ui::Topic", topicVocabulary, code);
}

QString dietWords(const QString& code)
{
    return translated("naervaer::ui::Diet", dietVocabulary, code);
}

QString allergenWords(const QString& code)
{
    return translated("naervaer::ui::Allergen", allergenVocabulary, code);
}

QString languageWords(const QString& code)
{
    return translated("naervaer::ui::Language", languageVocabulary, code);
}

QString taskReasonWords(const QString& code)
{
    return translated("naervaer::ui::TaskReason", taskReasonVocabulary, code);
}

QString moodWords(int mood)
{
    return mood < 1 || mood > 5 ? QString() : QCoreApplication::translate("naervaer::ui::Mood", moods[mood - 1]);
}

const QStringList& offeredLanguages()
{
    static const QStringList codes = [] {
        QStringList all;
        for (const CodeWords& each : languageVocabulary)
            if (qstrcmp(each.code, "no") != 0) // read from old lists, but "nb" or "nn" is what is written
                all << QLatin1String(each.code);
        return all;
    }();
    return codes;
}

QString joinedWords(const QStringList& codes, QString (*wordsOf)(const QString&))
{
    QStringList all;
    for (const QString& code : codes)
        all << wordsOf(code);
    return all.join(QLatin1String(", "));
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What people type or paste into a field: dates, times, numbers, phones, words.
#include "core/base/parse.h"
#include "core/base/phone.h"
#include "core/base/search_key.h"
#include "core/base/typed_text.h"
#include "core/people/people_import_words.h"
#include "core/people/personal_number.h"
#include "tests/fuzz/input.h"

using namespace naervaer;

namespace {

void readTimes(const QString& typed)
{
    const QDate today(2026, 11, 23);
    if (const auto date = parseDate(typed, today); date.ok())
        fuzz::mustHold(date->isValid() && date->year() >= 1800 && date->year() <= 2199);
    if (const auto time = parseTime(typed); time.ok())
        fuzz::mustHold(time->isValid());
    if (const auto days = intervalOf(typed))
        fuzz::mustHold(*days > 0);
}

void readNumbers(const QString& typed)
{
    if (const auto number = parseNumber(typed); number.ok())
        fuzz::mustHold(qIsFinite(number.value()));
    if (const auto whole = parseWhole(typed, -5, 1000); whole.ok())
        fuzz::mustHold(whole.value() >= -5 && whole.value() <= 1000);
    static_cast<void>(parseYesNo(typed));
}

void readPhones(const QString& typed)
{
    for (const QString& country : {QStringLiteral("DK"), QStringLiteral("NO")}) {
        const auto number = parsePhone(typed, country);
        if (!number.ok())
            continue;
        fuzz::mustHold(number->startsWith(u'+') && number->size() <= 16);
        fuzz::mustHold(!phoneSearchTerms(number.value()).isEmpty());
        const auto again = parsePhone(phoneForReading(number.value(), country), country);
        fuzz::mustHold(again.ok() && again.value() == number.value());
    }
    static_cast<void>(phoneForReading(typed, QStringLiteral("DK")));
    static_cast<void>(phoneSearchTerms(typed));
}

void readWords(const QString& typed)
{
    fuzz::mustHold(tidied(tidied(typed)) == tidied(typed));
    static_cast<void>(sortKey(typed));
    static_cast<void>(searchTerms(typed));
    static_cast<void>(languageOf(typed));
    static_cast<void>(dietOf(typed));
    static_cast<void>(allergenOf(typed));
    static_cast<void>(cameHowOf(typed));
    fuzz::mustHold(!holdsPersonalNumber(withoutPersonalNumbers(typed), false));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QString typed = fuzz::Input(bytes, size).text();
    readTimes(typed);
    readNumbers(typed);
    readPhones(typed);
    readWords(typed);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_words.h"

#include "core/base/phone.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

namespace {
QString say(const char* sentence, int n = -1)
{
    return QCoreApplication::translate("naervaer::ui::PersonWords", sentence, nullptr, n);
}

QString intervalWords(int days)
{
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "Every day"));
    if (days == 7)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "Every week"));
    return say(QT_TRANSLATE_N_NOOP("naervaer::ui::PersonWords", "Every %n day(s)"), days);
}
} // namespace

QString rhythmWords(const Rhythm& rhythm)
{
    if (!rhythm.intervalDays)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "No agreed rhythm"));
    const QString every = intervalWords(*rhythm.intervalDays);
    if (rhythm.notBefore && rhythm.notAfter)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "%1, between %2 and %3"))
            .arg(every, timeWords(*rhythm.notBefore), timeWords(*rhythm.notAfter));
    if (rhythm.notBefore)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "%1, not before %2"))
            .arg(every, timeWords(*rhythm.notBefore));
    if (rhythm.notAfter)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "%1, not after %2"))
            .arg(every, timeWords(*rhythm.notAfter));
    return every;
}

QString dueWords(std::optional<QDate> due, QDate today)
{
    if (!due)
        return {};
    const int over = static_cast<int>(due->daysTo(today));
    if (over > 0)
        return say(QT_TRANSLATE_N_NOOP("naervaer::ui::PersonWords", "%n day(s) over"), over);
    return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "due %1")).arg(dayWords(*due, today));
}

Meaning dueMeaning(std::optional<QDate> due, QDate today)
{
    if (!due || *due > today)
        return Meaning::Rest;
    return *due == today ? Meaning::Act : Meaning::Due;
}

QString untilWords(const Period& period, QDate today)
{
    const bool begun = period.from <= today;
    if (begun && period.to)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "until %1")).arg(dayWords(*period.to, today));
    if (begun)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "until further notice"));
    if (period.to)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "from %1 to %2"))
            .arg(dayWords(period.from, today), dayWords(*period.to, today));
    return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "from %1 until further notice"))
        .arg(dayWords(period.from, today));
}

QString pauseWords(const Pause& pause, QDate today)
{
    return QStringLiteral("%1 %2").arg(words(pause.reason), untilWords(pause.period(), today));
}

QString messageRules(const Phone& phone)
{
    if (phone.isWrong)
        return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "Wrong number: do not ring it."));
    const QString message = phone.mayLeaveMessage
        ? say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "You may leave a message."))
        : say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "Leave no message."));
    const QString who = phone.maySayWho ? say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "You may say who we are."))
                                        : say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "Do not say who we are."));
    return QStringLiteral("%1 %2").arg(message, who);
}

QString aboutPerson(const PersonLine& line, const QString& country)
{
    QStringList parts;
    if (!line.nickname.isEmpty())
        parts << QStringLiteral("“%1”").arg(line.nickname);
    if (line.birthYear)
        parts << QString::number(*line.birthYear);
    if (!line.town.isEmpty())
        parts << line.town;
    if (!line.phone.isEmpty())
        parts << phoneForReading(line.phone, country);
    return parts.join(QStringLiteral(" · "));
}

QString nameWords(const Person& person)
{
    if (person.nickname.isEmpty() || person.nickname == person.shownName())
        return shownName(person.shownName());
    return say(QT_TRANSLATE_NOOP("naervaer::ui::PersonWords", "%1, called %2"))
        .arg(person.shownName(), person.nickname);
}

} // namespace naervaer::ui

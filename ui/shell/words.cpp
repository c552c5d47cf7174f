// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/words.h"

#include "core/base/clock.h"
#include "ui/calls/calls_words.h"
#include "ui/notes/note_words.h"
#include "ui/people/import_words.h"
#include "ui/people/people_words.h"
#include "ui/rights/rights_words.h"
#include "ui/today/today_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace naervaer::ui {

namespace {
/// Where a problem's sentence may stand: one line for each area.
constexpr std::array sources{&baseSentences, &organisationSentences, &accountSentences, &backupSentences,
    &checkSentences, &contactSentences, &callsSentences, &importSentences, &noteSentences, &peopleSentences,
    &shiftSentences, &rightsSentences, &todaySentences, &vaultSentences};

const ProblemSentence* find(const QByteArray& code)
{
    for (const auto& source : sources) {
        const auto sentences = source();
        const auto found = std::ranges::find_if(sentences, [&](const auto& each) { return code == each.code; });
        if (found != sentences.end())
            return &*found;
    }
    return nullptr;
}

constexpr auto failureContext = "naervaer::ui::Failure";

struct FailureSentence {
    Failure::Kind kind;
    const char* title;
    const char* sentence;
    const char* advice;
};

constexpr FailureSentence failureSentences[] = {
    {Failure::Kind::Storage, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Not saved"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The file would not take the change. Nothing was saved."),
        QT_TRANSLATE_NOOP(
            "naervaer::ui::Failure", "Try again. If it happens again, close the program and open the newest backup.")},
    {Failure::Kind::DiskFull, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Not saved: the disk is full"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "There is no room left on the disk. Nothing was saved."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Delete or move some files, then try again.")},
    {Failure::Kind::ReadOnly, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Not saved: the file is read-only"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The file may be read but not changed. Nothing was saved."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure",
            "Move the file to a folder of your own, or have somebody give you the right to change it.")},
    {Failure::Kind::Damaged, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The file is damaged"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure",
            "Parts of the file are missing or have been altered. Nothing was saved, and nothing wrong is shown."),
        QT_TRANSLATE_NOOP(
            "naervaer::ui::Failure", "Leave the file as it is, open the newest backup, and tell whoever helps you.")},
    {Failure::Kind::NotOurs, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Another program's file"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "This file was not made by Nærvær. It was not changed."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Choose another file.")},
    {Failure::Kind::Newer, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The file is from a newer version"),
        QT_TRANSLATE_NOOP(
            "naervaer::ui::Failure", "A later version of Nærvær has worked on this file. It was not changed."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Install the newest version here, then open the file again.")},
    {Failure::Kind::InUse, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The file is open somewhere else"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure",
            "Somebody else has the file open, and only one at a time can. It was not changed."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Close it there, then try again.")},
    {Failure::Kind::Busy, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Not saved yet"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "A long job is writing to the file. Nothing was saved."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Wait until it is done or stop it, then try again.")},
    {Failure::Kind::NotEncrypted, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The register is not encrypted"),
        QT_TRANSLATE_NOOP(
            "naervaer::ui::Failure", "This register is from before registers were encrypted. It was not changed."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Open it in the window: it asks for a passphrase and encrypts it.")},
    {Failure::Kind::NetworkFile, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The file is on the network"),
        QT_TRANSLATE_NOOP(
            "naervaer::ui::Failure", "A file on a network drive cannot be kept safe. It was not changed."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Move it to a disk in this computer and open it there.")},
    {Failure::Kind::Missing, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Not found"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "What was asked for is no longer there. Nothing was saved."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Go back to the list and look again.")},
    {Failure::Kind::Conflict, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Changed by somebody else"),
        QT_TRANSLATE_NOOP(
            "naervaer::ui::Failure", "Somebody changed the same thing while you had it open. Yours was not saved."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Look at what it says now, then write your change again.")},
    {Failure::Kind::NotAllowed, QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Not yours to do"),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Your role does not give you leave to do this. Nothing was saved."),
        QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Ask a coordinator to do it, or to change your role.")},
};

/// In one pass, because a value may itself look like "%2"; QString::arg in a row would fill that in too.
QString filledIn(const QString& words, const QStringList& values)
{
    QString filled;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int place = words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            filled += words[i];
            continue;
        }
        filled += values[place - 1];
        ++i;
    }
    return filled;
}

QString failureWord(const char* source)
{
    return QCoreApplication::translate(failureContext, source);
}

/// Who has the file, when the lock says so ("name · machine · since"); else nothing.
QString holderWords(const QString& detail)
{
    static const QRegularExpression holder(QStringLiteral("^(?:(.+) )?· (.+) · (\\S+ \\S+)$"));
    const auto parts = holder.match(detail);
    const auto since = QDateTime::fromString(parts.captured(3), QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!since.isValid())
        return {};
    const QString name = parts.captured(1);
    const QString machine = parts.captured(2);
    const QString when = QStringLiteral("%1 %2").arg(fullDate(since.date()), timeWords(since.time()));
    if (name.isEmpty())
        return filledIn(
            failureWord(QT_TRANSLATE_NOOP("naervaer::ui::Failure",
                "It has been open on the computer %1 since %2, and only one at a time can have it open. It was not "
                "changed.")),
            {machine, when});
    return filledIn(failureWord(QT_TRANSLATE_NOOP("naervaer::ui::Failure",
                        "%1 has had it open on the computer %2 since %3, and only one at a time can. It was not "
                        "changed.")),
        {name, machine, when});
}

QString dateFormat(const char* source)
{
    return QCoreApplication::translate("naervaer::ui::Dates", source);
}
} // namespace

std::span<const ProblemSentence> baseSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"date.unreadable",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "This is not a date. Write it like 24.11.2026, 24/11 or today.")},
        {"date.impossible", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such day in the calendar.")},
        {"time.unreadable", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is not a time. Write it like 18.30.")},
        {"number.unreadable", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is not a number.")},
        {"number.not_whole", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a whole number.")},
        {"number.out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number from %1 to %2.")},
        {"text.too_long", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is too long: at most %1 characters.")},
        {"undo.changed_since",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "It was changed since, so it cannot be taken back.")},
        {"yesno.unreadable", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write yes or no.")},
        {"phone.unreadable", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is not a phone number.")},
        {"phone.impossible",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "No phone number looks like this. Count the digits, and write the country code if it is foreign.")},
    };
    return sentences;
}

QString sentence(const Problem& problem)
{
    const ProblemSentence* found = find(problem.code.toUtf8());
    if (!found)
        return problem.code;
    return filledIn(QCoreApplication::translate("naervaer::ui::Problem", found->sentence), problem.values);
}

Trouble trouble(const Failure& failure)
{
    const auto* found =
        std::ranges::find_if(failureSentences, [&](const auto& each) { return each.kind == failure.kind(); });
    const QString who = failure.kind() == Failure::Kind::InUse ? holderWords(failure.detail()) : QString();
    return {failureWord(found->title), who.isEmpty() ? failureWord(found->sentence) : who, failureWord(found->advice),
        failure.detail()};
}

Trouble trouble(const std::exception& unforeseen)
{
    return {failureWord(QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Something went wrong")),
        failureWord(
            QT_TRANSLATE_NOOP("naervaer::ui::Failure", "The program met a fault of its own. Nothing was saved.")),
        failureWord(
            QT_TRANSLATE_NOOP("naervaer::ui::Failure", "Try again. If it happens again, start the program anew.")),
        QString::fromUtf8(unforeseen.what())};
}

QString dayWords(QDate date, QDate today)
{
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return QCoreApplication::translate("naervaer::ui::Dates", "today");
    if (days == -1)
        return QCoreApplication::translate("naervaer::ui::Dates", "yesterday");
    if (days == 1)
        return QCoreApplication::translate("naervaer::ui::Dates", "tomorrow");
    if (std::abs(days) < 7)
        return QLocale().dayName(date.dayOfWeek());
    if (date.year() == today.year())
        return QLocale().toString(date, dateFormat(QT_TRANSLATE_NOOP("naervaer::ui::Dates", "d MMMM")));
    return QLocale().toString(date, dateFormat(QT_TRANSLATE_NOOP("naervaer::ui::Dates", "d MMM yyyy")));
}

QString momentWords(const QDateTime& moment, QDate today)
{
    const QDateTime local = toLocal(moment);
    return QStringLiteral("%1 %2").arg(dayWords(local.date(), today), timeWords(local.time()));
}

QString fullDate(QDate date)
{
    return QLocale().toString(date, dateFormat(QT_TRANSLATE_NOOP("naervaer::ui::Dates", "dddd d MMMM yyyy")));
}

QString paperDate(QDate date)
{
    return QLocale().toString(date, dateFormat(QT_TRANSLATE_NOOP("naervaer::ui::Dates", "ddd d MMM")));
}

QString timeWords(QTime time)
{
    return QLocale().toString(time, dateFormat(QT_TRANSLATE_NOOP("naervaer::ui::Dates", "HH:mm")));
}

} // namespace naervaer::ui

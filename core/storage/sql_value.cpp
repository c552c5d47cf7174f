// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_value.h"

#include <algorithm>

namespace naervaer::storage {
namespace {

constexpr QLatin1String momentForm("0000-00-00T00:00:00.000Z");
constexpr QLatin1String dateForm("0000-00-00");

/// Whether a text is written like the form, with any digits for its zeros.
bool isLike(const QString& text, QLatin1String form)
{
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](QChar sign, char wanted) {
        return wanted == '0' ? sign >= u'0' && sign <= u'9' : sign == QLatin1Char(wanted);
    });
}

int number(const QChar* digits, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i)
        value = value * 10 + digits[i].unicode() - u'0';
    return value;
}

void write(QChar* at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = QChar(u'0' + value % 10);
}

void write(QChar* at, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    write(at, year, 4);
    write(at + 5, month, 2);
    write(at + 8, day, 2);
}

void write(QChar* at, QTime time)
{
    const int milliseconds = time.msecsSinceStartOfDay();
    write(at, milliseconds / 3'600'000, 2);
    write(at + 3, milliseconds / 60'000 % 60, 2);
    write(at + 6, milliseconds / 1000 % 60, 2);
    write(at + 9, milliseconds % 1000, 3);
}

/// Whether every engine keeps each sign as it is: nearly every text, found without stopping half-way.
bool isPlain(const QString& text)
{
    constexpr unsigned firstOdd = 0xD800; // surrogates, the marks of byte order, what is no letter
    bool plain = true;
    for (const QChar sign : text)
        plain &= unsigned{sign.unicode()} - 1 < firstOdd - 1;
    return plain;
}

bool isNoLetter(QChar sign)
{
    return sign.isSurrogate() || sign.unicode() >= 0xFFFE;
}

/// Without NUL, which ends a text for PostgreSQL, and without a mark of byte order in front, which SQLite takes for
/// one; halves of letters and codes that are none, which the engines replace each in its way, become U+FFFD.
QString storable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.isNull() || (kept.isEmpty() && sign == QChar(QChar::ByteOrderMark)))
            continue;
        if (sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            kept.append(sign).append(text[++i]);
        else
            kept.append(isNoLetter(sign) ? QChar(QChar::ReplacementCharacter) : sign);
    }
    return kept;
}

} // namespace

// Written by hand: toString and fromString of Qt's moments cost more than the rest of a row.

QString momentText(const QDateTime& moment)
{
    constexpr qint64 dayLength = 86'400'000;
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    const qint64 day = milliseconds >= 0 ? milliseconds / dayLength : -((dayLength - 1 - milliseconds) / dayLength);
    QString text = momentForm;
    write(text.data(), QDate(1970, 1, 1).addDays(day));
    write(text.data() + 11, QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds - day * dayLength)));
    return text;
}

QString dateText(QDate date)
{
    QString text = dateForm;
    write(text.data(), date);
    return text;
}

QString timeText(QTime time)
{
    QString text = QStringLiteral("00:00:00.000");
    write(text.data(), time);
    return text;
}

QVariant toSql(const QString& text)
{
    if (text.isNull())
        return QStringLiteral("");
    return isPlain(text) ? text : storable(text);
}

QVariant toSql(const QStringList& words)
{
    QString list;
    for (const QString& word : words) {
        const QString kept = isPlain(word) ? word : storable(word); // of which nothing may be left
        if (!kept.isEmpty())
            list += kept + u',';
    }
    return list.isEmpty() ? QStringLiteral("") : u',' + list;
}

QVariant toSql(const QDateTime& moment)
{
    return moment.isValid() ? QVariant(momentText(moment)) : QVariant(QMetaType::fromType<QString>());
}

void fromSql(const QVariant& cell, QString& out)
{
    out = cell.toString();
}

void fromSql(const QVariant& cell, QStringList& out)
{
    out = cell.toString().split(u',', Qt::SkipEmptyParts);
}

void fromSql(const QVariant& cell, QDateTime& out)
{
    if (cell.typeId() == QMetaType::QDateTime) { // PostgreSQL
        out = cell.toDateTime().toUTC();
        return;
    }
    const QString text = cell.toString();
    if (!isLike(text, momentForm)) {
        out = QDateTime();
        return;
    }
    const QChar* at = text.constData();
    const QTime time(number(at + 11, 2), number(at + 14, 2), number(at + 17, 2), number(at + 20, 3));
    // QDateTime would take a time that does not exist for midnight.
    out = time.isValid() ? QDateTime(QDate(number(at, 4), number(at + 5, 2), number(at + 8, 2)), time, Qt::UTC)
                         : QDateTime();
}

void fromSql(const QVariant& cell, QDate& out)
{
    if (cell.typeId() == QMetaType::QDate) {
        out = cell.toDate();
        return;
    }
    const QString text = cell.toString();
    const QChar* at = text.constData();
    out = isLike(text, dateForm) ? QDate(number(at, 4), number(at + 5, 2), number(at + 8, 2)) : QDate();
}

void fromSql(const QVariant& cell, QTime& out)
{
    out = cell.typeId() == QMetaType::QTime ? cell.toTime() : QTime::fromString(cell.toString(), Qt::ISODateWithMs);
}

} // namespace naervaer::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recovery_code.h"

#include "core/storage/vault/sealing.h"

namespace naervaer::storage::vault {
namespace {

constexpr int digitsInGroup = 4;
constexpr int charactersInGroup = digitsInGroup + 1;
constexpr int allDigits = RecoveryCode::groups * digitsInGroup;
constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford's

/// Multiplies by x in the field of 32 elements (x^5 = x^2 + 1).
unsigned timesX(unsigned value)
{
    value <<= 1;
    return value & 32U ? value ^ 37U : value;
}

/// The check of a group: a sum whose factors differ at every place, so that one wrong character, two that changed
/// places and two groups that changed places all show.
unsigned checkOf(const unsigned char* group, int index)
{
    unsigned sum = static_cast<unsigned>(index) + 1;
    for (int place = 0; place < digitsInGroup; ++place)
        sum = timesX(sum) ^ group[place];
    return timesX(sum);
}

int digitOf(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return static_cast<int>(QString(alphabet).indexOf(upper));
}

QString withoutGaps(const QString& typed)
{
    QString kept;
    for (const QChar each : typed)
        if (!each.isSpace() && !each.isPunct())
            kept += each;
    return kept;
}

Problem wrongLength()
{
    return {QStringLiteral("recovery.length"), {}, {QString::number(RecoveryCode::groups * charactersInGroup)}};
}

/// Reads the groups that are whole; `digits` has room for them.
Problems readGroups(const QString& kept, unsigned char* digits)
{
    Problems problems;
    for (int group = 0; group < kept.size() / charactersInGroup; ++group) {
        unsigned char* place = digits + group * digitsInGroup;
        bool right = true;
        for (int i = 0; i < digitsInGroup; ++i) {
            const int digit = digitOf(kept[group * charactersInGroup + i]);
            right = right && digit >= 0;
            place[i] = static_cast<unsigned char>(digit & 31);
        }
        const int check = digitOf(kept[group * charactersInGroup + digitsInGroup]);
        if (!right || check < 0 || static_cast<unsigned>(check) != checkOf(place, group))
            problems.push_back({QStringLiteral("recovery.group"), {}, {QString::number(group + 1)}});
    }
    return problems;
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    Secret digits = Secret::random(allDigits);
    for (int i = 0; i < allDigits; ++i)
        digits.data()[i] &= 31U;
    return RecoveryCode(std::move(digits));
}

Result<RecoveryCode> RecoveryCode::parse(const QString& typed)
{
    const QString kept = withoutGaps(typed);
    if (kept.size() != groups * charactersInGroup)
        return wrongLength();
    Secret digits(allDigits);
    Problems problems = readGroups(kept, digits.data());
    if (!problems.empty())
        return problems;
    return RecoveryCode(std::move(digits));
}

Problems RecoveryCode::errorsSoFar(const QString& typed)
{
    const QString kept = withoutGaps(typed);
    if (kept.size() > groups * charactersInGroup)
        return {wrongLength()};
    Secret digits(allDigits);
    return readGroups(kept, digits.data());
}

QString RecoveryCode::printed() const
{
    QStringList printed;
    for (int group = 0; group < groups; ++group) {
        const unsigned char* digits = m_digits.constData() + group * digitsInGroup;
        QString text;
        for (int i = 0; i < digitsInGroup; ++i)
            text += alphabet[digits[i]];
        printed += text + alphabet[static_cast<int>(checkOf(digits, group))];
    }
    return printed.join(u'-');
}

Passphrase RecoveryCode::passphrase() const
{
    QString text;
    for (int i = 0; i < allDigits; ++i)
        text += alphabet[m_digits.constData()[i]];
    return Passphrase(text);
}

} // namespace naervaer::storage::vault

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sign_in_delay.h"

#include <QFileInfo>
#include <algorithm>

namespace naervaer {
namespace {

constexpr int freeTries = 2;
constexpr int mostDoublings = 9; // 512 s is past the longest
constexpr std::chrono::seconds longest = std::chrono::minutes(5);

QString whole(const QString& file)
{
    const QFileInfo place(file);
    return place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
}

} // namespace

std::chrono::seconds signInDelay(int wrongTries)
{
    if (wrongTries <= freeTries)
        return {};
    const int doublings = std::min(wrongTries - freeTries - 1, mostDoublings);
    return std::min(std::chrono::seconds(1 << doublings), longest);
}

void SignInTries::wrong(const QString& file)
{
    Tries& tries = m_tries[whole(file)];
    ++tries.wrong;
    tries.latest = m_clock();
}

void SignInTries::right(const QString& file)
{
    m_tries.remove(whole(file));
}

std::chrono::milliseconds SignInTries::wait(const QString& file) const
{
    const Tries tries = m_tries.value(whole(file));
    const std::chrono::milliseconds left = tries.latest + signInDelay(tries.wrong) - m_clock();
    return tries.wrong == 0 ? std::chrono::milliseconds(0) : std::max(left, std::chrono::milliseconds(0));
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naervaer {

/// Random numbers that are the same on every machine: splitmix64 (Steele, Lea, Flood 2014, "Fast splittable
/// pseudorandom number generators"), whole numbers only. Each thing of the demo throws dice of its own, so that
/// adding a story does not change the others.
class Dice {
public:
    /// The dice of thing number `index` of the story `stream` under a seed.
    constexpr Dice(quint32 seed, quint32 stream, quint64 index) : m_state((quint64{seed} << 32 | stream) + index * step)
    {
        m_state = next() ^ (index * 0xd1342543de82ef95ULL);
    }

    constexpr quint64 next()
    {
        quint64 mixed = m_state += step;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to count - 1; 0 when count is not positive. The bias of the short way is far below anything visible here.
    constexpr qint64 below(qint64 count)
    {
        return count <= 1 ? 0 : static_cast<qint64>((next() >> 32) * static_cast<quint64>(count) >> 32);
    }
    /// Both included.
    constexpr int between(int least, int most) { return least + static_cast<int>(below(most - least + 1)); }
    constexpr bool percent(int chance) { return below(100) < chance; }
    /// One of a list that is not empty.
    template <typename List> const auto& pick(const List& list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<qint64>(list.size())))];
    }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15ULL;
    quint64 m_state;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <mutex>

namespace naervaer {

class Clock;

/// Makes row ids that never repeat and sort by time of making: 42 bits of milliseconds since 1970,
/// then 21 bits of a sequence with a random start, so that two programs making ids in the same
/// millisecond do not meet. Safe from any thread.
class IdSource {
public:
    explicit IdSource(const Clock& clock);
    /// The same ids on every run, for demo files and tests.
    IdSource(const Clock& clock, quint32 sequenceStart);

    [[nodiscard]] qint64 next();
    template <typename AnyId>
    [[nodiscard]] AnyId make()
    {
        return AnyId(next());
    }

    /// The id that a row made at `millisecondsSince1970` gets as number `sequence` (0 .. 2^21-1).
    [[nodiscard]] static constexpr qint64 compose(qint64 millisecondsSince1970, quint32 sequence)
    {
        return (millisecondsSince1970 << sequenceBits) | (sequence & sequenceMask);
    }
    static constexpr int sequenceBits = 21;
    static constexpr quint32 sequenceMask = (1U << sequenceBits) - 1;

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    qint64 m_latest = 0;
    quint32 m_sequence;
};

} // namespace naervaer

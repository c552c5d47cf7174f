// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id_source.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

namespace naervaer {

IdSource::IdSource(const Clock& clock) : IdSource(clock, QRandomGenerator::system()->generate()) {}

IdSource::IdSource(const Clock& clock, quint32 sequenceStart) :
    m_clock(clock), m_sequence(sequenceStart & sequenceMask)
{
}

qint64 IdSource::next()
{
    const std::lock_guard lock(m_mutex);
    // A wall clock set back must not make ids that were already given.
    m_latest = std::max(m_latest, m_clock.now().toMSecsSinceEpoch());
    m_sequence = (m_sequence + 1) & sequenceMask;
    if (m_sequence == 0)
        ++m_latest;
    return compose(m_latest, m_sequence);
}

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_lease.h"

#include "core/base/failure.h"

namespace naervaer::storage {

WriteLease::Hold::~Hold()
{
    if (!m_lease)
        return;
    const std::lock_guard lock(m_lease->m_mutex);
    m_lease->m_job.reset();
}

WriteLease::Hold WriteLease::take(const QString& job)
{
    const std::lock_guard lock(m_mutex);
    if (m_job)
        throw Failure(Failure::Kind::Busy, *m_job);
    m_job = job;
    return Hold(*this);
}

std::optional<QString> WriteLease::holder() const
{
    const std::lock_guard lock(m_mutex);
    return m_job;
}

} // namespace naervaer::storage

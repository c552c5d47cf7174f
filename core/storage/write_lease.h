// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <mutex>
#include <optional>

namespace naervaer::storage {

/// One connection writes at a time. A long job in the background holds the lease; meanwhile verbs on the main
/// connection are told so at once, instead of waiting on SQLite's lock. Safe from any thread.
class WriteLease {
public:
    /// Has the lease until destroyed.
    class Hold {
    public:
        explicit Hold(WriteLease& lease) : m_lease(&lease) { }
        ~Hold();
        Hold(Hold&& other) noexcept : m_lease(std::exchange(other.m_lease, nullptr)) { }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;
        Hold& operator=(Hold&&) = delete;

    private:
        WriteLease* m_lease;
    };

    /// `job` is a code the screens name ("import"). Throws Failure(Busy) when another job has it.
    [[nodiscard]] Hold take(const QString& job);
    /// The job that writes now, if any.
    [[nodiscard]] std::optional<QString> holder() const;

private:
    mutable std::mutex m_mutex;
    std::optional<QString> m_job;
};

} // namespace naervaer::storage

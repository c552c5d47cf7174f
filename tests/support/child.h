// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <sys/types.h>

namespace naervaer::test {

/// Another process, forked from the tests: it runs a function and ends, and tells through a pipe. It opens what it
/// needs by itself; connections of the tests are not its own.
class Child {
public:
    using Work = std::function<int(int tell)>;

    /// `work` gets a descriptor to write to; what it returns is the exit code, 99 when it throws.
    explicit Child(const Work& work);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits for what it tells next; empty when it told all and ended.
    [[nodiscard]] QByteArray heard();
    /// Everything it tells until it ends.
    [[nodiscard]] QByteArray heardToTheEnd();
    /// Ends it as a power cut of the process would, and waits until it is gone.
    void kill();
    /// Waits for its end and gives the exit code; -1 if it was killed.
    [[nodiscard]] int exitCode();

private:
    pid_t m_process = -1;
    int m_pipe = -1;
    int m_status = -1;
};

/// Runs `act` in a child as somebody without rights ("nobody") when the tests run as root; its exit code.
[[nodiscard]] int asNobody(const std::function<int()>& act);

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace naervaer::test {
namespace {

constexpr uid_t nobody = 65534;

int worked(const Child::Work& work, int tell)
{
    try {
        return work(tell);
    } catch (...) {
        return 99;
    }
}

} // namespace

Child::Child(const Work& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        ::_exit(worked(work, ends[1])); // no destructors of the tests, no second report
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    kill();
    ::close(m_pipe);
}

QByteArray Child::heard()
{
    char text[4096];
    const ssize_t count = ::read(m_pipe, text, sizeof text);
    return count > 0 ? QByteArray(text, count) : QByteArray();
}

QByteArray Child::heardToTheEnd()
{
    QByteArray all;
    for (QByteArray more = heard(); !more.isEmpty(); more = heard())
        all += more;
    return all;
}

void Child::kill()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, &m_status, 0);
    }
    m_process = -1;
}

int Child::exitCode()
{
    if (m_process > 0)
        ::waitpid(m_process, &m_status, 0);
    m_process = -1;
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1;
}

int asNobody(const std::function<int()>& act)
{
    Child child([&](int) { return ::geteuid() == 0 && ::setuid(nobody) != 0 ? 98 : act(); });
    return child.exitCode();
}

} // namespace naervaer::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guard.h"

#include <stdexcept>

namespace naervaer::ui {

Guard::Guard(Reporter reporter) : m_reporter(std::move(reporter)) { }

bool Guard::run(const std::function<void()>& verb) const
{
    try {
        verb();
        return true;
    } catch (...) {
        report(std::current_exception());
        return false;
    }
}

void Guard::report(std::exception_ptr failure) const
{
    try {
        std::rethrow_exception(std::move(failure));
    } catch (const Failure& known) {
        m_reporter(trouble(known));
    } catch (const std::exception& unforeseen) {
        m_reporter(trouble(unforeseen));
    } catch (...) {
        m_reporter(trouble(std::runtime_error("unknown exception")));
    }
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/words.h"

#include <exception>
#include <functional>

namespace naervaer::ui {

/// Shows what went wrong; the pages give a strip or a box, tests a list.
using Reporter = std::function<void(const Trouble&)>;

/// The one place that catches: a page runs its verbs through it and is told whether they were done.
class Guard {
public:
    explicit Guard(Reporter reporter);

    /// Runs the verb. When it throws, reports why and returns false.
    bool run(const std::function<void()>& verb) const;
    /// Reports what a background job ended with.
    void report(std::exception_ptr failure) const;

private:
    Reporter m_reporter;
};

} // namespace naervaer::ui

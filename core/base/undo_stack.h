// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <functional>
#include <optional>
#include <vector>

namespace naervaer {

/// What can be taken back, newest first. Each verb that changes something puts its inverse here; the inverse is
/// a verb itself, with its own audit entry.
class UndoStack {
public:
    struct Step {
        QString verb; ///< What is taken back: "people.register"; the screens name it.
        std::function<Problems()> inverse; ///< Problems when it can no longer be taken back.
    };

    /// An inverse is a verb and may push its own: what is pushed while undoing is not kept, or undoing twice would
    /// do it again.
    void push(Step step);
    /// Makes one step of the newest `count`: what was one deed to the helper, but several verbs, goes back at once.
    void join(size_t count, const QString& verb);
    /// The verb that undo() would take back.
    [[nodiscard]] std::optional<QString> next() const;
    /// Takes the newest step back; a step that is refused or fails is dropped as well.
    Problems undo();
    /// Forgets all: another helper must not take back what this one did.
    void clear() { m_steps.clear(); }

private:
    static constexpr size_t depth = 50;
    std::vector<Step> m_steps;
    bool m_undoing = false;
};

} // namespace naervaer

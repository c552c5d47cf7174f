// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/undo_stack.h"

#include <QScopeGuard>

namespace naervaer {

void UndoStack::push(Step step)
{
    if (m_undoing)
        return;
    if (m_steps.size() == depth)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
}

std::optional<QString> UndoStack::next() const
{
    if (m_steps.empty())
        return std::nullopt;
    return m_steps.back().verb;
}

Problems UndoStack::undo()
{
    if (m_steps.empty())
        return {};
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_undoing = true;
    const auto done = qScopeGuard([this] { m_undoing = false; });
    return step.inverse();
}

} // namespace naervaer

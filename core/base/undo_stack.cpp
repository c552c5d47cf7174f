// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/undo_stack.h"

#include <QScopeGuard>
#include <iterator>

namespace naervaer {

void UndoStack::push(Step step)
{
    if (m_undoing)
        return;
    if (m_steps.size() == depth)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
}

void UndoStack::join(size_t count, const QString& verb)
{
    if (m_undoing || count < 2 || count > m_steps.size())
        return;
    const auto first = m_steps.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<Step> joined(std::make_move_iterator(first), std::make_move_iterator(m_steps.end()));
    m_steps.erase(first, m_steps.end());
    m_steps.push_back({verb, [joined = std::move(joined)] {
                           for (auto step = joined.rbegin(); step != joined.rend(); ++step)
                               if (Problems problems = step->inverse(); !problems.empty())
                                   return problems;
                           return Problems{};
                       }});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <variant>
#include <vector>

namespace naervaer {

/// Why something was refused, in a form the screens turn into a sentence. core speaks codes.
struct Problem {
    QString code; ///< "person.name_missing"; ui/shell/words has the sentence.
    QString field; ///< The field it stands beside ("birth_year"), empty for the whole.
    QStringList values {}; ///< What the sentence names: a limit, a date, what was typed.

    friend bool operator==(const Problem&, const Problem&) = default;
};
using Problems = std::vector<Problem>;

/// A value, or the reasons why there is none.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Problem problem) : m_content(Problems {std::move(problem)}) {}
    Result(Problems problems) : m_content(std::move(problems)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    [[nodiscard]] explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<T>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] const Problems& problems() const { return std::get<Problems>(m_content); }

private:
    std::variant<T, Problems> m_content;
};

} // namespace naervaer

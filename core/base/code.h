// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>
#include <array>
#include <optional>
#include <type_traits>

namespace naervaer {

/// One value of an enumeration and the short text that stands for it in files, JSON and the words table.
template <typename Enum>
struct Coded {
    Enum value;
    const char* code;
};
/// For compilers that cannot deduce an aggregate's arguments (clang before 17).
template <typename Enum>
Coded(Enum, const char*) -> Coded<Enum>;

/// Specialise beside each stored enumeration: `static constexpr std::array all {Coded {...}, ...};`
template <typename Enum>
struct Codes;

template <typename Enum>
[[nodiscard]] QLatin1String codeOf(Enum value)
{
    for (const Coded<Enum>& each : Codes<Enum>::all)
        if (each.value == value)
            return QLatin1String(each.code);
    return QLatin1String("");
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> fromCode(QStringView code)
{
    for (const Coded<Enum>& each : Codes<Enum>::all)
        if (code == QLatin1String(each.code))
            return each.value;
    return std::nullopt;
}

} // namespace naervaer

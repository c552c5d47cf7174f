// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>

namespace naervaer {

/// A row's identity: a positive 63-bit number made by IdSource, 0 for "none yet".
/// The tag keeps a PersonId from being passed where a TaskId is meant.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] QString text() const { return QString::number(m_value); }

    friend constexpr bool operator==(const Id&, const Id&) = default;
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    qint64 m_value = 0;
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

// What engines must be able to name without knowing the area it lives in.
using CentreId = Id<struct CentreTag>;
using HelperId = Id<struct HelperTag>;
using PersonId = Id<struct PersonTag>;

} // namespace naervaer

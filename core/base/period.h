// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>

namespace naervaer {

/// From one date to another, both included; no last date means "until further notice".
struct Period {
    QDate from;
    std::optional<QDate> to {};

    [[nodiscard]] bool contains(QDate date) const { return from <= date && (!to || date <= *to); }
    [[nodiscard]] bool overlaps(const Period& other) const
    {
        return (!other.to || from <= *other.to) && (!to || other.from <= *to);
    }
    friend bool operator==(const Period&, const Period&) = default;
};

} // namespace naervaer

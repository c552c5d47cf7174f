// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"

#include <QHash>
#include <optional>
#include <vector>

namespace naervaer {

/// The municipalities of Denmark and Norway as the program carries them. Reads its table when made (a millisecond):
/// keep one where many are looked up.
class Municipalities {
public:
    /// Throws Failure(Damaged) when the program was built without its table.
    Municipalities();

    /// Danish ones by code, then Norwegian ones.
    [[nodiscard]] const std::vector<Municipality>& all() const { return m_all; }
    /// By official code ("0751"); a leading zero that a spreadsheet ate is put back.
    [[nodiscard]] std::optional<Municipality> byCode(const QString& code) const;
    /// By name as typed in `country`: case, accents, "aa" for "å" and a word "kommune" or "municipality" do not matter.
    [[nodiscard]] std::optional<Municipality> byName(const QString& name, const QString& country) const;

private:
    std::vector<Municipality> m_all;
    QHash<QString, size_t> m_byCode;
    QHash<QString, size_t> m_byName; ///< country and search key
};

} // namespace naervaer

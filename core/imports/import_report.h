// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/problem.h"

#include <QJsonObject>

namespace naervaer {

/// What an import makes of a row.
enum class Verdict {
    New,
    Same, ///< Already here, and nothing differs.
    Conflict, ///< Already here, but something differs; not written unless asked.
    Refused,
};

template <> struct Codes<Verdict> {
    static constexpr std::array all{Coded{Verdict::New, "new"}, Coded{Verdict::Same, "same"},
        Coded{Verdict::Conflict, "conflict"}, Coded{Verdict::Refused, "refused"}};
};

/// A row's verdict and why; each reason's field is the header of the column it is about, empty for the whole row.
struct JudgedRow {
    int row = 0; ///< As a spreadsheet shows it; the header is row 1.
    Verdict verdict = Verdict::Refused;
    Problems reasons{};
};

/// What a dry run found, row by row in the file's order.
struct ImportReport {
    QStringList headers{};
    std::vector<JudgedRow> rows{};
    Problems problems{}; ///< Of the file as a whole, or of the mapping: then nothing can be imported.
    bool isStopped = false; ///< Before the end, by the user.
    QByteArray digest{}; ///< Of the file's bytes, so that what is written is what was judged.

    [[nodiscard]] int count(Verdict verdict) const;
    [[nodiscard]] bool mayBeWritten() const { return problems.empty() && !isStopped; }
};

/// {"rows","new","same","conflict","refused","refusals":[{"row","column","reason"}]}, the reason being the problem's
/// code. A problem of the file as a whole is a refusal of row 0.
[[nodiscard]] QJsonObject toJson(const ImportReport& report);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_report.h"

#include <QIODevice>
#include <functional>

namespace naervaer {

/// What the file of refused rows says in the reader's language, and what it keeps to itself.
struct RefusedWords {
    QString header = QStringLiteral("reason"); ///< Of the first column.
    std::function<QString(const Problem&)> reason{}; ///< A sentence; the code when left empty.
    std::function<QString(const QString&)> cell{}; ///< A text as it may be written; as it is when left empty.
};

/// Saves the refused rows as a CSV file that can be mended and imported again: the reasons first, then the cells as
/// they stand in `source`, with its separator; UTF-8 with mark, CRLF, guarded against formulas. All or nothing.
/// Returns how many rows. [import.file_changed] Throws Failure when `target` cannot be written.
[[nodiscard]] Result<int> saveRefusedRows(
    QIODevice& source, const ImportReport& report, const QString& target, const RefusedWords& words);

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QDate>

class QPagedPaintDevice;

namespace naervaer::ui {

/// What stands on the paper that opens a register when every passphrase is forgotten.
struct RecoverySheet {
    QString organisation;
    QString file; ///< Its name or path; the name is printed.
    QDate madeOn;
    QString code; ///< RecoveryCode::printed()
};

/// One page of A4 (or what the printer has), black on white, in the language that is spoken: the code in numbered
/// groups, the same as a QR code, what it is for and where to keep it.
void printRecoverySheet(QPagedPaintDevice& device, const RecoverySheet& sheet);
[[nodiscard]] QByteArray recoverySheetPdf(const RecoverySheet& sheet);

/// Writes the PDF for this user alone. [file.is_link, file.not_a_file] Throws Failure.
Problems writeRecoverySheet(const RecoverySheet& sheet, const QString& path);

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Any file that is opened as a spreadsheet: its encoding, its shape, its rows.
#include "core/imports/csv_reader.h"

#include "core/imports/formula_guard.h"
#include "tests/fuzz/input.h"

#include <QBuffer>

using namespace naervaer;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    QByteArray content = fuzz::Input(bytes, size).rest();
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    CsvReader reader(file);
    const QStringList headers = reader.headers();
    CsvRow row;
    int before = 0;
    while (reader.next(row)) {
        fuzz::mustHold((row.cells.size() == headers.size() || !row.problems.empty()) && row.number > before);
        before = row.number;
        for (const QString& cell : row.cells) {
            fuzz::mustHold(cell.size() <= CsvRecords::fieldLimit && unguardedCell(guardedCell(cell)) == cell);
            static_cast<void>(quotedCell(cell, reader.shape().separator));
        }
    }
    fuzz::mustHold(reader.bytesRead() <= content.size());
    return 0;
}

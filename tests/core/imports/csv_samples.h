// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/csv_reader.h"

#include <QBuffer>

namespace naervaer::test {

/// Everything a reader gives for some bytes.
struct CsvContent {
    CsvShape shape{};
    QStringList headers{};
    std::vector<CsvRow> rows{};
    Problems problems{};

    [[nodiscard]] QStringList codes() const
    {
        QStringList found;
        for (const Problem& problem : problems)
            found.append(problem.code);
        return found;
    }
};

inline CsvContent readCsv(const QByteArray& bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    CsvReader reader(file);
    CsvContent content{reader.shape(), reader.headers()};
    for (CsvRow row; reader.next(row);)
        content.rows.push_back(row);
    content.problems = reader.problems();
    return content;
}

inline QStringList words(const char* spaced)
{
    return QString::fromUtf8(spaced).split(u' ');
}

} // namespace naervaer::test

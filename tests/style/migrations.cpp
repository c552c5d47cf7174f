// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/migrations.h"

#include <QCryptographicHash>
#include <algorithm>

namespace naervaer::style {
namespace {

const SourceFile* find(const SourceTree& tree, const QString& path)
{
    const auto found = std::find_if(tree.begin(), tree.end(), [&](const auto& file) { return file.path == path; });
    return found == tree.end() ? nullptr : &*found;
}

} // namespace

QString sha256(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Findings migrationFindings(const SourceTree& tree)
{
    const QString listPath = QStringLiteral("tests/style/migrations.sha256");
    const auto* list = find(tree, listPath);
    if (!list)
        return {{listPath, 0, QStringLiteral("the list of frozen migrations is missing")}};
    Findings findings;
    const auto lines = list->text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto words = lines[i].simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || words[0].startsWith(QLatin1Char('#')))
            continue;
        if (words.size() != 2) {
            findings.push_back({listPath, i + 1, QStringLiteral("not a checksum and a file name")});
            continue;
        }
        const auto* migration = find(tree, QLatin1String("resources/migrations/") + words[1]);
        if (!migration)
            findings.push_back({listPath, i + 1, QStringLiteral("a released migration is gone: ") + words[1]});
        else if (sha256(migration->text) != words[0])
            findings.push_back({migration->path, 0,
                QStringLiteral("a released migration was changed; write a new one (its sum is now %1)")
                    .arg(sha256(migration->text))});
    }
    return findings;
}

} // namespace naervaer::style

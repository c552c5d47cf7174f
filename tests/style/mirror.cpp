// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/mirror.h"

namespace naervaer::style {
namespace {

/// "people" for core/people/person.h below "core/", empty for files that stand in no folder.
QString folderBelow(QLatin1String top, const QString& path)
{
    const auto rest = path.startsWith(top) ? path.mid(top.size()) : QString();
    return rest.contains(QLatin1Char('/')) ? rest.section(QLatin1Char('/'), 0, 0) : QString();
}

} // namespace

std::map<QString, Coverage> coverage(const SourceTree& tree)
{
    std::map<QString, Coverage> lines;
    for (const auto& file : tree) {
        if (!file.isCpp())
            continue;
        const auto count = file.text.count(QLatin1Char('\n'));
        for (const bool tests : {false, true}) {
            const QString folder =
                folderBelow(tests ? QLatin1String("tests/core/") : QLatin1String("core/"), file.path);
            if (tests && file.path.startsWith(QLatin1String("tests/flows/"))) // whole days, played on core alone
                lines[QString()].tests += count;
            if (folder.isEmpty())
                continue;
            for (const auto& name : {folder, QString()})
                (tests ? lines[name].tests : lines[name].core) += count;
        }
    }
    return lines;
}

Findings mirrorFindings(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [folder, lines] : coverage(tree)) {
        if (lines.core > 0 && lines.tests == 0)
            findings.push_back(
                {QLatin1String("core/") + folder, 0, QStringLiteral("no tests in tests/core/") + folder});
    }
    return findings;
}

} // namespace naervaer::style

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/style/source.h"
#include "tests/support/catch.h"

namespace naervaer::style {

/// The findings of a rule on a sample of that path.
template <typename Rule> Findings findingsIn(Rule rule, const char* path, const QString& text)
{
    return rule(sourceFile(QString::fromUtf8(path), text));
}

/// The lines of the findings, in their order.
inline std::vector<qsizetype> linesOf(const Findings& findings)
{
    std::vector<qsizetype> lines;
    for (const auto& finding : findings)
        lines.push_back(finding.line);
    return lines;
}

using Lines = std::vector<qsizetype>;

} // namespace naervaer::style

template <> struct Catch::StringMaker<naervaer::style::Finding> {
    static std::string convert(const naervaer::style::Finding& finding)
    {
        return QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what).toStdString();
    }
};

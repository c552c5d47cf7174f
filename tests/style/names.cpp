// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/names.h"

#include <QRegularExpression>

namespace naervaer::style {
namespace {

bool saysNothing(const QString& word)
{
    static const QRegularExpression empty(
        QStringLiteral("^(manager|util|utils|utility|utilities|handler|data|info)s?$"),
        QRegularExpression::CaseInsensitiveOption);
    return empty.match(word).hasMatch();
}

bool anySaysNothing(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), saysNothing);
}

QStringList wordsOfType(const QString& name)
{
    static const QRegularExpression border(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_"));
    return name.split(border, Qt::SkipEmptyParts);
}

/// Qt's own types, declared ahead.
bool isQt(const QString& name)
{
    return name.size() > 1 && name[0] == QLatin1Char('Q') && name[1].isUpper();
}

} // namespace

Findings nameFindings(const SourceFile& file)
{
    static const QRegularExpression declaration(
        QStringLiteral("\\b(?:class|struct|union|enum(?:\\s+class)?|concept)\\s+(?:\\[\\[\\w+\\]\\]\\s*)?(\\w+)"
                       "|\\busing\\s+(\\w+)\\s*=|\\btypedef\\b[^;]*\\b(\\w+)\\s*;"));
    static const QRegularExpression separator(QStringLiteral("[/_.\\-]"));
    Findings findings;
    if (anySaysNothing(file.path.split(separator)))
        findings.push_back({file.path, 0, QStringLiteral("a name that says nothing")});
    if (!file.isCpp())
        return findings;
    for (auto matches = declaration.globalMatch(file.code); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(match.lastCapturedIndex());
        if (!isQt(name) && anySaysNothing(wordsOfType(name)))
            findings.push_back({file.path, lineAt(file.code, match.capturedStart()),
                QStringLiteral("a name that says nothing: ") + name});
    }
    return findings;
}

} // namespace naervaer::style

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/contents.h"

#include <QRegularExpression>

namespace naervaer::style {
namespace {

/// What stands in the literals of a file, all else blanked.
QString literals(const SourceFile& file)
{
    QString text = file.uncommented;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!file.code[i].isSpace())
            text[i] = QLatin1Char(' ');
    }
    return text;
}

} // namespace
Findings headFindings(const SourceFile& file)
{
    static const QRegularExpression speaks(
        QStringLiteral("^(#!.*\\n)?(//|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later\\n"));
    static const QRegularExpression once(QStringLiteral("^#pragma once$"), QRegularExpression::MultilineOption);
    Findings findings;
    const bool licensed = !file.path.endsWith(QLatin1String(".ts")) && !file.path.endsWith(QLatin1String(".sha256"));
    if (licensed && !speaks.match(file.text).hasMatch())
        findings.push_back({file.path, 1, QStringLiteral("the SPDX line is missing")});
    if (file.isHeader() && !once.match(file.code).hasMatch())
        findings.push_back({file.path, 0, QStringLiteral("#pragma once is missing")});
    return findings;
}

Findings sqlFindings(const SourceFile& file)
{
    static const QRegularExpression allowed(
        QStringLiteral("^(core/pch\\.h$|core/storage/|core/demo/|core/.*_store\\.cpp$|tests/)"));
    static const QRegularExpression classes(QStringLiteral("\\bQSql(Query|Database)\\b"));
    static const QRegularExpression statements(
        QStringLiteral("\\b(SELECT|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM)\\s"));
    if (!file.isCpp() || allowed.match(file.path).hasMatch())
        return {};
    const auto what = QStringLiteral("SQL outside a store");
    auto findings = findEach(file, file.code, classes, what);
    append(findings, findEach(file, literals(file), statements, what));
    return findings;
}

Findings languageFindings(const SourceFile& file)
{
    static const QRegularExpression spoken(
        QStringLiteral("\\b(tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP)\\s*\\("));
    if (!file.isCpp() || !file.in(QLatin1String("core/")))
        return {};
    return findEach(file, file.code, spoken, QStringLiteral("core speaks codes"));
}

Findings threadFindings(const SourceFile& file)
{
    static const QRegularExpression allowed(QStringLiteral("^(ui/shell/background[./]|core/routing/|tests/)"));
    static const QRegularExpression started(
        QStringLiteral("\\bstd::(jthread|thread|async)\\b(?!::)|\\bQtConcurrent\\b|\\bQThread(Pool)?\\b(?!::current)"));
    if (!file.isCpp() || allowed.match(file.path).hasMatch())
        return {};
    return findEach(file, file.code, started, QStringLiteral("only ui/shell/background starts threads"));
}

Findings markFindings(const SourceFile& file)
{
    static const QRegularExpression marks(QStringLiteral("\\b(TO[D]O|FIX[M]E|XX[X])\\b"));
    return findEach(file, file.text, marks, QStringLiteral("unfinished"));
}

} // namespace naervaer::style

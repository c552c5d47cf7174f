// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/words.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace naervaer::style {
namespace {

bool isCore(const SourceFile& file)
{
    return file.isCpp() && file.in(QLatin1String("core/"));
}

/// Reads one translation file.
class TranslationReader {
public:
    explicit TranslationReader(const SourceFile& file) : m_file(file), m_xml(file.text) { }

    Findings read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                readElement();
        }
        if (m_xml.hasError())
            report(m_xml.errorString());
        return std::move(m_findings);
    }

private:
    void report(const QString& what) { m_findings.push_back({m_file.path, m_xml.lineNumber(), what}); }

    void readElement()
    {
        if (m_xml.name() == QLatin1String("name"))
            readContext();
        else if (m_xml.name() == QLatin1String("source"))
            m_source = m_xml.readElementText();
        else if (m_xml.name() == QLatin1String("translation"))
            readTranslation();
    }

    void readContext()
    {
        const QString context = m_xml.readElementText();
        if (!context.startsWith(QLatin1String("naervaer")))
            report(QStringLiteral("the context lacks its namespace: ") + context);
    }

    void readTranslation()
    {
        const QString state = m_xml.attributes().value(QLatin1String("type")).toString();
        const QString text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        const bool gone = state == QLatin1String("vanished") || state == QLatin1String("obsolete");
        if (!gone && (state == QLatin1String("unfinished") || text.isEmpty()))
            report(QStringLiteral("not translated: ") + m_source);
    }

    const SourceFile& m_file;
    QXmlStreamReader m_xml;
    QString m_source;
    Findings m_findings;
};

} // namespace

QStringList problemMakers(const SourceTree& tree)
{
    static const QRegularExpression made(QStringLiteral("\\bProblem\\s+(\\w+)\\s*\\("));
    QStringList names{QStringLiteral("refuse"), QStringLiteral("refused"), QStringLiteral("note")};
    for (const auto& file : tree) {
        if (!isCore(file))
            continue;
        for (auto matches = made.globalMatch(file.code); matches.hasNext();)
            names += matches.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

std::vector<CodeGiven> problemCodes(const SourceFile& file, const QStringList& makers)
{
    static const QRegularExpression literal(QStringLiteral("\"([a-z_]+\\.[a-z_]+)\""));
    const QRegularExpression given(QStringLiteral(
        "(?:\\bProblem\\s*\\w*\\s*[{(]|\\bProblems\\s*\\w*\\s*\\{\\{?|_back\\s*\\(\\s*\\{|\\breturn\\s*\\{\\{?"
        "|,\\s*\\{)\\s*(?:QStringLiteral|QLatin1String|QString::fromLatin1)\\s*\\(\\s*(\"[^\"]*\")"
        "|\\b(?:%1)\\s*\\(([^;{}]*)")
                                       .arg(makers.join(QLatin1Char('|'))));
    std::vector<CodeGiven> codes;
    for (auto matches = given.globalMatch(file.uncommented); matches.hasNext();) {
        const auto match = matches.next();
        const int part = match.lastCapturedIndex();
        for (auto found = literal.globalMatch(match.captured(part)); found.hasNext();) {
            const auto code = found.next();
            codes.push_back(
                {code.captured(1), lineAt(file.uncommented, match.capturedStart(part) + code.capturedStart())});
        }
    }
    return codes;
}

Findings wordFindings(const SourceTree& tree)
{
    Findings findings;
    QString sentences;
    for (const auto& file : tree) {
        if (file.in(QLatin1String("ui/")) && file.code.contains(QLatin1String("ProblemSentence")))
            sentences += file.uncommented;
    }
    if (sentences.isEmpty())
        return findings;
    const auto makers = problemMakers(tree);
    for (const auto& file : tree) {
        if (!isCore(file))
            continue;
        for (const auto& [code, line] : problemCodes(file, makers)) {
            if (!sentences.contains(QLatin1Char('"') + code + QLatin1Char('"')))
                findings.push_back({file.path, line, QStringLiteral("no sentence in ui for the problem ") + code});
        }
    }
    return findings;
}

Findings translationFindings(const SourceFile& file)
{
    return file.path.endsWith(QLatin1String(".ts")) ? TranslationReader(file).read() : Findings{};
}

} // namespace naervaer::style

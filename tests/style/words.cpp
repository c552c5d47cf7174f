// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/words.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace naervaer::style {
namespace {

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

std::vector<std::pair<QString, qsizetype>> problemCodes(const SourceFile& file)
{
    static const QRegularExpression given(QStringLiteral(
        "(?:\\bProblem\\s*\\w*\\s*|push_back\\s*\\(\\s*|emplace_back\\s*|return\\s*|Problems\\s*\\w*\\s*\\{\\s*|,\\s*)"
        "[{(]\\s*(?:QStringLiteral|QLatin1String)\\s*\\(\\s*\"([a-z_]+\\.[a-z_]+)\"\\s*\\)\\s*[,}]"));
    std::vector<std::pair<QString, qsizetype>> codes;
    for (auto matches = given.globalMatch(file.uncommented); matches.hasNext();) {
        const auto match = matches.next();
        codes.emplace_back(match.captured(1), lineAt(file.uncommented, match.capturedStart(1)));
    }
    return codes;
}

Findings wordFindings(const SourceTree& tree)
{
    Findings findings;
    QString words;
    for (const auto& file : tree) {
        if (file.in(QLatin1String("ui/shell/words")) && file.path.endsWith(QLatin1String(".cpp")))
            words += file.uncommented;
    }
    if (words.isEmpty())
        return findings;
    for (const auto& file : tree) {
        if (!file.in(QLatin1String("core/")) || !file.isCpp())
            continue;
        for (const auto& [code, line] : problemCodes(file)) {
            if (!words.contains(QLatin1Char('"') + code + QLatin1Char('"')))
                findings.push_back({file.path, line, QStringLiteral("no sentence in ui/shell/words for ") + code});
        }
    }
    return findings;
}

Findings translationFindings(const SourceFile& file)
{
    return file.path.endsWith(QLatin1String(".ts")) ? TranslationReader(file).read() : Findings{};
}

} // namespace naervaer::style

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/sizes.h"

#include <QRegularExpression>

namespace naervaer::style {
namespace {

constexpr qsizetype fileLimit = 400;
constexpr qsizetype functionLimit = 60;
constexpr qsizetype cmakeLimit = 120;

bool opensScope(QString head)
{
    static const QRegularExpression templates(QStringLiteral("\\btemplate\\s*<[^(){};]*>"));
    static const QRegularExpression scope(QStringLiteral("\\b(namespace|class|struct|union|enum|extern)\\b"));
    static const QRegularExpression parameters(QStringLiteral("\\)\\s*(const|noexcept|override|final|->.*)*\\s*$"));
    head.remove(templates);
    return scope.match(head).hasMatch() && !parameters.match(head).hasMatch();
}

/// A head with parameters opens a function; so does a lambda that fills a constant.
bool opensFunction(const QString& head)
{
    static const QRegularExpression lambda(QStringLiteral("=\\s*\\[[^\\]]*\\]"));
    static const QRegularExpression assigned(QStringLiteral("(?<!operator)(?<![=!<>])=\\s*[\\w:<>]*\\s*$"));
    if (lambda.match(head).hasMatch())
        return true;
    return head.contains(QLatin1Char('(')) && !assigned.match(head).hasMatch();
}

QString nameIn(const QString& head)
{
    static const QRegularExpression name(QStringLiteral("(operator\\W+|~?\\w+)\\s*\\("));
    const auto match = name.match(head);
    return match.hasMatch() ? match.captured(1).trimmed() : head.trimmed();
}

/// Walks the braces of one file.
class BraceReader {
public:
    explicit BraceReader(const QString& code) : m_code(code) { }

    std::vector<FunctionSize> read()
    {
        for (; m_at < m_code.size(); ++m_at) {
            const auto c = m_code[m_at];
            if (c == QLatin1Char('#') && atLineStart())
                skipDirective();
            else if (c == QLatin1Char('{'))
                open();
            else if (c == QLatin1Char(';') || c == QLatin1Char('}'))
                m_headFrom = m_at + 1;
        }
        return std::move(m_functions);
    }

private:
    bool atLineStart() const
    {
        auto i = m_at;
        while (i > 0 && (m_code[i - 1] == QLatin1Char(' ') || m_code[i - 1] == QLatin1Char('\t')))
            --i;
        return i == 0 || m_code[i - 1] == QLatin1Char('\n');
    }

    void skipDirective()
    {
        auto end = m_code.indexOf(QLatin1Char('\n'), m_at);
        while (end > 0 && m_code[end - 1] == QLatin1Char('\\'))
            end = m_code.indexOf(QLatin1Char('\n'), end + 1);
        m_at = end < 0 ? m_code.size() : end;
        m_headFrom = m_at;
    }

    void open()
    {
        const QString head = m_code.mid(m_headFrom, m_at - m_headFrom);
        if (opensScope(head)) {
            m_headFrom = m_at + 1;
            return;
        }
        m_at = closing(m_at);
        if (!opensFunction(head))
            return;
        // A member initialised with braces, or a default argument: the head goes on.
        auto next = m_at + 1;
        while (next < m_code.size() && m_code[next].isSpace())
            ++next;
        if (next < m_code.size() && QStringView(u",{)").contains(m_code[next]))
            return;
        auto from = m_headFrom;
        while (m_code[from].isSpace())
            ++from;
        const auto first = lineAt(m_code, from);
        m_functions.push_back({nameIn(head), first, lineAt(m_code, m_at) - first + 1});
        m_headFrom = m_at + 1;
    }

    qsizetype closing(qsizetype from) const
    {
        int depth = 0;
        for (auto i = from; i < m_code.size(); ++i) {
            if (m_code[i] == QLatin1Char('{'))
                ++depth;
            else if (m_code[i] == QLatin1Char('}') && --depth == 0)
                return i;
        }
        return m_code.size() - 1;
    }

    const QString& m_code;
    qsizetype m_at = 0;
    qsizetype m_headFrom = 0;
    std::vector<FunctionSize> m_functions;
};

} // namespace

std::vector<FunctionSize> functionSizes(const SourceFile& file)
{
    return BraceReader(file.code).read();
}

Findings sizeFindings(const SourceFile& file)
{
    Findings findings;
    const bool cmake = file.path.endsWith(QLatin1String("CMakeLists.txt"));
    if (!cmake && !file.isCpp())
        return findings;
    const auto lines = file.text.count(QLatin1Char('\n'));
    const auto limit = cmake ? cmakeLimit : fileLimit;
    if (lines > limit)
        findings.push_back({file.path, 0, QStringLiteral("%1 lines, %2 at most").arg(lines).arg(limit)});
    if (cmake)
        return findings;
    for (const auto& function : functionSizes(file)) {
        if (function.lines > functionLimit)
            findings.push_back({file.path, function.line,
                QStringLiteral("%1 has %2 lines, %3 at most")
                    .arg(function.name)
                    .arg(function.lines)
                    .arg(functionLimit)});
    }
    return findings;
}

} // namespace naervaer::style

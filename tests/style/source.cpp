// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <stdexcept>

namespace naervaer::style {
namespace {

/// Reads C++ once and blanks comments and literals, keeping every line break.
class Blanker {
public:
    explicit Blanker(SourceFile& file) : m_file(file), m_text(file.text) { }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankComment(endOf(QLatin1String("\n"), m_at, 0));
            else if (startsWith("/*"))
                blankComment(endOf(QLatin1String("*/"), m_at + 2, 2));
            else if (startsWith("R\"") && !wordBefore(m_at))
                blankRawString();
            else if (m_text[m_at] == QLatin1Char('"') && !m_inInclude)
                blankLiteral();
            else if (m_text[m_at] == QLatin1Char('\'') && !digitSeparator())
                blankLiteral();
            else
                readOn();
        }
    }

private:
    bool startsWith(const char* start) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(start)); }
    bool wordBefore(qsizetype at) const { return at > 0 && m_text[at - 1].isLetterOrNumber(); }

    bool digitSeparator() const
    {
        return wordBefore(m_at) && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetterOrNumber()
            && (m_at + 2 >= m_text.size() || m_text[m_at + 2] != QLatin1Char('\''));
    }

    qsizetype endOf(QLatin1String end, qsizetype from, qsizetype length) const
    {
        const auto found = m_text.indexOf(end, from);
        return found < 0 ? m_text.size() : found + length;
    }

    void readOn()
    {
        if (startsWith("#include"))
            m_inInclude = true;
        else if (m_text[m_at] == QLatin1Char('\n'))
            m_inInclude = false;
        ++m_at;
    }

    static void blank(QString& text, qsizetype from, qsizetype to)
    {
        for (auto i = from; i < to; ++i) {
            if (text[i] != QLatin1Char('\n'))
                text[i] = QLatin1Char(' ');
        }
    }

    void blankComment(qsizetype end)
    {
        blank(m_file.uncommented, m_at, end);
        blank(m_file.code, m_at, end);
        m_at = end;
    }

    void blankLiteral()
    {
        const auto quote = m_text[m_at];
        auto end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != QLatin1Char('\n'))
            end += m_text[end] == QLatin1Char('\\') ? 2 : 1;
        end = std::min(end, m_text.size());
        blank(m_file.code, m_at + 1, end);
        m_at = end + 1;
    }

    void blankRawString()
    {
        const auto open = m_text.indexOf(QLatin1Char('('), m_at);
        const QString close = QLatin1Char(')') + m_text.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"');
        const auto found = m_text.indexOf(close, open);
        const auto end = found < 0 ? m_text.size() : found;
        blank(m_file.code, open + 1, end);
        m_at = std::min(end + close.size(), m_text.size());
    }

    SourceFile& m_file;
    const QString& m_text;
    qsizetype m_at = 0;
    bool m_inInclude = false;
};

} // namespace

bool SourceFile::isCpp() const
{
    return isHeader() || path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".cc"));
}

SourceFile sourceFile(const QString& path, const QString& text)
{
    SourceFile file{path, text, text, text};
    if (file.isCpp())
        Blanker(file).run();
    return file;
}

SourceTree readTree(const QString& root)
{
    static const QRegularExpression ours(QStringLiteral("(\\.(h|cpp|cc|sql|ts|sh|py|sha256)|/CMakeLists\\.txt|/run)$"));
    SourceTree tree;
    const auto read = [&](const QString& path) {
        QFile file(root + QLatin1Char('/') + path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + path.toStdString());
        tree.push_back(sourceFile(path, QString::fromUtf8(file.readAll())));
    };
    read(QStringLiteral("CMakeLists.txt"));
    for (const char* folder : {"app", "core", "resources", "tests", "ui"}) {
        QDirIterator entries(
            root + QLatin1Char('/') + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = QDir(root).relativeFilePath(entries.next());
            if (ours.match(path).hasMatch())
                read(path);
        }
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return tree;
}

qsizetype lineAt(QStringView text, qsizetype offset)
{
    return text.left(offset).count(QLatin1Char('\n')) + 1;
}

Findings findEach(const SourceFile& file, const QString& text, const QRegularExpression& pattern, const QString& what)
{
    Findings findings;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        findings.push_back({file.path, lineAt(text, match.capturedStart()),
            what + QLatin1String(": ") + match.captured().simplified()});
    }
    return findings;
}

std::vector<Include> includes(const SourceFile& file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]+([<\"])([^>\"\\n]+)[>\"]"), QRegularExpression::MultilineOption);
    std::vector<Include> found;
    for (auto matches = pattern.globalMatch(file.code); matches.hasNext();) {
        const auto match = matches.next();
        found.push_back(
            {match.captured(2), match.captured(1) == QLatin1String("\""), lineAt(file.code, match.capturedStart(1))});
    }
    return found;
}

void append(Findings& to, Findings more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace naervaer::style

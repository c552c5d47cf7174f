// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_texts.h"

namespace naervaer::test {
namespace {

using Texts = std::vector<HostileText>;

void add(Texts& all, const char* kind, std::initializer_list<const char*> texts)
{
    for (const char* text : texts)
        all.push_back({kind, QString::fromUtf8(text)});
}

void addStatements(Texts& all)
{
    add(all, "SQL",
        {"'", "''", "\"", "\\", "\\'", "`", ";", "--", "/*", "' OR '1'='1", "\" OR \"\"=\"",
            "x'); DROP TABLE person; --", "1; DELETE FROM contact", "') UNION SELECT name FROM helper --",
            "'; UPDATE person SET name = 'x'; --", "Robert'); VACUUM;--", "E'\\\\x27'", "$$x$$", "$1", "X'00'", "NULL",
            "null", "TRUE", "0", "-1", "O'Brien", "d'Artagnan \"Jr\" \\ `x`", "%", "_", "100 %", "a_b%c", "LIKE '%'"});
    add(all, "placeholders",
        {"%1", "%2 %1", "%n", "%%", "%s%s%s%n", "%L1", "{}", "{0}", "{{name}}", ":name", ":id", ":1 :2", "?", "? ? ?",
            "${HOME}", "$(reboot)", "`reboot`", "#{1+1}", "\\n", "\\u0000", "&&", "||"});
}

void addMarkup(Texts& all)
{
    add(all, "HTML",
        {"<b>fed</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "<a href='file:///etc/passwd'>x</a>", "</table></body>", "<!--", "-->", "<![CDATA[", "&amp;", "&lt;b&gt;",
            "&nbsp;", "&#x41;", "<style>*{}</style>", "<font color=red>", "<br/>", "javascript:alert(1)",
            "<svg/onload=alert(1)>", "[x](http://x)", "**fed**", "\\textbf{x}", "{\"a\": [1, null]}",
            "<?xml version=\"1.0\"?>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">"});
    add(all, "formulas",
        {"=1+1", "=HYPERLINK(\"http://x\";\"y\")", "=cmd|'/C calc'!A0", "+1+1", "+4512345678", "-1+1", "-2", "@SUM(A1)",
            "=", "+", "-", "@", "';=1", "a;b", "a,b", "\"a\";\"b\""});
    add(all, "paths",
        {"../../etc/passwd", "..\\..\\x", "C:\\con", "/dev/null", "~root", "file:///x", "nul", "a/b\\c:d*e?f<g>h|i",
            ".naervaer", "-rf", "http://x/?a=b&c=d#e"});
}

void addWriting(Texts& all)
{
    add(all, "right to left",
        {"אבי כהן", "עבד الله", "عبد الله بن محمد", "\u200Fאבי\u200E", "Karl \u202Eloh\u202C Holm", "\u2067x\u2069",
            "\u061C1", "abc אבג 123", "\u202Dx", "Per\u202E"});
    add(all, "not seen",
        {"Ka\u200Brl", "Ka\u200Crl", "Ka\u200Drl", "Ka\u2060rl", "Ka\u00ADrl", "Ka\uFEFFrl", "Karl\u200B", "Ka\u180Erl",
            "Ka\u034Frl", "\u3164", "\u2800", "\u200B", "a\uFE0Fb"});
    add(all, "made of several",
        {"e\u0301", "\u00E9", "A\u030A", "Å", "o\u0308\u0304", "Z\u0351\u036B\u0343a\u0309l\u0334g\u0337o", "ﬁn",
            "\u0301", "ก็็็็็็", "한글", "\u1112\u1161\u11AB", "ﷺ", "ǅ", "ß", "İ", "ı", "ŉ"});
    add(all, "pictures",
        {"🐟", "x 👩‍👩‍👧 🐟", "👍🏿", "🇩🇰🇳🇴", "❤️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣",
            "𝕂𝕒𝕣𝕝", "𠮷野家", "😀😀😀😀😀😀😀😀😀😀"});
    add(all, "writings",
        {"Søren Ærø Åse", "Ćiril Žižka", "Ольга", "Ελένη", "李小龍", "さくら", "Nguyễn Thị", "ነጋሽ", "ᚠᚢᚦ", "Ⅷ", "①",
            "½", "١٢٣", "１２３", "…", "–—−", "«»„“", "¡¿", "‰", "€ 5", "Æ-Ø_Å.1"});
}

void addBlanksAndControls(Texts& all)
{
    add(all, "blanks",
        {"  to  blanke  ", "tab\tmellem", "linje\nto", "linje\r\nto", "linje\rto", "side\fto", "a\u00A0b", "a\u2003b",
            "a\u2028b", "a\u2029b", "a\u3000b", "a\u0085b", " ", "\t\n", "\u00A0"});
    for (const ushort code :
        std::initializer_list<ushort>{1, 2, 7, 8, 14, 26, 27, 28, 31, 127, 0x80, 0x9F, 0xFFFE, 0xFFFF})
        all.push_back({"controls", QStringLiteral("Ka") + QChar(code) + QStringLiteral("rl %1").arg(code)});
    for (const ushort mark : std::initializer_list<ushort>{0xFEFF, 0xFFFE}) // at the front it may turn all bytes round
        all.push_back({"byte order", QChar(mark) + QStringLiteral("Karl")});
    for (const char* text : {"Ka?rl", "?Karl Ib", "Karl Bo?", "K?a?r?l U", "linje\n?to"})
        all.push_back({"NUL", QString::fromLatin1(text).replace(u'?', QChar(QChar::Null))});
}

/// One sign less than a limit, the limit itself, one more, and what nobody types.
void addLengths(Texts& all)
{
    for (const int limit : {60, 200, 300, 500, 1000, 2000, 4000}) {
        for (const int length : {limit - 1, limit, limit + 1})
            all.push_back({"lengths", QString(length, u'x')});
    }
    all.push_back({"lengths", QString(100'000, u'y')});
    all.push_back({"lengths", QStringLiteral("🐟").repeated(100)});
    all.push_back({"lengths", QStringLiteral("a\u0301").repeated(2000)});
    all.push_back({"lengths", QStringLiteral("ord ").repeated(1000) + u'z'});
}

} // namespace

const std::vector<HostileText>& hostileTexts()
{
    static const Texts texts = [] {
        Texts all;
        addStatements(all);
        addMarkup(all);
        addWriting(all);
        addBlanksAndControls(all);
        addLengths(all);
        return all;
    }();
    return texts;
}

QString asKept(QString text)
{
    text.remove(QChar(QChar::Null));
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    for (const ushort noLetter : std::initializer_list<ushort>{0xFFFE, 0xFFFF})
        text.replace(QChar(noLetter), QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace naervaer::test

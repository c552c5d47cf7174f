// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/headings.h"

#include "tests/support/catch.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <memory>

using namespace naervaer::ui;

namespace {

constexpr qreal pageHeight = 400;

/// So many lines, a heading, and what it is about.
struct Paper {
    Paper(int lines, const QString& about)
    {
        document.setHtml(QStringLiteral("<p>line</p>").repeated(lines) + QStringLiteral("<h2>Phones</h2>") + about);
        document.setPageSize({300, pageHeight});
    }
    [[nodiscard]] int pageOf(const QString& text) const
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            if (block.text() == text)
                return static_cast<int>(document.documentLayout()->blockBoundingRect(block).top() / pageHeight);
        return -1;
    }
    QTextDocument document;
};

QImage painted(const QTextDocument& document)
{
    QImage image(QSizeF(document.pageSize().width(), pageHeight * document.pageCount()).toSize(), QImage::Format_Mono);
    image.fill(1);
    QPainter painter(&image);
    document.documentLayout()->draw(&painter, {});
    return image;
}

const QStringList matters{QStringLiteral("<p>12 34 56 78</p>"),
    QStringLiteral("<table><tr><td>12 34 56 78</td><td>at home</td></tr></table>")};

} // namespace

TEST_CASE("a heading never stands alone at the foot of a page")
{
    int alone = 0;
    for (const QString& about : matters)
        for (int lines = 1; lines < 40; ++lines) {
            Paper paper(lines, about + QStringLiteral("<p>after</p>"));
            const int before = paper.pageOf(QStringLiteral("Phones"));
            REQUIRE(before >= 0);
            alone += before != paper.pageOf(QStringLiteral("12 34 56 78")) ? 1 : 0;
            keepHeadingsWithText(paper.document);
            INFO(lines);
            CHECK(paper.pageOf(QStringLiteral("Phones")) == paper.pageOf(QStringLiteral("12 34 56 78")));
        }
    CHECK(alone > 0); // there was something to mend
}

TEST_CASE("nothing is lost of what moves to the next page")
{
    const QString row = QStringLiteral("<tr><td width=\"32%\"><b>Number</b></td><td>12 34 56 78</td></tr>");
    const QString table = QStringLiteral("<table width=\"100%\">%1</table>").arg(row.repeated(9));
    const QString part = QStringLiteral("<h2>Part</h2>") + table + QStringLiteral("<hr>") + table;
    for (int lines = 1; lines < 20; ++lines) {
        Paper paper(lines, table + part.repeated(6));
        keepHeadingsWithText(paper.document);
        const std::unique_ptr<QTextDocument> afresh(paper.document.clone()); // laid out in one go
        afresh->setPageSize(paper.document.pageSize());
        INFO(lines);
        CHECK(painted(paper.document) == painted(*afresh));
    }
}

TEST_CASE("a heading with its text stays where it is")
{
    Paper paper(3, matters.front());
    keepHeadingsWithText(paper.document);
    CHECK(paper.pageOf(QStringLiteral("Phones")) == 0);
    CHECK(paper.document.pageCount() == 1);
}

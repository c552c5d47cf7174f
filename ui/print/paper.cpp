// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/print/headings.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace naervaer::ui {
namespace {

constexpr int dotsPerInch = 600;
constexpr qreal marginMillimetres = 18;

QString pageWords(int number, int pages)
{
    return QCoreApplication::translate("naervaer::ui::Paper", "Page %1 of %2").arg(number).arg(pages);
}

} // namespace

QString inHtml(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

void printPaper(QPagedPaintDevice& device, const QString& html)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 18pt } h2 { font-size: 13pt; margin-top: 16px }"));
    QFont font;
    font.setPointSizeF(10.5);
    document.setDefaultFont(font);
    document.setHtml(html);
    QPainter painter(&device);
    const QSizeF page(device.width(), device.height());
    const qreal footer = QFontMetricsF(font, &device).height() * 2;
    const QSizeF text(page.width(), page.height() - footer);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(text);
    keepHeadingsWithText(document);
    painter.setFont(font);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -number * text.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // on paper, whatever the screen's theme
        context.clip = QRectF(QPointF(0, number * text.height()), text);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, text.height(), page.width(), footer), Qt::AlignRight | Qt::AlignBottom,
            pageWords(number + 1, pages));
    }
}

QByteArray paperPdf(const QString& title, const QString& html)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("naervaer"));
    printPaper(writer, html);
    buffer.close();
    return pdf;
}

} // namespace naervaer::ui

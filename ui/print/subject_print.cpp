// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subject_print.h"

#include "core/base/clock.h"
#include "core/privacy/private_file.h"
#include "ui/print/headings.h"
#include "ui/print/subject_words.h"
#include "ui/shell/words.h"

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

QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::SubjectPrint", words);
}

/// Everything that people wrote goes through here: nothing in it is ever taken for markup.
QString plain(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// What a row says, one line for each column that says something.
QString rowLines(const SubjectSection& section, const QVariantList& row, const QString& country)
{
    QString lines;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ShownColumn& column = section.columns[static_cast<size_t>(i)];
        const QString words = cellWords(section.table, column, row[i], country);
        if (!words.isEmpty())
            lines += QStringLiteral("<tr><td width=\"32%\" valign=\"top\"><b>%1</b></td><td>%2</td></tr>")
                         .arg(plain(columnWords(column.name)), plain(words));
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">%1</table>").arg(lines);
}

QString body(const SubjectAccess& access, const Organisation& organisation)
{
    const QDateTime made = toLocal(access.madeAt);
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(plain(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "Everything we keep about you"))),
                           plain(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint",
                                         "Kept by %1. Copied on %2 for the person it is about, who may have it "
                                         "corrected, restricted or erased (GDPR articles 15 to 18)."))
                                     .arg(organisation.name, fullDate(made.date()))));
    for (const SubjectSection& section : access.sections) {
        html += QStringLiteral("<h2>%1</h2>").arg(plain(tableWords(section.table)));
        QStringList rows;
        for (const QVariantList& row : section.rows)
            rows.append(rowLines(section, row, organisation.country));
        html += rows.join(QStringLiteral("<hr>"));
        if (section.sealed > 0)
            html += QStringLiteral("<p><b>%1</b></p>")
                        .arg(plain(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint",
                            "Words are missing here: they are sealed, and whoever made this copy could not open them. "
                            "Ask for a copy that a coordinator makes."))));
    }
    html += QStringLiteral("<h2>%1</h2><p>%2</p><table cellpadding=\"2\">")
                .arg(plain(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "When the card was looked at"))),
                    plain(say(QT_TRANSLATE_NOOP(
                        "naervaer::ui::SubjectPrint", "Each time somebody opened the card, and what for."))));
    for (const SubjectLook& look : access.looks)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(plain(cellWords({}, {{}, CellKind::Moment, {}, {}}, look.at, {})),
                        plain(purposeWords(look.purpose)));
    return html + QStringLiteral("</table>");
}

void paint(QTextDocument& document, QPdfWriter& writer)
{
    QPainter painter(&writer);
    const QSizeF page(writer.width(), writer.height());
    const qreal footer = QFontMetricsF(document.defaultFont(), &writer).height() * 2;
    const QSizeF text(page.width(), page.height() - footer);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(text);
    keepHeadingsWithText(document);
    painter.setFont(document.defaultFont());
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * text.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // on paper, whatever the screen's theme
        context.clip = QRectF(QPointF(0, number * text.height()), text);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, text.height(), page.width(), footer), Qt::AlignRight | Qt::AlignBottom,
            say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "Page %1 of %2")).arg(number + 1).arg(pages));
    }
}

} // namespace

QByteArray subjectPdf(const SubjectAccess& access, const Organisation& organisation)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "Everything we keep about you")));
    writer.setCreator(QStringLiteral("naervaer"));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 18pt } h2 { font-size: 13pt; margin-top: 16px }"));
    QFont font;
    font.setPointSizeF(10.5);
    document.setDefaultFont(font);
    document.setHtml(body(access, organisation));
    paint(document, writer);
    buffer.close();
    return pdf;
}

Problems writeSubject(const SubjectAccess& access, const Organisation& organisation, const QString& path)
{
    const bool asJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return writePrivately(path, asJson ? toJson(access) : subjectPdf(access, organisation));
}

} // namespace naervaer::ui

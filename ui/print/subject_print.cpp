// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subject_print.h"

#include "core/base/clock.h"
#include "core/privacy/private_file.h"
#include "ui/print/paper.h"
#include "ui/print/subject_words.h"
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {
namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::SubjectPrint", words);
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
                         .arg(inHtml(columnWords(column.name)), inHtml(words));
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">%1</table>").arg(lines);
}

QString body(const SubjectAccess& access, const Organisation& organisation)
{
    const QDateTime made = toLocal(access.madeAt);
    QString html =
        QStringLiteral("<h1>%1</h1><p>%2</p>")
            .arg(inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "Everything we keep about you"))),
                inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint",
                               "Kept by %1. Copied on %2 for the person it is about, who may have it "
                               "corrected, restricted or erased (GDPR articles 15 to 18)."))
                           .arg(organisation.name, fullDate(made.date()))));
    for (const SubjectSection& section : access.sections) {
        html += QStringLiteral("<h2>%1</h2>").arg(inHtml(tableWords(section.table)));
        QStringList rows;
        for (const QVariantList& row : section.rows)
            rows.append(rowLines(section, row, organisation.country));
        html += rows.join(QStringLiteral("<hr>"));
        if (section.sealed > 0)
            html += QStringLiteral("<p><b>%1</b></p>")
                        .arg(inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint",
                            "Words are missing here: they are sealed, and whoever made this copy could not open them. "
                            "Ask for a copy that a coordinator makes."))));
    }
    html += QStringLiteral("<h2>%1</h2><p>%2</p><table cellpadding=\"2\">")
                .arg(inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "When the card was looked at"))),
                    inHtml(say(QT_TRANSLATE_NOOP(
                        "naervaer::ui::SubjectPrint", "Each time somebody opened the card, and what for."))));
    for (const SubjectLook& look : access.looks)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(inHtml(cellWords({}, {{}, CellKind::Moment, {}, {}}, look.at, {})),
                        inHtml(purposeWords(look.purpose)));
    return html + QStringLiteral("</table>");
}

} // namespace

QByteArray subjectPdf(const SubjectAccess& access, const Organisation& organisation)
{
    return paperPdf(say(QT_TRANSLATE_NOOP("naervaer::ui::SubjectPrint", "Everything we keep about you")),
        body(access, organisation));
}

Problems writeSubject(const SubjectAccess& access, const Organisation& organisation, const QString& path)
{
    const bool asJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return writePrivately(path, asJson ? toJson(access) : subjectPdf(access, organisation));
}

} // namespace naervaer::ui

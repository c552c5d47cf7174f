// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handover_print.h"

#include "core/base/clock.h"
#include "core/privacy/private_file.h"
#include "ui/print/paper.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {
namespace {

QString say(const char* words, int count = -1)
{
    return QCoreApplication::translate("naervaer::ui::HandoverPrint", words, nullptr, count);
}

QString bold(const QString& words)
{
    return QStringLiteral("<b>%1</b>").arg(words);
}

QString momentOf(const QDateTime& moment)
{
    const QDateTime local = toLocal(moment);
    return QStringLiteral("%1 %2").arg(paperDate(local.date()), timeWords(local.time()));
}

QString clockOf(const QDateTime& moment)
{
    return timeWords(toLocal(moment).time());
}

/// Builds the sheet section by section; remembers which ones held nothing.
class SheetWriter {
public:
    SheetWriter(const HandoverSheet& sheet, NamesLead names) : m_sheet(sheet), m_names(names) { }

    void section(const QString& title, const QStringList& lines)
    {
        if (lines.isEmpty()) {
            m_empty.append(title);
            return;
        }
        m_html += QStringLiteral("<h2>%1</h2><ul>").arg(inHtml(title));
        for (const QString& line : lines)
            m_html += QStringLiteral("<li>%1</li>").arg(line);
        m_html += QStringLiteral("</ul>");
    }

    [[nodiscard]] QString name(PersonId person, const QString& shown) const
    {
        const QString words = inHtml(shownName(shown));
        if (m_names == NamesLead::Nowhere || person.isNull())
            return bold(words);
        return QStringLiteral("<a href=\"person:%1\">%2</a>").arg(person.text(), words);
    }

    [[nodiscard]] QStringList waiting() const
    {
        QStringList lines;
        for (const ConcernLine& line : m_sheet.waiting) {
            const Concern& concern = line.concern;
            QString words = name(concern.personId, line.personName) + QStringLiteral(": ") + inHtml(concern.text);
            if (concern.urgency == Urgency::Urgent)
                words.prepend(bold(inHtml(ui::words(concern.urgency))) + QStringLiteral(" &ndash; "));
            lines.append(words + QStringLiteral(" (%1)").arg(inHtml(momentOf(concern.raisedAt))));
        }
        return lines;
    }

    [[nodiscard]] QStringList handled() const
    {
        QStringList lines;
        for (const ConcernLine& line : m_sheet.handled)
            lines.append(name(line.concern.personId, line.personName) + QStringLiteral(": ") + inHtml(line.concern.text)
                + QStringLiteral(" &rarr; ") + inHtml(line.concern.how));
        return lines;
    }

    [[nodiscard]] QStringList tasks() const
    {
        QStringList lines;
        for (const TaskLine& line : m_sheet.tasks) {
            const Task& task = line.task;
            QString words = inHtml(task.text.isEmpty() ? taskReasonWords(task.reason) : task.text);
            if (!line.personName.isEmpty())
                words = name(PersonId(task.subjectId), line.personName) + QStringLiteral(": ") + words;
            if (task.dueOn)
                words += QStringLiteral(" (%1)").arg(inHtml(paperDate(*task.dueOn)));
            lines.append(words);
        }
        return lines;
    }

    [[nodiscard]] QStringList notReached() const
    {
        QStringList lines;
        for (const NotReached& line : m_sheet.notReached) {
            QString words =
                name(line.personId, line.personName) + QStringLiteral(": ") + inHtml(ui::words(line.outcome));
            words += QStringLiteral(", ") + inHtml(clockOf(line.at));
            if (!line.helperName.isEmpty())
                words += QStringLiteral(", ") + inHtml(line.helperName);
            if (line.attempts > 1)
                words += QStringLiteral(", ")
                    + inHtml(
                        say(QT_TRANSLATE_N_NOOP("naervaer::ui::HandoverPrint", "tried %n time(s)"), line.attempts));
            if (!line.note.isEmpty())
                words += QStringLiteral("<br>") + inHtml(line.note);
            lines.append(words);
        }
        return lines;
    }

    [[nodiscard]] QStringList changes() const
    {
        QStringList lines;
        for (const PlannedChange& change : m_sheet.changes) {
            QString words = inHtml(changeWords(change.kind));
            if (!change.personId.isNull())
                words = name(change.personId, change.personName) + QStringLiteral(": ") + words;
            if (!change.text.isEmpty())
                words += QStringLiteral(": ") + inHtml(change.text);
            if (change.until)
                words += QStringLiteral(" (%1)").arg(inHtml(
                    say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "until %1")).arg(paperDate(*change.until))));
            lines.append(words);
        }
        return lines;
    }

    [[nodiscard]] QString figures() const
    {
        QStringList kinds;
        for (const auto& [kind, count] : m_sheet.contacts)
            kinds.append(QStringLiteral("%1 %2").arg(ui::words(kind)).arg(count));
        if (kinds.isEmpty())
            return inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Nobody was met on this day.")));
        return inHtml(
            say(QT_TRANSLATE_N_NOOP("naervaer::ui::HandoverPrint", "%n person(s) met by name."), m_sheet.people) + u' '
            + kinds.join(QStringLiteral(", ")) + u'.');
    }

    [[nodiscard]] QString html() const
    {
        if (m_empty.isEmpty())
            return m_html;
        return m_html
            + QStringLiteral("<p>%1</p>")
                  .arg(inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Nothing under: %1."))
                                  .arg(m_empty.join(QStringLiteral(", ")))));
    }

private:
    [[nodiscard]] static QString changeWords(ChangeOfPlan kind)
    {
        switch (kind) {
        case ChangeOfPlan::PauseBegins:
            return say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "is away from tomorrow, do not call"));
        case ChangeOfPlan::PauseEnds:
            return say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "is back tomorrow"));
        case ChangeOfPlan::AlertRaised:
            return say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "new alert"));
        case ChangeOfPlan::CentreCloses:
            return say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "The centre is closed from tomorrow"));
        case ChangeOfPlan::CentreOpens:
            return say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "The centre is open again tomorrow"));
        }
        return {};
    }

    const HandoverSheet& m_sheet;
    NamesLead m_names;
    QString m_html;
    QStringList m_empty;
};

} // namespace

QString handoverHtml(const HandoverSheet& sheet, const QString& centre, NamesLead names)
{
    SheetWriter writer(sheet, names);
    writer.section(
        say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Concerns nobody has handled yet")), writer.waiting());
    writer.section(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Tasks until tomorrow")), writer.tasks());
    writer.section(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Tried and not reached")), writer.notReached());
    writer.section(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Different from tomorrow")), writer.changes());
    writer.section(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Concerns handled")), writer.handled());
    return QStringLiteral("<h1>%1</h1><p>%2</p>%3")
        .arg(inHtml(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Hand-over from %1, %2"))
                        .arg(centre, fullDate(sheet.day))),
            writer.figures(), writer.html());
}

QByteArray handoverPdf(const HandoverSheet& sheet, const QString& centre)
{
    return paperPdf(say(QT_TRANSLATE_NOOP("naervaer::ui::HandoverPrint", "Hand-over")),
        handoverHtml(sheet, centre, NamesLead::Nowhere));
}

Problems writeHandover(const HandoverSheet& sheet, const QString& centre, const QString& path)
{
    return writePrivately(path, handoverPdf(sheet, centre));
}

} // namespace naervaer::ui

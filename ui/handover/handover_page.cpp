// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_page.h"

#include "core/handover/handover_rules.h"
#include "core/workspace.h"
#include "ui/print/handover_print.h"
#include "ui/print/paper.h"
#include "ui/shell/ask.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/words.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>

namespace naervaer::ui {

HandoverPage::HandoverPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_day(handoverDay(frame.workspace.desk().clock.now())), m_dayWords(new QLabel),
      m_readers(new QLabel), m_read(new QPushButton(tr("I have read it"))), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("handoverPage"));
    m_text->setObjectName(QStringLiteral("handoverText"));
    m_text->setAccessibleName(tr("Hand-over sheet"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandoverPage::follow);
    m_readers->setObjectName(QStringLiteral("handoverReaders"));
    m_readers->setTextFormat(Qt::PlainText);
    m_readers->setWordWrap(true);
    dress(*m_readers, Look::Quiet);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeTop());
    column->addWidget(m_text, 1);
    column->addWidget(m_readers);
    followType(*this, [this, column] {
        const int step = gridStep(font());
        column->setContentsMargins(3 * step, 0, 3 * step, step);
        m_text->document()->setDocumentMargin(2 * step);
    });
}

QWidget* HandoverPage::makeTop()
{
    m_dayWords->setObjectName(QStringLiteral("handoverDay"));
    m_dayWords->setTextFormat(Qt::PlainText);
    m_read->setObjectName(QStringLiteral("handoverRead"));
    dress(*m_read, Look::Primary);
    connect(m_read, &QPushButton::clicked, this, &HandoverPage::markRead);
    auto* onPaper = new QPushButton(tr("Print …"));
    onPaper->setObjectName(QStringLiteral("handoverPrint"));
    connect(onPaper, &QPushButton::clicked, this, &HandoverPage::print);
    auto* asFile = new QPushButton(tr("Save as PDF …"));
    asFile->setObjectName(QStringLiteral("handoverSave"));
    connect(asFile, &QPushButton::clicked, this, &HandoverPage::save);
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->addWidget(m_before = makeStep(QStringLiteral("chevron-left"), tr("The day before"), -1));
    row->addWidget(m_dayWords);
    row->addWidget(m_next = makeStep(QStringLiteral("chevron-right"), tr("The day after"), 1));
    row->addStretch(1);
    for (QPushButton* each : {onPaper, asFile, m_read}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, m_before, &QPushButton::click);
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this), &QShortcut::activated, m_next, &QPushButton::click);
    return top;
}

QPushButton* HandoverPage::makeStep(const QString& iconName, const QString& name, int days)
{
    auto* step = new QPushButton(icon(iconName), QString());
    step->setAccessibleName(name);
    step->setToolTip(name);
    step->setAutoDefault(false);
    connect(step, &QPushButton::clicked, this, [this, days] {
        m_day = m_day.addDays(days);
        refresh();
    });
    return step;
}

Areas HandoverPage::shows() const
{
    return {handoverArea, contactsArea, tasksArea, peopleArea, organisationArea, concernsArea};
}

void HandoverPage::refresh()
{
    m_frame.guard.run([this] {
        const auto sheet = m_frame.workspace.handover().sheet(m_frame.workspace.desk().session.centreId(), m_day);
        if (sheet)
            show(*sheet);
        else
            m_frame.go.refused(sheet.problems());
    });
}

void HandoverPage::show(const HandoverSheet& sheet)
{
    m_sheet = sheet;
    const QDate today = handoverDay(m_frame.workspace.desk().clock.now());
    m_dayWords->setText(dayWords(m_day, today));
    m_next->setEnabled(m_day < today);
    m_text->setHtml(handoverHtml(sheet, centreName(), NamesLead::ToCards));
    QStringList readers;
    for (const auto& [name, at] : sheet.readBy)
        readers.append(QStringLiteral("%1 %2").arg(name, momentWords(at, today)));
    m_readers->setText(readers.isEmpty() ? tr("Nobody has ticked it as read yet.")
                                         : tr("Read by %1").arg(readers.join(QStringLiteral(", "))));
}

void HandoverPage::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("person"))
        m_frame.go.toCard(PersonId(link.path().toLongLong()), LookPurpose::Handover);
}

void HandoverPage::markRead()
{
    m_frame.guard.run([this] {
        const Problems problems =
            m_frame.workspace.handover().markRead(m_frame.workspace.desk().session.centreId(), m_day);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("The next shift sees that you have read it."));
    });
}

void HandoverPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("Hand-over")); // no name of anybody in a printer's queue
    if (!m_frame.ask.printer(this, printer))
        return;
    printPaper(printer, handoverHtml(m_sheet, centreName(), NamesLead::Nowhere));
    m_frame.go.done(tr("Printed."), false);
}

void HandoverPage::save()
{
    const QString path = m_frame.ask.saveFile(
        this, tr("Save the hand-over"), tr("Hand-over %1.pdf").arg(m_day.toString(Qt::ISODate)), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_frame.guard.run([&] {
        const Problems problems = writeHandover(m_sheet, centreName(), path);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("Saved. Only you may read the file."), false);
    });
}

QString HandoverPage::centreName() const
{
    const auto centre = m_frame.workspace.organisation().centre(m_sheet.centreId);
    return centre ? centre->name : QString();
}

void HandoverPage::arrive()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

std::vector<KeyLine> HandoverPage::keys() const
{
    return {{tr("Ctrl+Page Up"), tr("The day before")}, {tr("Ctrl+Page Down"), tr("The day after")},
        {tr("Tab"), tr("The next name; Enter opens the card")}};
}

} // namespace naervaer::ui

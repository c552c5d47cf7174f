// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/recovery_sheet_dialog.h"

#include "ui/shell/ask.h"
#include "ui/shell/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/room.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

constexpr int groupsInRow = 4;

QLabel* wrapped(const QString& text, Look look)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    dress(*label, look);
    return label;
}

QPushButton* verb(const QString& name, const QIcon& icon, const QString& words)
{
    auto* button = new QPushButton(icon, words);
    button->setObjectName(name);
    return button;
}

} // namespace

RecoverySheetDialog::RecoverySheetDialog(const RecoverySheet& sheet, Ask& ask, QWidget* parent)
    : QDialog(parent), m_sheet(sheet), m_ask(ask), m_guard([this](const Trouble& trouble) { m_strip->say(trouble); }),
      m_strip(new MessageStrip),
      m_print(verb(QStringLiteral("print"), icon(QStringLiteral("printer"), IconInk::OnAccent), tr("Print …"))),
      m_save(verb(QStringLiteral("save"), icon(QStringLiteral("download")), tr("Save as PDF …"))),
      m_done(verb(QStringLiteral("done"), icon(QStringLiteral("check")), tr("I have put it away safely")))
{
    setObjectName(QStringLiteral("recoverySheetDialog"));
    setWindowTitle(tr("Recovery sheet"));
    build();
}

void RecoverySheetDialog::build()
{
    const int unit = fontMetrics().height() / 2;
    auto* page = new QWidget;
    dress(*page, Look::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(2 * unit);
    column->addWidget(wrapped(tr("Print this before you go on"), Look::Title));
    column->addWidget(wrapped(tr("When every passphrase is forgotten, this code opens the register. Without it nobody "
                                 "can, not even who made the program. It is shown this once."),
        Look::Plain));
    column->addWidget(m_strip);
    column->addWidget(codeBox());
    column->addWidget(wrapped(tr("Keep the sheet locked away, and not beside the computer. Each sheet printed before "
                                 "opens nothing any more."),
        Look::Quiet));
    addVerbs(*column);
    column->addStretch();
    auto* scroll = new QScrollArea; // at twice the type it is taller than a small screen
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(windowTitle());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_print->setDefault(true); // once it is in the dialog, or the dialog forgets it
    const QSize wanted(fontMetrics().averageCharWidth() * 80, page->sizeHint().height() + 6 * unit);
    resize(wanted.boundedTo(roomFor(*this)));
}

QWidget* RecoverySheetDialog::codeBox() const
{
    auto* box = new QFrame;
    dress(*box, Look::Card);
    auto* grid = new QGridLayout(box);
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSizeF(font().pointSizeF() * 1.4);
    const QStringList groups = m_sheet.code.split(u'-');
    for (int i = 0; i < groups.size(); ++i) {
        auto* group = new QLabel(groups[i]);
        group->setObjectName(QStringLiteral("group"));
        group->setFont(even);
        group->setAccessibleName(
            tr("Group %1: %2").arg(i + 1).arg(groups[i].split(QString(), Qt::SkipEmptyParts).join(u' ')));
        grid->addWidget(group, i / groupsInRow, i % groupsInRow, Qt::AlignCenter);
    }
    return box;
}

void RecoverySheetDialog::addVerbs(QVBoxLayout& column)
{
    dress(*m_print, Look::Primary);
    auto* row = new QWidget;
    auto* verbs = new FlowLayout(row);
    for (QPushButton* each : {m_print, m_save, m_done})
        verbs->addWidget(each);
    column.addWidget(row);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetDialog::print);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetDialog::save);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheetDialog::accept);
}

void RecoverySheetDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Recovery sheet"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_ask.printer(this, printer))
        return;
    printRecoverySheet(printer, m_sheet);
    m_strip->say(Meaning::Good, tr("Sent to the printer."));
    leadOn();
}

void RecoverySheetDialog::save()
{
    const QString suggested =
        tr("Recovery sheet %1").arg(QFileInfo(m_sheet.file).completeBaseName()) + QStringLiteral(".pdf");
    const QString path = m_ask.saveFile(this, tr("Save the recovery sheet"), suggested, QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_guard.run([&] {
        if (const Problems problems = writeRecoverySheet(m_sheet, path); !problems.empty())
            return m_strip->say(Meaning::Need, sentence(problems.front()));
        m_strip->say(Meaning::Due, tr("Saved. Print it or move it to a stick, and delete it from this computer."));
        leadOn();
    });
}

void RecoverySheetDialog::leadOn()
{
    dress(*m_print, Look::Plain);
    m_print->setIcon(icon(QStringLiteral("printer")));
    dress(*m_done, Look::Primary);
    m_done->setIcon(icon(QStringLiteral("check"), IconInk::OnAccent));
    m_done->setDefault(true);
    m_done->setFocus();
}

void RecoverySheetDialog::reject()
{
    if (m_ask.yes(this,
            tr("Without the sheet nobody can open the register once every passphrase is forgotten. The code is not "
               "shown again."),
            tr("Go on without a sheet"), tr("Back to the sheet")))
        QDialog::reject();
}

} // namespace naervaer::ui

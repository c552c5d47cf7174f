// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backups_page.h"

#include "core/backups/backup_rules.h"
#include "core/workspace.h"
#include "ui/backups/backup_texts.h"
#include "ui/backups/restore_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/list_page.h"
#include "ui/shell/style.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"
#include "ui/widgets/progress_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

QPushButton* toolButton(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString nameOf(const Backup& backup)
{
    return QFileInfo(backup.file).fileName();
}

} // namespace

BackupsPage::BackupsPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_list(new ListPage(tr("Search backups"))), m_model(new TableModel<Line>(columns(), this)),
      m_second(new QLabel), m_restore(toolButton(QStringLiteral("restoreBackup"), tr("Restore … (Enter)"))),
      m_leave(toolButton(QStringLiteral("leavePlace"), tr("No second place"))), m_progress(new ProgressStrip)
{
    setObjectName(QStringLiteral("backupsPage"));
    m_list->setAction(tr("Back up now (Ctrl+N)"));
    m_list->setEmptyWords(tr("There is no backup yet. One is made every hour while there is work, and when the "
                             "program is closed."));
    m_list->setModel(m_model, 1);
    buildPlaces();
    m_progress->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_second);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    followType(*this, [this, column] {
        const int step = gridStep(font());
        column->setContentsMargins(3 * step, 0, 3 * step, step);
    });
    connect(m_list, &ListPage::acted, this, &BackupsPage::backUp);
    connect(m_list, &ListPage::opened, this, &BackupsPage::restoreChosen);
    connect(m_list, &ListPage::back, this, [this] { m_frame.go.back(); });
    connect(m_list, &ListPage::currentChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
    auto* fresh = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, this, &BackupsPage::backUp);
}

std::vector<TableModel<BackupsPage::Line>::Column> BackupsPage::columns() const
{
    const Clock& clock = m_frame.workspace.desk().clock;
    return {{tr("When"), [&clock](const Line& line) { return momentWords(line.backup.at, clock.today()); },
                Qt::AlignLeft | Qt::AlignVCenter, [](const Line& line) { return line.backup.at; },
                [](const Line& line, int role) {
                    return role == Qt::ToolTipRole ? QVariant(fullDate(localDate(line.backup.at))) : QVariant();
                }},
        {tr("Why"), [](const Line& line) { return words(line.backup.reason); }},
        {tr("Size"),
            [](const Line& line) {
                return QLocale().formattedDataSize(line.backup.bytes, 1, QLocale::DataSizeSIFormat);
            },
            Qt::AlignRight | Qt::AlignVCenter, [](const Line& line) { return line.backup.bytes; }},
        {tr("Where"),
            [](const Line& line) {
                if (line.isHere && line.isInSecond)
                    return tr("Here and in the second place");
                return line.isHere ? tr("Here") : tr("In the second place");
            },
            Qt::AlignLeft | Qt::AlignVCenter, {},
            [](const Line& line, int role) {
                return role == Qt::ToolTipRole ? QVariant(QDir::toNativeSeparators(line.backup.file)) : QVariant();
            }}};
}

void BackupsPage::buildPlaces()
{
    m_second->setObjectName(QStringLiteral("secondPlace"));
    m_second->setWordWrap(true);
    m_second->setTextFormat(Qt::PlainText);
    dress(*m_second, Look::Quiet);
    auto* other = toolButton(QStringLiteral("restoreFile"), tr("Restore from a file …"));
    auto* choose = toolButton(QStringLiteral("choosePlace"), tr("Second place …"));
    for (QPushButton* tool : {m_restore, other, choose, m_leave})
        m_list->addTool(tool);
    m_leave->hide();
    m_restore->setEnabled(false);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
    connect(other, &QPushButton::clicked, this, &BackupsPage::restoreFile);
    connect(choose, &QPushButton::clicked, this, &BackupsPage::choosePlace);
    connect(m_leave, &QPushButton::clicked, this, &BackupsPage::leavePlace);
}

Areas BackupsPage::shows() const
{
    return {backupsArea};
}

void BackupsPage::refresh()
{
    Listener<BackupState> listener;
    listener.done = [this](const BackupState& state) { showState(state); };
    listener.failed = [this](std::exception_ptr failure) { m_frame.guard.report(std::move(failure)); };
    inBackground(this, m_frame.workspace.backups().state(), std::move(listener));
}

void BackupsPage::showState(const BackupState& state)
{
    std::vector<Line> lines;
    for (const Backup& each : state.backups)
        lines.push_back({each, true, false});
    for (const Backup& copy : state.second.copies) {
        const auto same = std::ranges::find_if(
            lines, [&](const Line& line) { return line.isHere && nameOf(line.backup) == nameOf(copy); });
        if (same != lines.end())
            same->isInSecond = true;
        else
            lines.push_back({copy, false, true});
    }
    std::ranges::stable_sort(lines, std::greater(), [](const Line& line) { return line.backup.at; });
    const int row = m_list->currentRow();
    m_model->setRows(std::move(lines));
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentRow(row);
    m_restore->setEnabled(m_list->currentRow() >= 0);
    m_leave->setVisible(!state.second.folder.isEmpty());
    const QString folder = QDir::toNativeSeparators(state.second.folder);
    if (folder.isEmpty())
        m_second->setText(tr("All backups lie beside the register. Choose a second place, such as a stick: a disk that "
                             "fails takes both."));
    else if (!state.second.isThere)
        m_second->setText(tr("The second place is not there just now: %1").arg(folder));
    else
        m_second->setText(tr("Second place: %1").arg(folder));
}

void BackupsPage::begin(const QString& what, std::stop_source stop)
{
    m_list->setEnabled(false);
    m_progress->start(what, std::move(stop));
    m_progress->advance(0, 0);
}

void BackupsPage::end()
{
    m_progress->finish();
    m_list->setEnabled(true);
    m_list->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::backUp()
{
    m_frame.guard.run([this] {
        Listener<BackupOutcome> listener;
        listener.done = [this](const BackupOutcome& outcome) {
            end();
            m_frame.workspace.bus().announce({backupsArea});
            if (!outcome.second.empty())
                return m_frame.go.refused(outcome.second);
            if (outcome.made)
                m_frame.go.done(tr("Backed up: every row of it was compared."), false);
        };
        listener.failed = [this](std::exception_ptr failure) {
            end();
            m_frame.guard.report(std::move(failure));
        };
        begin(tr("Backing up"),
            inBackground(this, m_frame.workspace.backups().backUp(BackupReason::Asked), std::move(listener)));
    });
}

void BackupsPage::choosePlace()
{
    const QString folder = m_frame.ask.folder(this, tr("A folder on a stick or another disk"));
    if (folder.isEmpty())
        return;
    m_frame.guard.run([&] {
        if (const Problems problems = m_frame.workspace.backups().chooseSecondPlace(folder); !problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("Each backup goes there too from now on."));
        backUp();
    });
}

void BackupsPage::leavePlace()
{
    m_frame.guard.run([this] {
        m_frame.workspace.backups().leaveSecondPlace();
        m_frame.go.done(tr("Backups go to no second place any more. Those that lie there stay."));
    });
}

void BackupsPage::restoreChosen()
{
    if (const int row = m_list->currentRow(); row >= 0)
        preview(m_model->row(row).backup.file);
}

void BackupsPage::restoreFile()
{
    const QString file =
        m_frame.ask.openFile(this, tr("A backup of this register"), QStringLiteral("Nærvær (*.naervaer)"));
    if (!file.isEmpty())
        preview(file);
}

QString BackupsPage::titleOf(const QString& file) const
{
    for (const Line& line : m_model->rows())
        if (line.backup.file == file)
            return QStringLiteral("%1 · %2").arg(
                momentWords(line.backup.at, m_frame.workspace.desk().clock.today()), words(line.backup.reason));
    return QFileInfo(file).fileName();
}

void BackupsPage::preview(const QString& file)
{
    m_frame.guard.run([&] {
        Listener<Result<RestorePreview>> listener;
        listener.done = [this, file](const Result<RestorePreview>& preview) {
            end();
            if (!preview)
                return m_frame.go.refused(preview.problems());
            openDialog(new RestoreDialog(m_frame, file, titleOf(file), *preview, this));
        };
        listener.failed = [this](std::exception_ptr failure) {
            end();
            m_frame.guard.report(std::move(failure));
        };
        begin(tr("Comparing the backup with the register"),
            inBackground(this, m_frame.workspace.backups().preview(file), std::move(listener)));
    });
}

void BackupsPage::arrive()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<KeyLine> BackupsPage::keys() const
{
    return {{tr("Ctrl+N"), tr("Back up now")}, {tr("Enter"), tr("What restoring the chosen one would change")},
        {tr("Type"), tr("Search")}};
}

NamedDialogs backupDialogs(const Frame& frame)
{
    RestorePreview preview;
    preview.actsLost = 41;
    preview.now.tallies = {{QStringLiteral("people"), 412}, {QStringLiteral("contacts"), 12'034}};
    preview.then.tallies = {{QStringLiteral("people"), 410}, {QStringLiteral("contacts"), 11'998}};
    preview.now.newestContactAt = frame.workspace.desk().clock.now();
    preview.then.newestContactAt = preview.now.newestContactAt.addDays(-1);
    const QString when = momentWords(preview.then.newestContactAt, frame.workspace.desk().clock.today());
    return {{QStringLiteral("restore"), new RestoreDialog(frame, QStringLiteral("backup.naervaer"), when, preview)}};
}

} // namespace naervaer::ui

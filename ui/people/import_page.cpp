// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_page.h"

#include "core/imports/refused_rows.h"
#include "core/people/personal_number.h"
#include "core/workspace.h"
#include "ui/people/card_section.h"
#include "ui/people/import_fields.h"
#include "ui/people/import_jobs.h"
#include "ui/people/import_mapping.h"
#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/list_page.h"
#include "ui/shell/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_strip.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace naervaer::ui {

namespace {
const QString rememberedMappings = QStringLiteral("import.people");
enum Step { Choosing, Mapping, Result };

/// Each reason once, after the columns it holds for.
QString reasonsOf(const JudgedRow& row)
{
    std::vector<std::pair<QString, QStringList>> reasons;
    for (const Problem& problem : row.reasons) {
        const QString said = sentence(problem);
        const auto before = std::ranges::find(reasons, said, &std::pair<QString, QStringList>::first);
        QStringList& where =
            before == reasons.end() ? reasons.emplace_back(said, QStringList()).second : before->second;
        if (!problem.field.isEmpty())
            where << problem.field;
    }
    QStringList words;
    for (const auto& [said, where] : reasons)
        words << (where.isEmpty() ? said : QStringLiteral("%1: %2").arg(where.join(QLatin1String(", ")), said));
    return words.join(QLatin1Char(' '));
}

std::vector<TableModel<JudgedRow>::Column> columns()
{
    return {{ImportPage::tr("Row"), [](const JudgedRow& row) { return row.row; }, Qt::AlignRight | Qt::AlignVCenter},
        {ImportPage::tr("What becomes of it"), [](const JudgedRow& row) { return words(row.verdict); }},
        {ImportPage::tr("Why"), reasonsOf, Qt::AlignLeft | Qt::AlignVCenter, {},
            [](const JudgedRow& row, int role) { return role == Qt::ToolTipRole ? reasonsOf(row) : QVariant(); }}};
}

QPushButton* button(const QString& words, const QString& name)
{
    auto* made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(true); // Enter presses it
    return made;
}
} // namespace

ImportPage::ImportPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_rows(new TableModel<JudgedRow>(columns(), this)),
      m_choose(button(tr("Another file …"), QStringLiteral("choose_file"))), m_file(wordsLabel({}, Look::Heading)),
      m_progress(new ProgressStrip), m_steps(new QStackedWidget), m_mapping(new ImportMapping),
      m_judge(button(tr("Look the file through"), QStringLiteral("judge"))), m_counts(wordsLabel({}, Look::Heading)),
      m_list(new ListPage(tr("Search the rows"))),
      m_fillEmpty(new QCheckBox(tr("Fill what is empty on the cards that differ"))),
      m_saveRefused(button(tr("Save the refused rows …"), QStringLiteral("save_refused"))),
      m_write(button(QString(), QStringLiteral("write")))
{
    const int step = gridStep(font());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * step, step, 3 * step, 2 * step);
    auto* top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_choose);
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addWidget(m_steps, 1);
    auto* start = new EmptyState(
        tr("Choose a list of people that was saved as CSV from a spreadsheet. Nothing is imported before you have "
           "seen what would happen."),
        tr("Choose a file …"));
    start->setObjectName(QStringLiteral("start"));
    m_steps->addWidget(start);
    m_steps->addWidget(mappingStep());
    m_steps->addWidget(resultStep());
    m_progress->hide();
    m_choose->hide();
    connect(start, &EmptyState::acted, this, &ImportPage::chooseFile);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_judge, &QPushButton::clicked, this, &ImportPage::judge);
    connect(m_write, &QPushButton::clicked, this, &ImportPage::write);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPage::saveRefused);
}

QWidget* ImportPage::mappingStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    auto* content = new QWidget;
    dress(*content, Look::Page);
    auto* inner = new QVBoxLayout(content);
    inner->addWidget(m_mapping);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(wordsLabel(tr("Say what each column is. What is left out stays in the file only."), Look::Quiet));
    column->addWidget(scroll, 1);
    dress(*m_judge, Look::Primary);
    column->addWidget(m_judge, 0, Qt::AlignRight);
    step->setFocusProxy(m_judge);
    return step;
}

QWidget* ImportPage::resultStep()
{
    auto* step = new QWidget;
    m_counts->setObjectName(QStringLiteral("counts"));
    m_list->setModel(m_rows, 2);
    m_list->setEmptyWords(tr("Every row can be used as it stands."));
    m_fillEmpty->setObjectName(QStringLiteral("fill_empty"));
    auto* back = button(tr("Back to the columns"), QStringLiteral("back_to_columns"));
    connect(back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(Mapping);
        arrive();
    });
    connect(m_list, &ListPage::back, back, &QPushButton::click);
    dress(*m_write, Look::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(m_saveRefused);
    buttons->addStretch();
    buttons->addWidget(m_write);
    auto* column = new QVBoxLayout(step);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    column->addWidget(m_fillEmpty);
    column->addLayout(buttons);
    step->setFocusProxy(m_write);
    return step;
}

void ImportPage::arrive()
{
    if (QWidget* step = m_steps->currentWidget())
        step->setFocus(Qt::OtherFocusReason);
}

void ImportPage::chooseFile()
{
    const QString path = m_frame.ask.openFile(this, tr("A list of people"), tr("Spreadsheets as CSV (*.csv *.txt)"));
    if (path.isEmpty())
        return;
    m_path = path;
    m_plan.reset();
    m_frame.guard.run([this] { readHead(); });
}

/// The header row, an example of each column, and what the columns were read as last time.
void ImportPage::readHead()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Missing, file.errorString());
    CsvReader reader(file);
    CsvRow first;
    const bool hasRow = reader.next(first);
    if (!reader.problems().empty())
        return m_frame.go.refused(reader.problems());
    m_headers = reader.headers();
    const auto recalled =
        recallMapping(m_frame.workspace.settings().everybodys(rememberedMappings), m_headers, peopleImportFields());
    m_mapping->fill(m_headers, hasRow ? first.cells : QStringList(),
        recalled ? *recalled : guessMapping(m_headers, peopleImportFields()));
    m_file->setText(QFileInfo(m_path).fileName());
    m_choose->show();
    m_steps->setCurrentIndex(Mapping);
    m_judge->setFocus(Qt::OtherFocusReason);
}

void ImportPage::begin(const QString& what, const std::stop_source& stop)
{
    m_progress->start(what, stop);
    m_steps->setEnabled(false);
    m_choose->setEnabled(false);
}

void ImportPage::end()
{
    m_progress->finish();
    m_steps->setEnabled(true);
    m_choose->setEnabled(true);
}

void ImportPage::judge()
{
    m_frame.guard.run([this] {
        const ColumnMapping mapping = m_mapping->mapping();
        if (const Problems problems = checkMapping(mapping, m_headers, peopleImportFields()); !problems.empty())
            return m_frame.go.refused(problems);
        Settings& settings = m_frame.workspace.settings();
        QJsonObject remembered = settings.everybodys(rememberedMappings);
        rememberMapping(remembered, mapping, m_headers);
        settings.keepEverybodys(rememberedMappings, remembered);
        const Desk& desk = m_frame.workspace.desk();
        m_context = m_frame.workspace.intake().context(desk.session.centreId());
        const auto work = [place = desk.database.location(), path = m_path, mapping, context = m_context](
                              std::stop_token stop, const Progress& progress) {
            return judgeInBackground(place, path, mapping, context, stop, progress);
        };
        begin(tr("Looking the file through"),
            inBackground<std::decay_t<decltype(work)>, IntakePlan>(this, work,
                {[this](IntakePlan plan) {
                     end();
                     showPlan(std::move(plan));
                 },
                    [this](std::exception_ptr failure) {
                        end();
                        m_frame.guard.report(failure);
                    },
                    [this](int done, int total) { m_progress->advance(done, total); }}));
    });
}

void ImportPage::showPlan(IntakePlan plan)
{
    m_plan = std::move(plan);
    const ImportReport& report = m_plan->report;
    m_frame.go.refused(report.problems);
    if (!report.mayBeWritten())
        return;
    const int fresh = report.count(Verdict::New);
    const int conflicts = report.count(Verdict::Conflict);
    const int refused = report.count(Verdict::Refused);
    m_counts->setText(tr("%1 new · %2 already here · %3 differ · %4 refused")
                          .arg(fresh)
                          .arg(report.count(Verdict::Same))
                          .arg(conflicts)
                          .arg(refused));
    std::vector<JudgedRow> telling;
    std::ranges::copy_if(
        report.rows, std::back_inserter(telling), [](const JudgedRow& row) { return !row.reasons.empty(); });
    m_rows->setRows(std::move(telling));
    m_fillEmpty->setVisible(conflicts > 0);
    m_saveRefused->setVisible(refused > 0);
    m_write->setText(tr("Import %n new person(s)", nullptr, fresh));
    m_write->setEnabled(fresh > 0 || conflicts > 0);
    m_steps->setCurrentIndex(Result);
    m_write->setFocus(Qt::OtherFocusReason);
}

void ImportPage::write()
{
    m_frame.guard.run([this] {
        const bool fillEmpty = m_fillEmpty->isChecked() && !m_fillEmpty->isHidden();
        auto job = std::make_shared<std::unique_ptr<IntakeJob>>(
            std::make_unique<IntakeJob>(m_frame.workspace.intake().prepare(*m_plan, m_context, fillEmpty)));
        const auto work = [place = m_frame.workspace.desk().database.location(), path = m_path, job](
                              std::stop_token stop, const Progress& progress) {
            return writeInBackground(place, path, std::move(*job), stop, progress);
        };
        begin(tr("Importing"),
            inBackground<std::decay_t<decltype(work)>, IntakeOutcome>(this, work,
                {[this](const IntakeOutcome& outcome) {
                     end();
                     m_frame.guard.run([&] { finish(outcome); });
                 },
                    [this](std::exception_ptr failure) {
                        end();
                        m_frame.guard.report(failure);
                    },
                    [this](int done, int total) { m_progress->advance(done, total); }}));
    });
}

void ImportPage::finish(const IntakeOutcome& outcome)
{
    if (!outcome.problems.empty())
        return m_frame.go.refused(outcome.problems);
    m_frame.workspace.intake().finish(outcome);
    m_plan.reset();
    m_rows->setRows({});
    m_file->clear();
    m_choose->hide();
    m_steps->setCurrentIndex(Choosing);
    arrive();
    m_frame.go.done(tr("%n person(s) came in.", nullptr, outcome.added));
}

void ImportPage::saveRefused()
{
    const QString target = m_frame.ask.saveFile(this, tr("Save the refused rows"),
        tr("%1 - refused.csv").arg(QFileInfo(m_path).completeBaseName()), tr("Spreadsheets as CSV (*.csv)"));
    if (target.isEmpty())
        return;
    m_frame.guard.run([&] {
        QFile source(m_path);
        if (!source.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::Missing, source.errorString());
        const auto saved = saveRefusedRows(source, m_plan->report, target,
            {tr("Reason"), [](const Problem& problem) { return sentence(problem); }, withoutPersonalNumbers});
        if (!saved)
            return m_frame.go.refused(saved.problems());
        m_frame.go.done(tr("%n row(s) saved. Mend them and import that file.", nullptr, *saved), false);
    });
}

std::vector<KeyLine> ImportPage::keys() const
{
    return {{tr("Tab"), tr("From one step to the next")}, {tr("Enter"), tr("Press the button chosen")},
        {tr("Esc"), tr("Empty the search, then go back")}};
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/acts_page.h"

#include "core/workspace.h"
#include "ui/acts/acts_panel.h"
#include "ui/acts/looks_panel.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/style.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"
#include "ui/widgets/progress_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace naervaer::ui {
namespace {

constexpr int monthsShown = 13; // a year and the month it began in

} // namespace

ActsPage::ActsPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_state(new QLabel), m_progress(new ProgressStrip), m_month(new QComboBox),
      m_acts(new ActsPanel(frame)), m_log(new QWidget), m_parts(new QTabWidget)
{
    setObjectName(QStringLiteral("actsPage"));
    m_month->setObjectName(QStringLiteral("actsMonth"));
    m_month->setAccessibleName(tr("Month"));
    m_parts->setObjectName(QStringLiteral("actsParts"));
    m_parts->tabBar()->setAccessibleName(tr("Parts of the log"));
    m_parts->tabBar()->setDrawBase(false);
    m_parts->setCornerWidget(m_month);
    if (frame.workspace.desk().session.may(Action::JudgeLooks))
        m_parts->addTab(m_looks = new LooksPanel(frame), tr("Look-ups to judge"));
    m_parts->addTab(m_log, tr("Everything done"));
    buildLog();
    for (ListPage* each : findChildren<ListPage*>())
        connect(each, &ListPage::back, this, [this] { m_frame.go.back(); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_parts);
    followType(*this, [this, column] {
        const int step = gridStep(font());
        column->setContentsMargins(3 * step, 0, 3 * step, step);
    });
    fillMonths();
    connect(m_month, &QComboBox::currentIndexChanged, this, &ActsPage::refresh);
}

/// The log itself, under what is known of its being whole.
void ActsPage::buildLog()
{
    m_state->setObjectName(QStringLiteral("logState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    dress(*m_state, Look::Quiet);
    m_progress->hide();
    auto* again = new QPushButton(tr("Check the log now"));
    again->setObjectName(QStringLiteral("verifyLog"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &ActsPage::verify);
    auto* top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    top->addWidget(again);
    auto* column = new QVBoxLayout(m_log);
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addWidget(m_acts, 1);
}

/// The month before stands first while somebody waits for an answer in it: its looks are all there are.
void ActsPage::fillMonths()
{
    const QDate today = m_frame.workspace.desk().clock.today();
    const QDate first(today.year(), today.month(), 1);
    for (int back = 0; back < monthsShown; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(QLocale().toString(month, QStringLiteral("MMMM yyyy")), month);
    }
    m_frame.guard.run([this] {
        if (m_looks && m_frame.workspace.acts().waiting() > 0)
            m_month->setCurrentIndex(1);
    });
}

Areas ActsPage::shows() const
{
    return {actsArea, organisationArea};
}

void ActsPage::refresh()
{
    m_frame.guard.run([this] {
        Listener<MonthOfActs> listener;
        listener.done = [this, asked = m_month->currentIndex()](MonthOfActs month) {
            if (asked == m_month->currentIndex())
                show(std::move(month));
        };
        listener.failed = [this](std::exception_ptr failure) { m_frame.guard.report(std::move(failure)); };
        inBackground(this, m_frame.workspace.acts().month(m_month->currentData().toDate()), std::move(listener));
    });
}

void ActsPage::show(MonthOfActs month)
{
    m_acts->show(std::move(month.acts), month.total);
    if (m_looks)
        m_looks->show(std::move(month.looks));
}

void ActsPage::verify()
{
    m_frame.guard.run([this] {
        Listener<LogCheck> listener;
        listener.done = [this](const LogCheck& check) {
            m_progress->finish();
            tell(check);
        };
        listener.failed = [this](std::exception_ptr failure) {
            m_progress->finish();
            m_frame.guard.report(std::move(failure));
        };
        m_progress->start(
            tr("Checking the log"), inBackground(this, m_frame.workspace.acts().verify(), std::move(listener)));
        m_progress->advance(0, 0);
    });
}

void ActsPage::tell(const LogCheck& check)
{
    dress(*m_state, check.problems.empty() ? Look::Quiet : Look::Problem);
    if (check.isStopped)
        return m_state->setText(tr("The log was not checked to its end."));
    if (check.problems.empty())
        return m_state->setText(tr(
            "The log is whole: %n acts, each in its place and unchanged.", nullptr, static_cast<int>(check.entries)));
    QStringList found{tr("The log is not whole. Keep the file as it is, and show this to whoever is in charge of data "
                         "protection.")};
    for (const Problem& problem : check.problems)
        found.append(sentence(problem));
    m_state->setText(found.join(u'\n'));
    m_parts->setCurrentWidget(m_log); // whatever else one came for
}

void ActsPage::arrive()
{
    if (!m_verified)
        verify();
    m_verified = true;
    part()->setFocus(Qt::OtherFocusReason);
}

ListPage* ActsPage::part() const
{
    return m_parts->currentWidget() == m_log ? m_acts : static_cast<ListPage*>(m_looks);
}

std::vector<KeyLine> ActsPage::keys() const
{
    return {{tr("Ctrl+Tab"), tr("The next list")}, {tr("Type"), tr("Search")},
        {tr("Enter"), tr("The look-up belonged to the work")}};
}

} // namespace naervaer::ui

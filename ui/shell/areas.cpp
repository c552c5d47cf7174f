// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include "core/workspace.h"
#include "ui/acts/acts_page.h"
#include "ui/backups/backups_page.h"
#include "ui/calls/calls_page.h"
#include "ui/calls/round_form.h"
#include "ui/calls/rounds_dialog.h"
#include "ui/handover/handover_page.h"
#include "ui/people/import_page.h"
#include "ui/people/people_dialogs.h"
#include "ui/people/people_page.h"
#include "ui/people/resume_people.h"
#include "ui/setup/resume_setup.h"
#include "ui/setup/setup_page.h"
#include "ui/today/concern_dialog.h"
#include "ui/today/resume_today.h"
#include "ui/today/task_dialog.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

namespace naervaer::ui {
namespace {

QString title(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::Area", words);
}

template <typename SomePage> Page* make(const Frame& frame)
{
    return new SomePage(frame);
}

/// A count as what waits; nothing when it is none.
std::optional<Waiting> waiting(int count, Meaning meaning)
{
    return count > 0 ? std::optional(Waiting{count, meaning}) : std::nullopt;
}

std::optional<Waiting> concernsAndTasks(Workspace& workspace)
{
    const Session& session = workspace.desk().session;
    if (!session.may(Action::DoTasks))
        return std::nullopt;
    return waiting(
        static_cast<int>(workspace.tasks().mine().size()) + workspace.concerns().waitingCount(session.centreId()),
        Meaning::Due);
}

std::optional<Waiting> looksToJudge(Workspace& workspace)
{
    if (!workspace.desk().session.may(Action::JudgeLooks))
        return std::nullopt;
    return waiting(workspace.acts().waiting(), Meaning::Rest);
}

std::optional<Waiting> callsDue(Workspace& workspace)
{
    const Desk& desk = workspace.desk();
    int due = 0;
    for (const RoundLine& line : workspace.rounds().rounds(desk.session.centreId(), desk.clock.today()))
        due += line.round.isActive ? line.due : 0;
    return waiting(due, Meaning::Due);
}

} // namespace

std::vector<AreaEntry> areas()
{
    return {
        {QStringLiteral("today"), QStringLiteral("sun"), title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Today")),
            Action::SeeToday, make<TodayPage>, concernsAndTasks,
            [](const Frame& frame) -> NamedDialogs {
                return {{QStringLiteral("new-task"), new NewTaskDialog(frame)},
                    {QStringLiteral("task"), new TaskDialog(frame, Task{}, {})},
                    {QStringLiteral("concern"), new ConcernDialog(frame, ConcernLine{})}};
            },
            resumeToday},
        {QStringLiteral("calls"), QStringLiteral("phone"), title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Calls")),
            Action::MakeCalls, make<CallsPage>, callsDue,
            [](const Frame& frame) -> NamedDialogs {
                return {{QStringLiteral("rounds"), new RoundsDialog(frame)},
                    {QStringLiteral("round"), new RoundForm(frame, Round{})}};
            },
            resumeRound},
        {QStringLiteral("handover"), QStringLiteral("clipboard-list"),
            title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Hand-over")), Action::HandleConcerns, make<HandoverPage>},
        {QStringLiteral("people"), QStringLiteral("users"), title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "People")),
            Action::SearchPeople, make<PeoplePage>, {}, peopleDialogs, resumePeople},
        {QStringLiteral("import"), QStringLiteral("upload"),
            title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Import people")), Action::ImportPeople, make<ImportPage>},
        {QStringLiteral("setup"), QStringLiteral("settings"), title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Set-up")),
            Action::SetUpRegister, make<SetupPage>, {}, setupDialogs, resumeSetup},
        {QStringLiteral("backups"), QStringLiteral("shield-check"),
            title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Backups")), Action::RestoreBackups, make<BackupsPage>, {},
            backupDialogs},
        {QStringLiteral("acts"), QStringLiteral("history"),
            title(QT_TRANSLATE_NOOP("naervaer::ui::Area", "Log of acts")), Action::ReadActs, make<ActsPage>,
            looksToJudge},
    };
}

} // namespace naervaer::ui

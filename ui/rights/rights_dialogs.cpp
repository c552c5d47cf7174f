// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/rights_dialogs.h"

#include "core/workspace.h"
#include "ui/rights/rights_words.h"
#include "ui/shell/code_words.h"
#include "ui/shell/record_words.h"
#include "ui/widgets/date_edit.h"

#include <QSpinBox>

namespace naervaer::ui {
namespace {

constexpr int mostMonths = 600;

/// Words to read, as wide as the form.
QSpinBox* monthsBox(int months)
{
    auto* box = new QSpinBox;
    box->setRange(1, mostMonths);
    box->setSuffix(RetentionDialog::tr(" months"));
    box->setValue(months);
    return box;
}

} // namespace

RestrictDialog::RestrictDialog(const Frame& frame, PersonId person, QWidget* parent)
    : RecordDialog(tr("Restrict the card"), frame.ask, parent), m_frame(frame),
      m_ground(codeBox(RestrictionGround::Contested))
{
    setObjectName(QStringLiteral("restrictDialog"));
    add(QStringLiteral("ground"), tr("Why"), m_ground);
    addWords(*this, QStringLiteral("meaning"),
        tr("The card is then only kept: in no queue, without a name in lists, and nothing is added to it until "
           "somebody lifts the restriction."),
        Look::Quiet);
    setSaveWords(tr("Restrict the card"));
    onSave([this, person] {
        Problems problems = m_frame.workspace.people().restrictCard(person, chosenIn<RestrictionGround>(m_ground));
        if (problems.empty())
            m_frame.go.done(tr("The card is restricted."));
        return problems;
    });
}

AskErasureDialog::AskErasureDialog(const Frame& frame, PersonId person, ErasureReason reason, QWidget* parent)
    : RecordDialog(tr("Ask for erasure"), frame.ask, parent), m_frame(frame), m_reason(codeBox(reason))
{
    setObjectName(QStringLiteral("askErasureDialog"));
    addWords(*this, QStringLiteral("meaning"),
        tr("Another coordinator has to confirm it. Until then nothing happens; afterwards nothing can be taken back."));
    add(QStringLiteral("reason"), tr("Why"), m_reason);
    addWords(*this, QStringLiteral("preview"),
        previewWords(frame.workspace.rights().preview(person)).join(QStringLiteral("\n\n")));
    setSaveWords(tr("Ask for erasure"));
    onSave([this, person]() -> Problems {
        const auto asked = m_frame.workspace.rights().askErasure(person, chosenIn<ErasureReason>(m_reason));
        if (!asked)
            return asked.problems();
        m_frame.go.done(tr("The erasure is asked for; another coordinator has to confirm it."));
        return {};
    });
}

ConfirmErasureDialog::ConfirmErasureDialog(const Frame& frame, const ErasureLine& line, QWidget* parent)
    : RecordDialog(tr("Erase for good"), frame.ask, parent), m_frame(frame)
{
    setObjectName(QStringLiteral("confirmErasureDialog"));
    beginGroup(shownName(line.personName));
    addWords(*this, QStringLiteral("meaning"),
        tr("This cannot be taken back, and neither can anything done before. A backup that is restored later forgets "
           "the person again."));
    addWords(*this, QStringLiteral("asked"),
        tr("%1, says %2 (%3).")
            .arg(words(line.erasure.reason), line.askedBy,
                momentWords(line.erasure.createdAt, frame.workspace.desk().clock.today())));
    addWords(*this, QStringLiteral("preview"),
        previewWords(frame.workspace.rights().preview(line.erasure.personId)).join(QStringLiteral("\n\n")));
    setSaveWords(tr("Erase for good"));
    beginAtCancel();
    onSave([this, id = line.erasure.id] {
        Problems problems = m_frame.workspace.rights().confirmErasure(id);
        if (problems.empty())
            m_frame.go.done(tr("The person is erased; the figures stand."), false);
        return problems;
    });
}

RetentionDialog::RetentionDialog(const Frame& frame, QWidget* parent)
    : RecordDialog(tr("How long cards are kept"), frame.ask, parent), m_frame(frame), m_ended(nullptr),
      m_silent(nullptr), m_from(new DateEdit(frame.workspace.desk().clock))
{
    setObjectName(QStringLiteral("retentionDialog"));
    keepTyped(frame.workspace.drafts());
    const RetentionRule rule = frame.workspace.rights().retentionRule();
    m_ended = monthsBox(rule.endedMonths);
    m_silent = monthsBox(rule.silentMonths);
    m_from->setDate(frame.workspace.desk().clock.today());
    add(QStringLiteral("ended_months"), tr("After contact has ended"), m_ended);
    add(QStringLiteral("silent_months"), tr("Without any contact"), m_silent);
    add(QStringLiteral("from_on"), tr("Holds from"), m_from);
    addWords(*this, QStringLiteral("meaning"),
        tr("Cards kept longer are proposed for erasure. Nothing is erased by itself."), Look::Quiet);
    onSave([this] { return keep(); });
}

Problems RetentionDialog::keep()
{
    RetentionRule rule;
    rule.endedMonths = m_ended->value();
    rule.silentMonths = m_silent->value();
    rule.fromOn = m_from->date().value_or(m_frame.workspace.desk().clock.today());
    Problems problems = m_frame.workspace.rights().setRetention(rule);
    if (problems.empty())
        m_frame.go.done(tr("The rule is changed."));
    return problems;
}

NamedDialogs rightsDialogs(const Frame& frame)
{
    NamedDialogs dialogs;
    const Session& session = frame.workspace.desk().session;
    if (!session.may(Action::AskErasure))
        return dialogs;
    ErasureLine line;
    line.askedBy = session.helperName();
    line.erasure.createdAt = frame.workspace.desk().clock.now();
    const auto first = frame.workspace.people().list({}, 0, 1);
    if (!first.empty()) {
        line.erasure.personId = first.front().id;
        line.personName = first.front().name;
        dialogs = {{QStringLiteral("restrict"), new RestrictDialog(frame, first.front().id)},
            {QStringLiteral("ask-erasure"), new AskErasureDialog(frame, first.front().id, ErasureReason::Wish)},
            {QStringLiteral("confirm-erasure"), new ConfirmErasureDialog(frame, line)}};
    }
    dialogs.emplace_back(QStringLiteral("retention"), new RetentionDialog(frame));
    return dialogs;
}

} // namespace naervaer::ui

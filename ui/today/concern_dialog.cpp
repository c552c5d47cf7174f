// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/concern_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"
#include "ui/widgets/look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace naervaer::ui {

QString concernStory(const Concern& concern, const QHash<HelperId, QString>& helpers, QDate today)
{
    QStringList parts{
        ConcernDialog::tr("%1 %2").arg(helpers.value(concern.raisedBy), momentWords(concern.raisedAt, today))};
    if (concern.seenAt.isValid())
        parts << ConcernDialog::tr("seen by %1 %2")
                     .arg(helpers.value(concern.seenBy), momentWords(concern.seenAt, today));
    if (concern.handledAt.isValid())
        parts << ConcernDialog::tr("handled by %1 %2")
                     .arg(helpers.value(concern.handledBy), momentWords(concern.handledAt, today));
    return parts.join(QStringLiteral(" · "));
}

ConcernDialog::ConcernDialog(const Frame& frame, const ConcernLine& line, QWidget* parent)
    : RecordDialog(tr("Concern"), frame.ask, parent), m_frame(frame), m_id(line.concern.id), m_how(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("concernDialog"));
    keepTyped(frame.workspace.drafts(), {line.concern.personId}, m_id.value());
    addStory(line, frame.workspace.organisation().helperNames());
    m_how->setTabChangesFocus(true);
    m_how->setFixedHeight(fontMetrics().height() * 5);
    m_how->setAccessibleName(tr("How was it handled?"));
    beginGroup(m_how->accessibleName());
    add(QStringLiteral("how"), {}, m_how);
    m_how->setFocus();
    setSaveWords(tr("Handled"));
    onSave([this] {
        Problems problems = m_frame.workspace.concerns().handle(m_id, m_how->toPlainText().trimmed());
        if (problems.empty())
            m_frame.go.done(tr("The concern is handled."));
        return problems;
    });
}

void ConcernDialog::addStory(const ConcernLine& line, const QHash<HelperId, QString>& helpers)
{
    beginGroup(line.personName.isEmpty() ? tr("About nobody in particular") : shownName(line.personName));
    auto* text = new QLabel(line.concern.text);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    add(QStringLiteral("text"), {}, text);
    auto* story = new QLabel(QStringLiteral("%1 · %2").arg(
        words(line.concern.urgency), concernStory(line.concern, helpers, m_frame.workspace.desk().clock.today())));
    story->setWordWrap(true);
    dress(*story, Look::Quiet);
    add(QStringLiteral("story"), {}, story);
    if (line.concern.personId.isNull())
        return;
    auto* card = new QPushButton(tr("Open the card"));
    card->setObjectName(QStringLiteral("openCard"));
    card->setAutoDefault(false);
    connect(card, &QPushButton::clicked, this, [this, person = line.concern.personId] {
        reject();
        m_frame.go.toCard(person, LookPurpose::Concern);
    });
    add(QStringLiteral("card"), {}, card);
}

} // namespace naervaer::ui

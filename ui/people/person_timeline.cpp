// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_timeline.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/icon_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

namespace {
constexpr int pieceLength = 30;

QString iconFor(const TimelineLine& line)
{
    if (line.isAttempt)
        return QStringLiteral("phone-missed");
    switch (line.kind) {
    case ContactKind::CallOut:
        return QStringLiteral("phone-call");
    case ContactKind::CallIn:
        return QStringLiteral("phone-incoming");
    case ContactKind::Meal:
        return QStringLiteral("utensils");
    default:
        return QStringLiteral("heart-handshake");
    }
}
} // namespace

PersonTimeline::PersonTimeline(const Frame& frame, QWidget* parent)
    : CardSection(frame, parent), m_lines(new QGridLayout),
      m_nothing(wordsLabel(tr("No contact and no attempt yet."), Look::Quiet)),
      m_earlier(quietButton(tr("Show earlier ones"), QStringLiteral("earlier")))
{
    m_lines->setColumnStretch(2, 1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_frame.guard.run([this] { showEarlier(); }); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_nothing);
    column->addLayout(m_lines);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    column->addStretch();
}

void PersonTimeline::fill(const naervaer::Card& card)
{
    m_person = card.person.id;
    m_end = {};
    m_helpers = m_frame.workspace.organisation().helperNames();
    emptyLayout(m_lines);
    showEarlier();
    m_nothing->setVisible(m_lines->count() == 0);
}

void PersonTimeline::showEarlier()
{
    const std::vector<TimelineLine> piece = m_frame.workspace.contacts().timeline(m_person, m_end, pieceLength);
    for (const TimelineLine& line : piece)
        addLine(line);
    if (!piece.empty())
        m_end = {piece.back().at, piece.back().id};
    m_earlier->setVisible(static_cast<int>(piece.size()) == pieceLength);
}

void PersonTimeline::addLine(const TimelineLine& line)
{
    const int row = m_lines->rowCount();
    auto* when = new QLabel(momentWords(line.at, today()));
    when->setToolTip(fullDate(localDate(line.at)));
    dress(*when, Look::Quiet);
    m_lines->addWidget(when, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_lines->addWidget(
        new IconLabel(icon(iconFor(line), line.isAttempt ? IconInk::Quiet : IconInk::Accent)), row, 1, Qt::AlignTop);
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setSpacing(0);
    auto* what = wordsLabel(about(line), line.isAttempt ? Look::Quiet : Look::Page);
    what->setObjectName(QStringLiteral("timeline_line"));
    column->addWidget(what);
    if (!line.note.isEmpty())
        column->addWidget(wordsLabel(line.note));
    m_lines->addWidget(text, row, 2);
}

QString PersonTimeline::about(const TimelineLine& line) const
{
    QStringList parts{words(line.kind)};
    if (line.outcome)
        parts << words(*line.outcome);
    parts << m_helpers.value(line.helperId);
    if (line.minutes)
        parts << tr("%n minute(s)", nullptr, *line.minutes);
    if (line.mood)
        parts << tr("mood: %1").arg(moodWords(*line.mood));
    if (!line.topics.isEmpty())
        parts << joinedWords(line.topics, topicWords);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace naervaer::ui

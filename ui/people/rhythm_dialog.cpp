// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rhythm_dialog.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace naervaer::ui {

RhythmDialog::RhythmDialog(const Frame& frame, PersonId person, QWidget* parent)
    : RecordDialog(tr("Rhythm of contact"), frame.ask, parent), m_frame(frame), m_person(person),
      m_interval(new QLineEdit), m_notBefore(new TimeEdit), m_notAfter(new TimeEdit)
{
    setObjectName(QStringLiteral("rhythmDialog"));
    keepTyped(frame.workspace.drafts(), {person}, person.value());
    m_interval->setMaximumWidth(m_interval->fontMetrics().averageCharWidth() * 12);
    m_interval->setPlaceholderText(tr("none"));
    add(QStringLiteral("interval_days"), tr("Contact every so many days"), m_interval);
    add(QStringLiteral("not_before"), tr("Not before"), m_notBefore);
    add(QStringLiteral("not_after"), tr("Not after"), m_notAfter);
    if (const auto rhythm = frame.workspace.contacts().rhythm(person)) {
        m_interval->setText(rhythm->intervalDays ? QString::number(*rhythm->intervalDays) : QString());
        m_notBefore->setTime(rhythm->notBefore);
        m_notAfter->setTime(rhythm->notAfter);
    }
    setSaveWords(tr("Agree it"));
    onSave([this] { return agree(); });
}

Problems RhythmDialog::agree()
{
    Problems problems;
    const auto interval = intervalIn(m_interval, problems);
    if (!problems.empty())
        return problems;
    problems = m_frame.workspace.contacts().agreeRhythm(m_person, interval, m_notBefore->time(), m_notAfter->time());
    if (problems.empty())
        m_frame.go.done(tr("The rhythm is agreed."));
    return problems;
}

std::optional<int> intervalIn(const QLineEdit* line, Problems& problems)
{
    constexpr int longest = 366;
    if (line->text().trimmed().isEmpty())
        return {};
    const auto days = parseWhole(line->text(), 1, longest);
    if (days)
        return *days;
    problems.push_back({QStringLiteral("rhythm.interval_out_of_range"), QStringLiteral("interval_days"),
        {QStringLiteral("1"), QString::number(longest)}});
    return {};
}

} // namespace naervaer::ui

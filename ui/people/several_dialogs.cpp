// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/several_dialogs.h"

#include "core/workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace naervaer::ui {

GroupChoiceDialog::GroupChoiceDialog(const Frame& frame, std::vector<PersonId> people, QWidget* parent)
    : RecordDialog(tr("Add to a group"), frame.ask, parent), m_frame(frame), m_people(std::move(people)),
      m_group(new QComboBox), m_newGroup(new QLineEdit)
{
    setObjectName(QStringLiteral("groupDialog"));
    keepTyped(frame.workspace.drafts(), m_people);
    for (const PeopleGroup& group : frame.workspace.people().groups())
        m_group->addItem(group.name, group.id.value());
    m_group->setPlaceholderText(tr("No group yet"));
    add(QStringLiteral("group"), tr("Group"), m_group);
    add(QStringLiteral("name"), tr("or a new one"), m_newGroup);
    setSaveWords(tr("Add"));
    onSave([this] { return join(); });
}

Result<GroupId> GroupChoiceDialog::group(size_t& steps)
{
    const QString name = m_newGroup->text().trimmed();
    if (name.isEmpty() && m_group->currentIndex() >= 0)
        return GroupId(m_group->currentData().toLongLong());
    auto founded = m_frame.workspace.people().addGroup(name);
    if (founded)
        ++steps;
    return founded;
}

Problems GroupChoiceDialog::join()
{
    size_t steps = 0;
    const auto into = group(steps);
    if (!into)
        return into.problems();
    Problems problems;
    for (const PersonId person : m_people) {
        const Problems refused = m_frame.workspace.people().joinGroup(person, *into);
        problems.insert(problems.end(), refused.begin(), refused.end());
        steps += refused.empty() ? 1 : 0;
    }
    m_frame.workspace.desk().undo.join(steps, QStringLiteral("people.join_group"));
    m_frame.go.done(
        tr("%n person(s) joined the group.", nullptr, static_cast<int>(m_people.size() - problems.size())), steps > 0);
    m_frame.go.refused(problems);
    return {};
}

RoundChoiceDialog::RoundChoiceDialog(const Frame& frame, std::vector<PersonId> people, QWidget* parent)
    : RecordDialog(tr("Add to a round"), frame.ask, parent), m_frame(frame), m_people(std::move(people)),
      m_round(new QComboBox)
{
    setObjectName(QStringLiteral("roundChoiceDialog"));
    const Desk& desk = frame.workspace.desk();
    for (const RoundLine& line : frame.workspace.rounds().rounds(desk.session.centreId(), desk.clock.today()))
        m_round->addItem(line.round.name, line.round.id.value());
    m_round->setPlaceholderText(tr("No round yet: plan one under Calls"));
    add(QStringLiteral("round"), tr("Round"), m_round);
    setSaveWords(tr("Add"));
    onSave([this] { return join(); });
}

Problems RoundChoiceDialog::join()
{
    if (m_round->currentIndex() < 0)
        return {{QStringLiteral("round.none_chosen"), QStringLiteral("round")}};
    Problems problems = m_frame.workspace.rounds().addMembers(RoundId(m_round->currentData().toLongLong()), m_people);
    if (problems.empty())
        m_frame.go.done(tr("%n person(s) are on the round.", nullptr, static_cast<int>(m_people.size())));
    return problems;
}

} // namespace naervaer::ui

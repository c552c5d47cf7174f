// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/group_contact_dialog.h"

#include "core/workspace.h"
#include "ui/people/municipality_box.h"
#include "ui/people/people_picker.h"
#include "ui/setup/setup_choices.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace naervaer::ui {

GroupContactDialog::GroupContactDialog(const Frame& frame, const std::vector<PersonLine>& people, QWidget* parent)
    : RecordDialog(tr("Log a group contact"), frame.ask, parent), m_frame(frame),
      m_fields(*this, frame.workspace.desk().clock),
      m_centre(centreBox(frame.workspace.organisation(), frame.workspace.desk().session.centreId())),
      m_adults(headsBox(0)), m_children(headsBox(0)),
      m_municipality(new MunicipalityBox(m_municipalities, frame.workspace.organisation().organisation().country)),
      m_total(new QLabel)
{
    setObjectName(QStringLiteral("groupContactDialog"));
    keepTyped(frame.workspace.drafts());
    addMeeting();
    addWho(people);
    addTalk();
    sayHowMany();
    setSaveWords(tr("Log it"));
    onSave([this] { return log(); });
}

void GroupContactDialog::addMeeting()
{
    beginGroup(tr("The meeting"));
    m_fields.addWhen(ContactKind::Sitting);
    add(QStringLiteral("centre"), tr("Centre"), m_centre);
}

void GroupContactDialog::addWho(const std::vector<PersonLine>& people)
{
    beginGroup(tr("Who was there"));
    if (m_frame.workspace.desk().session.may(Action::SearchPeople)) {
        m_people = new PeoplePicker(m_frame);
        m_people->choose(people);
        connect(m_people, &PeoplePicker::changed, this, &GroupContactDialog::sayHowMany);
        add(QStringLiteral("person"), tr("Known by name"), m_people);
    }
    add(QStringLiteral("adults"), tr("Other adults"), m_adults);
    add(QStringLiteral("children"), tr("Other children"), m_children);
    add(QStringLiteral("municipality_code"), tr("Municipality of the others"), m_municipality);
    m_total->setObjectName(QStringLiteral("total"));
    dress(*m_total, Look::Heading);
    add(QString(), QString(), m_total);
    for (QSpinBox* box : {m_adults, m_children})
        connect(box, &QSpinBox::valueChanged, this, &GroupContactDialog::sayHowMany);
}

void GroupContactDialog::addTalk()
{
    beginGroup(tr("What was said"));
    m_fields.addMinutes();
    m_fields.addTold();
    if (!m_people)
        return;
    auto* shared = new QLabel(tr("Topics and note stand on the card of everybody who is named. What is about one of "
                                 "them alone belongs on a contact of its own."));
    shared->setWordWrap(true);
    shared->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    dress(*shared, Look::Quiet);
    add(QString(), QString(), shared);
}

void GroupContactDialog::sayHowMany()
{
    m_total->setText(tr("%n in all", nullptr, heads()));
}

int GroupContactDialog::heads() const
{
    const auto named = m_people ? static_cast<int>(m_people->people().size()) : 0;
    return named + m_adults->value() + m_children->value();
}

GroupContact GroupContactDialog::group(Problems& problems) const
{
    GroupContact group;
    group.common = m_fields.read(problems);
    group.common.centreId = chosenCentre(m_centre);
    if (m_people)
        group.people = m_people->people();
    group.otherAdults = m_adults->value();
    group.otherChildren = m_children->value();
    if (const auto code = m_municipality->code())
        group.common.municipalityCode = *code;
    else
        problems.insert(problems.end(), code.problems().begin(), code.problems().end());
    return group;
}

Problems GroupContactDialog::log()
{
    Problems problems;
    const GroupContact met = group(problems);
    if (!problems.empty())
        return problems;
    const auto logged = m_frame.workspace.contacts().recordGroup(met);
    if (!logged)
        return logged.problems();
    m_frame.go.done(tr("The meeting with %n is logged.", nullptr, heads()));
    return {};
}

} // namespace naervaer::ui

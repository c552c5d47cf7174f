// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_rules.h"
#include "core/organisation/municipalities.h"
#include "ui/people/meeting_fields.h"
#include "ui/shell/page.h"

class QLabel;

namespace naervaer::ui {

class MunicipalityBox;
class PeoplePicker;

/// Logs one meeting with several: those who are known by name, and how many more there were.
class GroupContactDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `people` are named from the start. Who may not search for people counts heads only.
    GroupContactDialog(const Frame& frame, const std::vector<PersonLine>& people, QWidget* parent = nullptr);

private:
    void addMeeting();
    void addWho(const std::vector<PersonLine>& people);
    void addTalk();
    void sayHowMany();
    [[nodiscard]] int heads() const;
    [[nodiscard]] GroupContact group(Problems& problems) const;
    [[nodiscard]] Problems log();

    Frame m_frame;
    Municipalities m_municipalities;
    MeetingFields m_fields;
    QComboBox* m_centre;
    PeoplePicker* m_people = nullptr;
    QSpinBox* m_adults;
    QSpinBox* m_children;
    MunicipalityBox* m_municipality;
    QLabel* m_total;
};

} // namespace naervaer::ui

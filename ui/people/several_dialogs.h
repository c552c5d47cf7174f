// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

/// Lets people join a group, an old or a new one.
class GroupChoiceDialog : public RecordDialog {
    Q_OBJECT
public:
    GroupChoiceDialog(const Frame& frame, std::vector<PersonId> people, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems join();
    /// The group chosen, or founded now; counts the steps that takes.
    [[nodiscard]] Result<GroupId> group(size_t& steps);

    Frame m_frame;
    std::vector<PersonId> m_people;
    QComboBox* m_group;
    QLineEdit* m_newGroup;
};

/// Puts people on a phone round.
class RoundChoiceDialog : public RecordDialog {
    Q_OBJECT
public:
    RoundChoiceDialog(const Frame& frame, std::vector<PersonId> people, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems join();

    Frame m_frame;
    std::vector<PersonId> m_people;
    QComboBox* m_round;
};

} // namespace naervaer::ui

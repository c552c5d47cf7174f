// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/card_section.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace naervaer::ui {

class FlowLayout;
class PersonRights;

/// Who it is, what must be known now, how to reach them, and what can be done next.
class PersonHeader : public CardSection {
    Q_OBJECT
public:
    explicit PersonHeader(const Frame& frame, QWidget* parent = nullptr);

    void fill(const naervaer::Card& card) override;
    /// Puts the focus on the next step.
    void arrive();

    void logContact();
    void edit();
    /// The person has told a name, or was met under an alias before.
    void nameAlias();

private:
    void buildVerbs();
    void fillMenu();
    void fillBadges();
    void fillNotices();
    void addAlias();
    void addAlerts();
    void addPauses();
    void fillPhones();
    void addPhone(const Phone& phone);
    void setState(bool ended);
    void endAlert(const Alert& alert);
    void endPause(const Pause& pause);
    [[nodiscard]] QString facts() const;

    naervaer::Card m_card;
    QLabel* m_name;
    QLabel* m_facts;
    FlowLayout* m_badges;
    QPushButton* m_log;
    QPushButton* m_ring;
    QPushButton* m_edit;
    QPushButton* m_more;
    PersonRights* m_rights;
    QVBoxLayout* m_notices;
    QVBoxLayout* m_phones;
};

} // namespace naervaer::ui

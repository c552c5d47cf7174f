// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/card_section.h"

class QVBoxLayout;

namespace naervaer::ui {

/// The quiet facts of a card: rhythm, home, household, relatives, groups, languages.
class PersonOverview : public CardSection {
    Q_OBJECT
public:
    explicit PersonOverview(const Frame& frame, QWidget* parent = nullptr);

    void fill(const naervaer::Card& card) override;

private:
    void addRhythm();
    void addHome();
    void addHousehold();
    void addRelations();
    void addRelation(QVBoxLayout* into, const Relation& relation);
    void addGroups();
    void addAboutThem();
    void leaveGroup(const PeopleGroup& group);

    naervaer::Card m_card;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

} // namespace naervaer::ui

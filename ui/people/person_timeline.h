// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_store.h"
#include "ui/people/card_section.h"

#include <QHash>

class QGridLayout;
class QPushButton;

namespace naervaer::ui {

/// Meetings and attempts, newest first, a piece at a time.
class PersonTimeline : public CardSection {
    Q_OBJECT
public:
    explicit PersonTimeline(const Frame& frame, QWidget* parent = nullptr);

    void fill(const naervaer::Card& card) override;

private:
    void showEarlier();
    void addLine(const TimelineLine& line);
    [[nodiscard]] QString about(const TimelineLine& line) const;

    PersonId m_person;
    TimelinePlace m_end; ///< Of what is shown.
    QHash<HelperId, QString> m_helpers;
    QGridLayout* m_lines;
    QWidget* m_nothing;
    QPushButton* m_earlier;
};

} // namespace naervaer::ui

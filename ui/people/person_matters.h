// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/tasks/task.h"
#include "ui/people/card_section.h"

#include <QHash>

class QVBoxLayout;

namespace naervaer::ui {

/// Concerns and tasks about the person, open ones first.
class PersonMatters : public CardSection {
    Q_OBJECT
public:
    explicit PersonMatters(const Frame& frame, QWidget* parent = nullptr);

    void fill(const naervaer::Card& card) override;

private:
    void addConcern(const Concern& concern);
    void addTask(const Task& task);
    void addLine(const QString& text, const QString& about, const QString& state, Meaning meaning);

    QHash<HelperId, QString> m_helpers;
    QVBoxLayout* m_lines;
};

} // namespace naervaer::ui

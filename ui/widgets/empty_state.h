// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace naervaer::ui {

/// What stands where a list would: a sentence saying what to do, and the button that does it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without words for an action there is no button.
    explicit EmptyState(const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

    void say(const QString& sentence, const QString& action = {}, Look look = Look::Primary);

signals:
    void acted();

private:
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace naervaer::ui {

/// The foot of the window: when the file was last written, whether it is a demo, and who works.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaved(QTime at);
    void setDemo(bool demo);
    /// Who may sit down at the desk, and who does.
    void setHelpers(const std::vector<Helper>& helpers, HelperId seated);
    /// Takes in a choice that has no room elsewhere.
    void takeIn(QWidget* choice);

signals:
    void helperChosen(naervaer::HelperId id);

private:
    QLabel* m_saved;
    QLabel* m_demo;
    QToolButton* m_helper;
};

} // namespace naervaer::ui

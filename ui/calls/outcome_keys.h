// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round.h"

#include <QWidget>
#include <optional>

class QButtonGroup;

namespace naervaer::ui {

/// The six outcomes of a call, each with its key.
class OutcomeKeys : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeKeys(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<CallOutcome> chosen() const;
    void choose(std::optional<CallOutcome> outcome);
    /// Takes the keyboard to the outcomes without choosing one.
    void takeFocus();

signals:
    void chosenChanged();

private:
    QButtonGroup* m_buttons;
};

} // namespace naervaer::ui

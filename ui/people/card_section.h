// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/look.h"

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace naervaer::ui {

/// A part of a person's card that is built anew from the card.
class CardSection : public QWidget {
    Q_OBJECT
public:
    explicit CardSection(const Frame& frame, QWidget* parent = nullptr);

    /// Throws away what it shows and shows this card.
    virtual void fill(const naervaer::Card& card) = 0;

protected:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString country() const;
    [[nodiscard]] bool may(Action action) const;
    /// The card may still be changed: not merged, not taken back.
    [[nodiscard]] static bool isOpen(const naervaer::Card& card);

    Frame m_frame;
};

/// Takes every widget out of a layout and throws it away.
void emptyLayout(QLayout* layout);
/// Words that wrap and are never taken for markup.
[[nodiscard]] QLabel* wordsLabel(const QString& words, Look look = Look::Page);
/// A button of words only, for what stands beside a line.
[[nodiscard]] QPushButton* quietButton(const QString& words, const QString& name);
/// A strip that says one thing to know, with room for a button at its end.
QBoxLayout* addStrip(
    QBoxLayout* into, Meaning meaning, const QString& iconName, const QString& words, const QString& beside = {});

} // namespace naervaer::ui

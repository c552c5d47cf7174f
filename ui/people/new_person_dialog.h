// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_fields.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace naervaer::ui {

class SimilarPeople;
class TimeEdit;

/// Registers a person; who may have a card already is shown while the name is typed.
class NewPersonDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `typed` is what was searched for in vain: a name, or digits of a phone.
    NewPersonDialog(const Frame& frame, const QString& typed, QWidget* parent = nullptr);

private:
    void addRhythm();
    void watchForSimilar();
    void lookForSimilar();
    [[nodiscard]] Problems registerThem();
    void agreeRhythm(PersonId person);
    void openInstead(PersonId person);

    Frame m_frame;
    PersonFields m_fields;
    SimilarPeople* m_similar;
    QLineEdit* m_interval;
    TimeEdit* m_notBefore;
    QTimer m_typing;
};

} // namespace naervaer::ui

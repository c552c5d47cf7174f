// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/consent_fields.h"
#include "ui/shell/page.h"

#include <QTimer>

class QCheckBox;
class QLabel;

namespace naervaer::ui {

class SimilarPeople;

/// Somebody known by an alias tells a name, and agrees that we keep it: the card gets the name, and what was logged
/// under the alias becomes the person's. One step back takes all of it back.
class AliasDialog : public RecordDialog {
    Q_OBJECT
public:
    AliasDialog(const Frame& frame, const naervaer::Card& card, QWidget* parent = nullptr);

private:
    void addName();
    void addAlias();
    void addConsent();
    void watchTyping();
    void lookForSimilar();
    void countUnderAlias();
    void openOther(PersonId person);
    [[nodiscard]] Person named() const;
    [[nodiscard]] QString alias() const;
    [[nodiscard]] Problems check(const Person& person, const Consent& consent) const;
    [[nodiscard]] Problems upgrade();
    /// Each verb that is needed, in turn; counts the steps done. Stops at the first that is refused.
    [[nodiscard]] Problems perform(const Person& person, const Consent& consent, size_t& steps);

    Frame m_frame;
    naervaer::Card m_card;
    ConsentFields m_consent;
    QLineEdit* m_name;
    QLineEdit* m_nickname;
    SimilarPeople* m_similar;
    QLineEdit* m_alias;
    QLabel* m_count;
    QCheckBox* m_asked = nullptr; ///< None when the consent is on the card already.
    int m_contacts = 0; ///< Logged under the alias.
    QTimer m_typing;
};

/// Whether the card knows the person by an alias alone.
[[nodiscard]] bool isAliasAlone(const Person& person);

} // namespace naervaer::ui

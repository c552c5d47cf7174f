// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/card_section.h"
#include "ui/shell/page.h"

class QLabel;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace naervaer::ui {

class PersonHeader;
class PersonNotes;

/// One person's card: what must be known now on top, the rest in parts below.
class PersonPage : public Page {
    Q_OBJECT
public:
    explicit PersonPage(const Frame& frame, QWidget* parent = nullptr);

    /// Opens the card and logs the look. Throws Failure(NotAllowed), Failure(Missing).
    void open(PersonId person, LookPurpose purpose);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    [[nodiscard]] QString title() const override;
    void arrive() override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPart(const QString& words, CardSection* part);
    void addKeys();
    void showPart(int index);
    void showNext();
    /// Where the head of the card fills the window, a part that was chosen comes up under the tabs.
    void makeRoom();
    void read();

    PersonId m_person;
    LookPurpose m_purpose = LookPurpose::Enquiry;
    bool m_isRead = false; ///< Just read by open(): showing needs no second look.
    QLabel* m_merged;
    PersonHeader* m_header;
    QTabBar* m_tabs;
    std::vector<CardSection*> m_parts;
    PersonNotes* m_notes; ///< Its tab stands last.
    QVBoxLayout* m_column;
    QScrollArea* m_scroll;
};

} // namespace naervaer::ui

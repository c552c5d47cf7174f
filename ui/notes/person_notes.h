// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "ui/people/card_section.h"

#include <QHash>

class QVBoxLayout;

namespace naervaer::ui {

/// Confidential notes about the person, newest first: read, and the look logged, only once they are seen.
class PersonNotes : public CardSection {
    Q_OBJECT
public:
    explicit PersonNotes(const Frame& frame, QWidget* parent = nullptr);

    void fill(const naervaer::Card& card) override;
    /// What the card was opened for.
    void comeFor(LookPurpose purpose) { m_purpose = purpose; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void addHeader();
    void addNote(const Note& note);
    [[nodiscard]] QString about(const Note& note) const;
    void remove(NoteId id);

    naervaer::Card m_card;
    LookPurpose m_purpose = LookPurpose::Enquiry;
    bool m_isRead = false;
    QHash<HelperId, QString> m_helpers;
    QVBoxLayout* m_lines;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/person_notes.h"

#include "core/workspace.h"
#include "ui/notes/note_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/style.h"
#include "ui/shell/words.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

PersonNotes::PersonNotes(const Frame& frame, QWidget* parent) : CardSection(frame, parent), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_lines);
    column->addStretch();
}

void PersonNotes::fill(const naervaer::Card& card)
{
    m_card = card;
    m_isRead = false;
    emptyLayout(m_lines);
    if (isVisible())
        read();
}

void PersonNotes::showEvent(QShowEvent* event)
{
    CardSection::showEvent(event);
    if (!m_isRead)
        m_frame.guard.run([this] { read(); });
}

void PersonNotes::read()
{
    m_isRead = true;
    emptyLayout(m_lines);
    if (!m_frame.workspace.notes().holdsKey()) {
        m_lines->addWidget(
            wordsLabel(tr("Your account does not hold the key of confidential notes. It comes with a new "
                          "passphrase that a coordinator who has the key gives you."),
                Look::Quiet));
        return;
    }
    const auto notes = m_frame.workspace.notes().open(m_card.person.id, m_purpose);
    if (!notes)
        return m_frame.go.refused(notes.problems());
    m_helpers = m_frame.workspace.organisation().helperNames();
    addHeader();
    for (const Note& note : *notes)
        addNote(note);
    if (notes->empty())
        m_lines->addWidget(wordsLabel(tr("No confidential note yet."), Look::Quiet));
}

void PersonNotes::addHeader()
{
    auto* header = new SectionHeader(tr("Confidential notes"));
    if (isOpen(m_card)) {
        QPushButton* write = quietButton(tr("Write one …"), QStringLiteral("write_note"));
        write->setAccessibleName(tr("Write a confidential note"));
        connect(write, &QPushButton::clicked, this, [this] {
            Note note;
            note.personId = m_card.person.id;
            openDialog(new NoteDialog(m_frame, note, this));
        });
        header->add(write);
    }
    m_lines->addWidget(header);
    m_lines->addWidget(
        wordsLabel(tr("Only coordinators can read these, and each time they are opened is logged."), Look::Quiet));
}

void PersonNotes::addNote(const Note& note)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* words = note.text
        ? wordsLabel(*note.text)
        : wordsLabel(tr("This note cannot be read: it was damaged, or moved from another card."), Look::Quiet);
    words->setObjectName(QStringLiteral("note_text"));
    text->addWidget(words);
    text->addWidget(wordsLabel(about(note), Look::Quiet));
    row->addLayout(text, 1);
    if (isOpen(m_card) && note.text) {
        QPushButton* change = quietButton(tr("Change …"), QStringLiteral("change_note"));
        change->setAccessibleName(tr("Change the note of %1").arg(momentWords(note.createdAt, today())));
        connect(change, &QPushButton::clicked, this, [this, note] { openDialog(new NoteDialog(m_frame, note, this)); });
        row->addWidget(change, 0, Qt::AlignTop);
    }
    if (isOpen(m_card)) {
        QPushButton* gone = quietButton(tr("Delete"), QStringLiteral("delete_note"));
        gone->setAccessibleName(tr("Delete the note of %1").arg(momentWords(note.createdAt, today())));
        connect(gone, &QPushButton::clicked, this, [this, id = note.id] { remove(id); });
        row->addWidget(gone, 0, Qt::AlignTop);
    }
    m_lines->addSpacing(gridStep(font()));
    m_lines->addWidget(widget);
}

QString PersonNotes::about(const Note& note) const
{
    QStringList parts{tr("%1, %2").arg(m_helpers.value(note.createdBy), momentWords(note.createdAt, today()))};
    if (note.version > 1)
        parts << tr("changed by %1 %2").arg(m_helpers.value(note.changedBy), momentWords(note.changedAt, today()));
    if (note.heldBack != HeldBack::No)
        parts << words(note.heldBack);
    return parts.join(QStringLiteral(" · "));
}

void PersonNotes::remove(NoteId id)
{
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.notes().withdraw(id);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("The note is deleted."));
    });
}

} // namespace naervaer::ui

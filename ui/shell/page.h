// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change_bus.h"
#include "core/people/people_service.h"

#include <QWidget>
#include <vector>

namespace naervaer {
class Workspace;
struct Draft;
} // namespace naervaer

namespace naervaer::ui {

class Ask;
class Guard;

/// A key and what it does on a page: a line of the F1 sheet.
struct KeyLine {
    QString key; ///< "1 – 6", "Ctrl+N"
    QString meaning;
};

/// How a page sends the one at the desk elsewhere, and says things that do not interrupt.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Shows the page of that code ("today", "calls", "people").
    virtual void toPage(const QString& code) = 0;
    /// Opens a person's card; the look is logged with the purpose one comes with.
    virtual void toCard(PersonId person, LookPurpose purpose) = 0;
    /// Opens the call page with that person claimed; no round: whichever round has the person.
    virtual void toCall(PersonId person) = 0;
    /// Opens the form in which a draft was typed; when that cannot be, what was typed to read.
    virtual void toDraft(const Draft& draft) = 0;
    /// Back to where one came from.
    virtual void back() = 0;
    /// Says that something was done, with "Undo" beside it when the newest undo step is its inverse.
    virtual void done(const QString& sentence, bool withUndo = true) = 0;
    /// Says that a call runs, or no longer does: who listens does not type, and is not taken for gone.
    virtual void inCall(bool runs) = 0;
    /// Closes the register, puts a backup in its place and opens it again, with the passphrase that opened it.
    virtual void restore(const QString& backup, const QString& passphrase) = 0;
    /// Says why something was not done.
    virtual void refused(const Problems& problems) = 0;
};

/// What every page is given to work with. Lives as long as the window.
struct Frame {
    Workspace& workspace;
    const Guard& guard;
    Ask& ask;
    Navigator& go;
};

/// One page of the window: one question and its answer. Reads when it is shown and when what it shows changed.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const Frame& frame, QWidget* parent = nullptr);

    /// The areas whose changes make this page read again.
    [[nodiscard]] virtual Areas shows() const = 0;
    /// Reads and shows. Called before the page is first seen and after changes, only while it is visible.
    virtual void refresh() = 0;
    /// The keys of this page beside those of the window.
    [[nodiscard]] virtual std::vector<KeyLine> keys() const { return {}; }
    /// The title above the page, when it is not the area's name. Never personal.
    [[nodiscard]] virtual QString title() const { return {}; }
    /// Puts the focus on the next step; called each time the page comes forward.
    virtual void arrive() { }

    /// Reads again now if visible, else when next shown.
    void markStale();

protected:
    void showEvent(QShowEvent* event) override;

    Frame m_frame;

private:
    bool m_stale = true;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/shell/form_draft.h"
#include "ui/shell/guard.h"

#include <QDialog>
#include <QVariantList>
#include <functional>
#include <memory>
#include <vector>

class QFormLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace naervaer {
class Drafts;
}

namespace naervaer::ui {

class Ask;
class FieldProblem;
class MessageStrip;

/// The one form: groups of rows, Save and Cancel. What is refused stands beside its field; what fails stands on top,
/// and everything typed stays. Esc asks only when something was typed.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    /// `ask` outlives the dialog.
    RecordDialog(const QString& title, Ask& ask, QWidget* parent = nullptr);
    ~RecordDialog() override;

    /// From when it is shown, what is typed is kept as a draft of the helper at the desk: under the form's object name,
    /// the people it is about (null ones count for nothing) and the row it changes, 0 for a new one. What was kept
    /// there is put back and said so. Saved or thrown away it goes; however else the form ends, it stays. Secrets are
    /// never kept. `drafts` outlives the form.
    void keepTyped(Drafts& drafts, const std::vector<PersonId>& about = {}, qint64 row = 0);
    /// What is kept is sealed: for a form whose words not everybody who opens the register may read.
    void sealTyped(DraftSeal seal) { m_seal = std::move(seal); }
    /// Goes on with the draft of another place; for a form that keeps what is typed.
    void goOnFrom(const DraftPlace& place) { m_place = place; }

    /// The rows that follow stand under this title.
    void beginGroup(const QString& title);
    /// The rows that follow are hidden behind a button with these words until it is pressed, or one of them is refused.
    void beginFold(const QString& words);
    /// A row. `field` is the field code of the problems that belong here, and the editor's object name when it has
    /// none; `label` may be empty for an editor as wide as the form.
    void add(const QString& field, const QString& label, QWidget* editor);
    /// Words on the button that saves, a verb ("Give the bed"); the key is added.
    void setSaveWords(const QString& verb);
    /// For a verb that cannot be taken back: the keyboard begins at Cancel, and Enter alone never saves.
    void beginAtCancel();
    /// Called by Save when every field can be read: does the verb and returns what was refused; nothing means saved.
    void onSave(std::function<Problems()> save);
    /// How a slow save ends, in this thread: the verb that is then done, or that throws what failed.
    using Finish = std::function<void(const std::function<Problems()>& verb)>;
    /// For a verb with a slow step: `begin` starts that in the background, and the form waits until it calls `finish`.
    void onSlowSave(std::function<void(Finish finish)> begin);

    void showProblems(const Problems& problems);
    /// True when an editor holds something else than when the dialog was shown.
    [[nodiscard]] bool isChanged() const;

public slots:
    void save();
    void reject() override;
    /// However the form ends. Rejected without reject(), as when the program is locked, it keeps what was typed.
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;
    /// Closes without a question; what was typed is not kept.
    void leave();

private:
    struct Row {
        QString field;
        QWidget* editor;
        FieldProblem* problem;
    };

    void buildFrame();
    void finish(const std::function<Problems()>& verb);
    void startForm();
    void unfold(QPushButton* fold);
    void bringBack();
    void offerDiscarding();
    [[nodiscard]] bool settleFields();
    [[nodiscard]] QVariantList values() const;
    /// Takes the eye and the keys to what has to be mended.
    void lead(QWidget* editor);
    /// One column of labels through all groups.
    void alignColumns();
    void fitScreen();

    Ask& m_ask;
    Guard m_guard;
    std::function<Problems()> m_save;
    std::function<void(Finish)> m_slowSave;
    std::vector<Row> m_rows;
    QVariantList m_before;
    Drafts* m_drafts = nullptr; ///< None: nothing typed here is kept.
    DraftPlace m_place;
    DraftSeal m_seal;
    std::unique_ptr<FormDraft> m_draft; ///< From the first showing to the end.
    MessageStrip* m_strip;
    QScrollArea* m_scroll;
    QVBoxLayout* m_groups;
    QFormLayout* m_form = nullptr;
    std::vector<std::pair<QPushButton*, QWidget*>> m_folds;
    QVBoxLayout* m_into = nullptr; ///< Where groups go now: the form, or a fold in it.
    QPushButton* m_cancelButton;
    QPushButton* m_saveButton;
};

/// Shows a dialog over its page and returns at once; the dialog deletes itself when it is closed.
void openDialog(QDialog* dialog);

} // namespace naervaer::ui

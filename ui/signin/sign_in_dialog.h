// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/privacy/sign_in_delay.h"

#include <QDateTime>
#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace naervaer::ui {

class FieldProblem;
class MessageStrip;
class PassphraseEdit;

/// What is to be opened, and whether it was open.
struct SignInPlace {
    QString file;
    QString lockedFor{}; ///< Whose session was locked; empty when the file was not open.
    QDateTime lockedAt{};
};

/// Asks for what opens an encrypted file: a passphrase, or the code on the recovery sheet. The unlocking is the
/// caller's, in the background: it calls accept() when the file is open, and refuse() when not. Closing the window
/// (rejected) is another matter than Esc, which only empties the field or goes back to the passphrase.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    /// `tries` outlives the dialog: the wait after wrong ones does not end with it.
    SignInDialog(const SignInPlace& place, SignInTries& tries, QWidget* parent = nullptr);

    /// Where troubles are said that are not the passphrase's.
    [[nodiscard]] MessageStrip& strip() { return *m_strip; }
    /// Says that it opens, and takes nothing meanwhile; the dialog begins so by itself when something was given.
    void setBusy(bool busy);
    /// Says why it did not open, and counts what was wrong ("vault.passphrase_wrong").
    void refuse(const Problem& problem);

public slots:
    void done(int result) override;

signals:
    void passphraseGiven(const QString& passphrase);
    /// A whole code without typing errors, as RecoveryCode::parse() takes it.
    void recoveryGiven(const QString& code);
    void otherWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addHead(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    void addVerbs(QVBoxLayout& column);
    void turnTo(bool sheet);
    void open();
    void giveRecovery();
    /// The button and the sentence of the wait, as they are now.
    void follow();
    [[nodiscard]] QLineEdit* line() const;

    SignInPlace m_place;
    SignInTries& m_tries;
    MessageStrip* m_strip;
    QLabel* m_label;
    PassphraseEdit* m_passphrase;
    QLineEdit* m_code;
    FieldProblem* m_problem;
    FieldProblem* m_codeProblem;
    QLabel* m_wait;
    QPushButton* m_open;
    QPushButton* m_sheet;
    QPushButton* m_other;
    QTimer m_ticking{this};
    bool m_onSheet = false; ///< The code on the sheet is asked for.
    bool m_busy = false;
};

} // namespace naervaer::ui

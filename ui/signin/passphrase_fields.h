// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/privacy/word_list.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

class QPushButton;
class QLabel;

namespace naervaer::ui {

class Badge;
class PassphraseEdit;
class RecordDialog;

/// The rows of a form in which somebody chooses a passphrase: it, the same again, and how good it is, with an offer of
/// five words. They are the rows "passphrase", "passphrase_again" and "passphrase_quality". The words of the language
/// that is spoken are read, and passphrases judged, in the background.
class PassphraseFields : public QObject {
    Q_OBJECT
public:
    /// Adds the rows to the group that was begun last, and lives as long as the form. `known` is asked for the names
    /// that others would try first: the helper's, the centre's, the organisation's.
    PassphraseFields(RecordDialog& form, std::function<QStringList()> known);

    [[nodiscard]] QString passphrase() const;
    /// [passphrase.missing, passphrase.weak, passphrase.different] For the form's onSave(); some tens of milliseconds.
    [[nodiscard]] Problems problems();

private:
    void addRows(RecordDialog& form);
    void readWords();
    void suggest();
    void judge();
    void show(const QString& judged, double bits);
    [[nodiscard]] const WordList& words();

    std::function<QStringList()> m_known;
    std::shared_ptr<const WordList> m_words;
    PassphraseEdit* m_passphrase;
    PassphraseEdit* m_again;
    Badge* m_quality;
    QLabel* m_hint;
    QPushButton* m_suggest;
    QTimer m_pause{this}; ///< Of the typing, after which it is judged.
    QString m_suggested;
};

} // namespace naervaer::ui

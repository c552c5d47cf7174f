// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace naervaer::ui {

class FieldProblem;

/// A line that reads tolerantly: it shows what it understood beside it, rewrites it in the one form when left,
/// and says under it what it could not read.
class ParsedEdit : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed USER true)
public:
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }

    /// Reads now, as when the field is left; false when what stands there cannot be read. Empty can.
    bool settle();

signals:
    void changed();

protected:
    struct Reading {
        QString form; ///< The one form that screens show.
        QString beside; ///< What was understood, in full; may be empty.
    };

    /// `characters` is the width of the line.
    ParsedEdit(int characters, QWidget* parent);

    /// What the typed text means; never asked when it is empty.
    [[nodiscard]] virtual Result<Reading> read(const QString& typed) const = 0;
    /// Up and Down: the text for the value `steps` later, or empty when there is none.
    [[nodiscard]] virtual QString stepped(int steps) const = 0;

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void understand();
    void fitWidth();

    int m_characters;
    QLineEdit* m_line;
    QLabel* m_beside;
    FieldProblem* m_problem;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace naervaer::ui {

/// A line for a secret: dots, and a button that shows what they stand for.
class PassphraseEdit : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed USER true)
public:
    explicit PassphraseEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// Shows what was typed, or dots again.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;

signals:
    void changed();

private:
    QLineEdit* m_line;
    QToolButton* m_eye;
};

} // namespace naervaer::ui

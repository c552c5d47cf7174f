// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace naervaer::ui {

/// The sentence under a field that says what is wrong with it. Empty, it takes no room.
class FieldProblem : public QWidget {
    Q_OBJECT
public:
    /// `field` is what is wrong: it gets a red edge, and a screen reader reads the sentence with it.
    explicit FieldProblem(QWidget* field, QWidget* parent = nullptr);

    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;

public slots:
    void clear() { say({}); }

private:
    QWidget* m_field;
    QLabel* m_sentence;
};

} // namespace naervaer::ui

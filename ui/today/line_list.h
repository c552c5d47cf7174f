// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QListWidget>
#include <vector>

namespace naervaer::ui {

/// A short list of things that wait: each a line with a quieter one under it, and a word at the right end.
class LineList : public QListWidget {
    Q_OBJECT
public:
    struct Line {
        qint64 id = 0;
        QString words;
        QString detail{};
        QString word{}; ///< At the right end: "3 days over".
        Meaning meaning = Meaning::Rest; ///< Of the word.
    };

    /// `name` names the list to a screen reader; `emptyWords` stand there when nothing waits.
    LineList(const QString& name, const QString& emptyWords, QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);
    /// The id of the chosen line, or 0.
    [[nodiscard]] qint64 currentId() const;

signals:
    /// Enter or a double click.
    void opened(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString m_emptyWords;
};

} // namespace naervaer::ui

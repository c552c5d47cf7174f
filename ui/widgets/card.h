// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace naervaer::ui {

/// A title with room at its right end for a badge or a quiet button.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Puts the widget at the right end, after what is there.
    void add(QWidget* widget);

private:
    QLabel* m_title;
    QHBoxLayout* m_row;
};

/// A surface with a hairline around it and its title on top.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] SectionHeader* header() const { return m_header; }
    /// Where the content goes, from the top.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    SectionHeader* m_header;
    QVBoxLayout* m_body;
};

} // namespace naervaer::ui

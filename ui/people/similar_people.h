// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_filter.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace naervaer::ui {

/// Who may already have a card, while a new one is typed. Empty, it takes no room.
class SimilarPeople : public QFrame {
    Q_OBJECT
public:
    /// `country` is how phone numbers are read.
    explicit SimilarPeople(QString country, QWidget* parent = nullptr);

    void offer(const std::vector<PersonLine>& people);

signals:
    /// "That is the one."
    void chosen(naervaer::PersonId person);

private:
    [[nodiscard]] QWidget* row(const PersonLine& line);

    QString m_country;
    QLabel* m_words;
    QVBoxLayout* m_rows;
};

} // namespace naervaer::ui

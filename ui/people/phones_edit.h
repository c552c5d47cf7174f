// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace naervaer::ui {

class PhoneEdit;

/// A person's phones, each with what may be said through it; the first is rung first.
class PhonesEdit : public QWidget {
    Q_OBJECT
public:
    /// `country` ("DK", "NO") is that of numbers without a prefix.
    explicit PhonesEdit(QString country, QWidget* parent = nullptr);

    /// The numbers that can be read, in their order; empty rows are left out.
    [[nodiscard]] std::vector<Phone> phones() const;
    /// One row each, and one to type in when there are none.
    void setPhones(const std::vector<Phone>& phones);

signals:
    void changed();

private:
    struct Row {
        Phone phone;
        QWidget* widget;
        PhoneEdit* number;
        QLineEdit* label;
        QCheckBox* mayLeaveMessage;
        QCheckBox* maySayWho;
        QCheckBox* isWrong;
    };

    void addRow(const Phone& phone);
    void removeRow(const QWidget* widget);
    void layOut(Row& row);

    QString m_country;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace naervaer::ui

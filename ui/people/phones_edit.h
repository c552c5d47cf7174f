// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include <QVariantList>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace naervaer::ui {

class PhoneEdit;

/// A person's phones, each with what may be said through it; the first is rung first.
class PhonesEdit : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QVariantList typed READ typed WRITE setTyped NOTIFY changed USER true)
public:
    /// `country` ("DK", "NO") is that of numbers without a prefix.
    explicit PhonesEdit(QString country, QWidget* parent = nullptr);

    /// The numbers that can be read, in their order; empty rows are left out.
    [[nodiscard]] std::vector<Phone> phones() const;
    /// One row each, and one to type in when there are none.
    void setPhones(const std::vector<Phone>& phones);

    /// The rows as they stand, also those that cannot be read, and back again; each knows the phone of setPhones() that
    /// it began as.
    [[nodiscard]] QVariantList typed() const;
    void setTyped(const QVariantList& rows);

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
        QToolButton* away;
    };

    void clear();
    void addRow(const Phone& phone);
    void removeRow(const QWidget* widget);
    void layOut(Row& row);
    /// Tab goes through the rows as they stand, then to one more; new rows would come last in the window.
    void orderKeys();

    QString m_country;
    std::vector<Phone> m_known; ///< Those of setPhones().
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QPushButton* m_more;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/parsed_edit.h"

#include <optional>

namespace naervaer::ui {

/// A phone number typed in any spacing, shown as people read it ("12 34 56 78").
class PhoneEdit : public ParsedEdit {
    Q_OBJECT
public:
    /// `country` ("DK", "NO") is that of numbers without a prefix.
    explicit PhoneEdit(QString country, QWidget* parent = nullptr);

    /// In E.164; none when the field is empty or holds no number.
    [[nodiscard]] std::optional<QString> number() const;
    void setNumber(const QString& e164);

protected:
    [[nodiscard]] Result<Reading> read(const QString& typed) const override;
    [[nodiscard]] QString stepped(int steps) const override;

private:
    QString m_country;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/parsed_edit.h"

#include <QDate>
#include <QTime>
#include <optional>

namespace naervaer {
class Clock;
}

namespace naervaer::ui {

/// A date typed in any of the ways of parseDate, shown as 24.11.2026 with the full date beside it.
class DateEdit : public ParsedEdit {
    Q_OBJECT
public:
    /// The clock outlives the field.
    explicit DateEdit(const Clock& clock, QWidget* parent = nullptr);

    /// None when the field is empty or cannot be read.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

protected:
    [[nodiscard]] Result<Reading> read(const QString& typed) const override;
    [[nodiscard]] QString stepped(int steps) const override;

private:
    const Clock& m_clock;
};

/// A time of day typed in any of the ways of parseTime, shown as 18.30. Up and Down go by a quarter of an hour.
class TimeEdit : public ParsedEdit {
    Q_OBJECT
public:
    explicit TimeEdit(QWidget* parent = nullptr);

    /// None when the field is empty or cannot be read.
    [[nodiscard]] std::optional<QTime> time() const;
    void setTime(std::optional<QTime> time);

protected:
    [[nodiscard]] Result<Reading> read(const QString& typed) const override;
    [[nodiscard]] QString stepped(int steps) const override;
};

} // namespace naervaer::ui

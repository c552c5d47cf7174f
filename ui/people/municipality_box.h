// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/organisation/municipalities.h"

#include <QComboBox>

namespace naervaer::ui {

/// Finds a municipality by typing part of its name; empty means unknown.
class MunicipalityBox : public QComboBox {
    Q_OBJECT
public:
    /// Those of `country` are offered, others are read when typed. `municipalities` outlives the box.
    MunicipalityBox(const Municipalities& municipalities, QString country, QWidget* parent = nullptr);

    /// The official code, or nothing. [municipality.unknown "municipality_code"]
    [[nodiscard]] Result<QString> code() const;
    void setCode(const QString& code);

private:
    const Municipalities& m_municipalities;
    QString m_country;
};

} // namespace naervaer::ui

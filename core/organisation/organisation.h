// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/period.h"
#include "core/base/record.h"
#include "core/privacy/role.h"

#include <QString>
#include <QStringList>

namespace naervaer {

using ClosureId = Id<struct ClosureTag>;

/// Whose register the file is.
struct Organisation {
    qint64 id = 1;
    QString name {};
    QString country {}; ///< "DK" or "NO": how phone numbers are read.
    bool isDemo = false; ///< All people invented; nothing is dialled.
    QDateTime createdAt {};
};

/// A drop-in centre, café, branch or team that keeps people of its own.
struct Centre : Record {
    CentreId id {};
    QString name {};
    QString municipalityCode {};
    int marginDays = 2; ///< Days beyond the rhythm before somebody counts as forgotten.
    QString dutyPhone {};
    bool isActive = true;
};

/// A centre shut from one date to another.
struct Closure : Record {
    ClosureId id {};
    QDate fromOn {};
    std::optional<QDate> toOn {};
    QString reason {};
    bool isLifted = false;

    [[nodiscard]] Period period() const { return {fromOn, toOn}; }
};

enum class HelperKind { Staff, Volunteer };

template <>
struct Codes<HelperKind> {
    static constexpr std::array all {Coded {HelperKind::Staff, "staff"}, Coded {HelperKind::Volunteer, "volunteer"}};
};

/// A staff member or volunteer who does the work.
struct Helper : Record {
    HelperId id {};
    QString name {};
    HelperKind kind = HelperKind::Volunteer;
    Role role = Role::Volunteer;
    QString phone {};
    QStringList languages {}; ///< ISO 639-1 codes.
    bool isActive = true;
};

/// A municipality as in resources/places: official code and name.
struct Municipality {
    QString code;
    QString name;
    QString country;
};

} // namespace naervaer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// What a centre of the demo is founded with.
struct CentrePlan {
    QString name{};
    QString municipalityCode{};
    QString postcode{};
    QString town{};
    QString coordinator{}; ///< Empty: an invented name.
    int staff = 1; ///< The coordinator included.
    int volunteers = 4;
    QStringList groups{};
};

/// Writes the organisation: whose register the file is.
void foundOrganisation(DemoWorld& world, const QString& name);

/// Writes a centre with its helpers and groups, all made on the first day the demo tells of.
[[nodiscard]] DemoCentre foundCentre(DemoWorld& world, const CentrePlan& plan);

/// Writes somebody who works for the centre without ringing anybody: a manager, an administrator.
void addHelper(DemoWorld& world, const DemoCentre& centre, const QString& name, HelperKind kind, Role role);

/// Writes a group of people.
[[nodiscard]] GroupId addGroup(DemoWorld& world, const DemoCentre& centre, const QString& name);

/// Shuts the centre for the whole month that began `monthsAgo` before the month of `until`.
void closeForAMonth(DemoWorld& world, DemoCentre& centre, int monthsAgo, const QString& reason);

/// Tasks written by hand: for helpers and for roles, some overdue, some done.
void addTasks(DemoWorld& world, const DemoCentre& centre, int count);

} // namespace naervaer

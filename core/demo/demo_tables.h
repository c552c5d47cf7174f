// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace naervaer {

/// The names, places and sentences of one country that the demo combines: resources/demo and resources/places.
struct DemoTables {
    /// A village of the drive-out story and the centre that drives there.
    struct Village {
        QString centre;
        QString municipalityCode;
        QString name;
    };

    QStringList womensNames;
    QStringList mensNames;
    QStringList familyNames;
    QStringList nicknames;
    QStringList streets;
    std::vector<Village> villages;
    QHash<QString, QStringList> texts; ///< By kind: "call_note", "remember", "alert", "concern", "concern_how", "task".
    QStringList municipalities; ///< Codes, in order.
    QHash<QString, QString> municipalityNames; ///< By code.

    [[nodiscard]] static DemoTables load(bool norwegian);
};

} // namespace naervaer

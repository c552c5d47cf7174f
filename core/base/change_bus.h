// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace naervaer {

/// Short codes of areas whose rows changed: "people", "contacts". Each area names its own.
using Areas = QSet<QString>;

/// Says, after a commit, which areas are no longer as they were read. Pages that show one ask again.
class ChangeBus : public QObject {
    Q_OBJECT
public:
    void announce(const Areas& areas) { emit changed(areas); }

signals:
    void changed(const naervaer::Areas& areas);
};

} // namespace naervaer

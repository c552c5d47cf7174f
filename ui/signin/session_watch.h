// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCallWatcher;

namespace naervaer::ui {

/// Hears from the desktop that the screen is locked or the computer goes to sleep, and has sleep wait until the
/// register is locked (logind's delay inhibitor; logind waits five seconds at most). Without a bus it hears nothing.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject* parent = nullptr, const QDBusConnection& system = QDBusConnection::systemBus(),
        const QDBusConnection& session = QDBusConnection::sessionBus());

public slots:
    /// The register is locked, or there was nothing to lock: the computer may sleep.
    void locked();

signals:
    /// Lock now, and call locked().
    void lockWanted();

private slots:
    void prepareForSleep(bool begins);
    void screenLocked(bool active);

private:
    void delaySleep();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; ///< Sleep waits as long as this is open.
    bool m_falling = false; ///< On the way to sleep: no new delay.
};

} // namespace naervaer::ui

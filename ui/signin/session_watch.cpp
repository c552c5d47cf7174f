// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/session_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace naervaer::ui {
namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString logindManager = QStringLiteral("org.freedesktop.login1.Manager");

/// Every desktop has a name of its own for what locks its screen; KDE has the common one.
constexpr const char* screenSavers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

} // namespace

SessionWatch::SessionWatch(QObject* parent, const QDBusConnection& system, const QDBusConnection& session)
    : QObject(parent), m_system(system)
{
    if (m_system.isConnected()) {
        m_system.connect(
            logind, logindPath, logindManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        // From any session: to find out which one is ours fails for programs that the desktop starts as a service, and
        // to lock once too often is no harm.
        m_system.connect(logind, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
            this, SIGNAL(lockWanted()));
        delaySleep();
    }
    if (!session.isConnected())
        return;
    QDBusConnection bus = session;
    for (const char* screenSaver : screenSavers)
        bus.connect(QString(), QString(), QLatin1String(screenSaver), QStringLiteral("ActiveChanged"), this,
            SLOT(screenLocked(bool)));
}

void SessionWatch::delaySleep()
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, logindManager, QStringLiteral("Inhibit"));
    call.setAutoStartService(false);
    call.setArguments(
        {QStringLiteral("sleep"), QStringLiteral("Nærvær"), tr("Locks the register"), QStringLiteral("delay")});
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *answer;
        if (!delay.isError() && !m_falling)
            m_delay = delay.value();
    });
}

void SessionWatch::prepareForSleep(bool begins)
{
    m_falling = begins;
    if (begins)
        emit lockWanted();
    else
        delaySleep();
}

void SessionWatch::screenLocked(bool active)
{
    if (active)
        emit lockWanted();
}

void SessionWatch::locked()
{
    if (m_falling)
        m_delay = {};
}

} // namespace naervaer::ui

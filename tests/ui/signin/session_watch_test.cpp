// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/session_watch.h"

#include "tests/support/catch.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace naervaer::ui;

// A message bus of the test's own, and on it stand-ins for logind and the desktop (python3-dbusmock).

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");

struct PrivateBus {
    PrivateBus()
    {
        daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        REQUIRE(daemon.waitForReadyRead());
        address = QString::fromLatin1(daemon.readLine()).trimmed();
        connection = QDBusConnection::connectToBus(address, QStringLiteral("test"));
        REQUIRE(connection.isConnected());
    }
    ~PrivateBus()
    {
        for (QProcess* each : {&standIn, &daemon}) {
            each->kill();
            each->waitForFinished();
        }
        QDBusConnection::disconnectFromBus(QStringLiteral("test"));
    }

    /// Starts one of dbusmock's stand-ins and waits until it has its name.
    void play(const char* role, const QString& name)
    {
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address);
        around.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        standIn.setProcessEnvironment(around);
        standIn.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--template"), QLatin1String(role)});
        REQUIRE(QTest::qWaitFor([&] { return isThere(name); }, 20000));
    }
    [[nodiscard]] bool isThere(const QString& name)
    {
        return connection.interface()->isServiceRegistered(name).value();
    }

    QProcess daemon{};
    QProcess standIn{};
    QString address{};
    QDBusConnection connection{QString()};
};

QDBusConnection nothing()
{
    return QDBusConnection(QStringLiteral("no bus at all"));
}

/// Sleep begins or ends, as logind says it.
void sleep(const PrivateBus& bus, bool begins)
{
    QDBusInterface logindMock(logind, logindPath, mock, bus.connection);
    logindMock.call(QStringLiteral("EmitSignal"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), QStringLiteral("b"), QVariantList{begins});
}

/// How many programs have sleep wait.
int delays(const PrivateBus& bus)
{
    QDBusInterface manager(logind, logindPath, QStringLiteral("org.freedesktop.login1.Manager"), bus.connection);
    const QDBusMessage answer = manager.call(QStringLiteral("ListInhibitors"));
    const auto list = answer.arguments().value(0).value<QDBusArgument>();
    int count = 0;
    list.beginArray();
    while (!list.atEnd()) {
        QString what;
        QString who;
        QString why;
        QString mode;
        uint user = 0;
        uint process = 0;
        list.beginStructure();
        list >> what >> who >> why >> mode >> user >> process;
        list.endStructure();
        CHECK(what == QStringLiteral("sleep"));
        CHECK(mode == QStringLiteral("delay"));
        ++count;
    }
    list.endArray();
    return count;
}

bool becomes(const PrivateBus& bus, int count)
{
    return QTest::qWaitFor([&] { return delays(bus) == count; });
}

} // namespace

TEST_CASE("sleep waits until the register is locked, and again the next time")
{
    PrivateBus bus;
    bus.play("logind", logind);
    {
        SessionWatch watch(nullptr, bus.connection, nothing());
        QSignalSpy wanted(&watch, &SessionWatch::lockWanted);
        REQUIRE(becomes(bus, 1));
        for (int night = 1; night <= 2; ++night) {
            sleep(bus, true);
            REQUIRE(QTest::qWaitFor([&] { return wanted.size() == night; }));
            CHECK(delays(bus) == 1);
            watch.locked();
            CHECK(becomes(bus, 0));
            sleep(bus, false);
            CHECK(becomes(bus, 1));
        }
        watch.locked(); // for another reason: the delay is kept for the night
        CHECK(delays(bus) == 1);
        CHECK(wanted.size() == 2);
    }
    CHECK(becomes(bus, 0));
}

TEST_CASE("a screen locked by logind locks the register")
{
    PrivateBus bus;
    bus.play("logind", logind);
    const SessionWatch watch(nullptr, bus.connection, nothing());
    QSignalSpy wanted(&watch, &SessionWatch::lockWanted);
    QDBusInterface logindMock(logind, logindPath, mock, bus.connection);
    logindMock.call(QStringLiteral("AddSession"), QStringLiteral("c1"), QStringLiteral("seat0"), 1000U,
        QStringLiteral("mette"), true);
    QDBusInterface session(logind, logindPath + QStringLiteral("/session/c1"),
        QStringLiteral("org.freedesktop.login1.Session"), bus.connection);
    session.call(QStringLiteral("Unlock"));
    session.call(QStringLiteral("Lock"));
    REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
    CHECK(wanted.size() == 1);
}

TEST_CASE("a screen saver that begins locks the register, one that ends does not")
{
    PrivateBus bus;
    bus.play("gnome_screensaver", QStringLiteral("org.gnome.ScreenSaver"));
    const SessionWatch watch(nullptr, nothing(), bus.connection);
    QSignalSpy wanted(&watch, &SessionWatch::lockWanted);
    QDBusInterface saver(QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("/org/gnome/ScreenSaver"),
        QStringLiteral("org.gnome.ScreenSaver"), bus.connection);
    saver.call(QStringLiteral("SetActive"), false);
    saver.call(QStringLiteral("SetActive"), true);
    REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
    saver.call(QStringLiteral("SetActive"), false);
    QTest::qWait(50);
    CHECK(wanted.size() == 1);
}

TEST_CASE("without any bus the watch is silent, and locking works as ever")
{
    SessionWatch watch(nullptr, nothing(), nothing());
    QSignalSpy wanted(&watch, &SessionWatch::lockWanted);
    watch.locked();
    QTest::qWait(10);
    CHECK(wanted.isEmpty());
}

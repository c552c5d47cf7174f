// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace naervaer::ui {
namespace {

using namespace std::chrono_literals;

bool isSomebody(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return event.spontaneous(); // the program's own are nobody
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent, BootClock clock) : QObject(parent), m_clock(std::move(clock))
{
    m_ticking.setTimerType(Qt::CoarseTimer);
    m_ticking.setInterval(5s); // often, because a timer stands still while the computer sleeps
    connect(&m_ticking, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::minutes limit)
{
    m_limit = limit;
    m_lastSeen = m_clock();
    m_ticking.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_ticking.stop();
}

void IdleWatch::setCallRunning(bool running)
{
    if (running == m_callRuns)
        return;
    if (running)
        m_callBegan = m_clock();
    else if (isInCall())
        m_lastSeen = m_clock();
    m_callRuns = running;
}

bool IdleWatch::isInCall() const
{
    return m_callRuns && m_clock() < m_callBegan + longestCall;
}

void IdleWatch::look()
{
    if (!m_ticking.isActive() || isInCall() || m_clock() < m_lastSeen + m_limit)
        return;
    stop();
    emit idle();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (isSomebody(*event))
        m_lastSeen = m_clock();
    return false;
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boot_time.h"

#include <QObject>
#include <QTimer>

namespace naervaer::ui {

/// Notices that nobody has been at the keyboard or the mouse for a while. A call that runs counts as somebody being
/// there: who listens does not type. Time asleep counts too, and setting the wall clock changes nothing.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes usual{5};
    /// A call longer than this, from its start, was forgotten.
    static constexpr std::chrono::minutes longestCall{45};

    explicit IdleWatch(QObject* parent = nullptr, BootClock clock = bootTime);

    /// Watches from now on; idle() comes once and ends it.
    void start(std::chrono::minutes limit = usual);
    void stop();
    /// May be said again while the same call runs.
    void setCallRunning(bool running);

public slots:
    /// Looks at the clock; does so by itself every few seconds.
    void look();

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isInCall() const;

    BootClock m_clock;
    std::chrono::milliseconds m_limit = usual;
    std::chrono::milliseconds m_lastSeen{};
    std::chrono::milliseconds m_callBegan{};
    bool m_callRuns = false;
    QTimer m_ticking{this};
};

} // namespace naervaer::ui

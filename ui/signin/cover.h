// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

class QKeyEvent;
class QWidget;

namespace naervaer {
class Clock;
}

namespace naervaer::ui {

class CoverSheet;

/// Hides what is on the screen at a key (F9), for when somebody comes to the desk: an opaque sheet over every window
/// and dialog, also those that open meanwhile. Nothing below hears of it: a call goes on, what was typed stays. Any key
/// or a click takes the sheets away and does nothing else. It is no lock: nobody is asked who they are.
class Cover : public QObject {
    Q_OBJECT
public:
    static constexpr Qt::Key key = Qt::Key_F9;

    /// To be made before the windows it is to cover. `clock` outlives it.
    explicit Cover(const Clock& clock, QObject* parent = nullptr);
    ~Cover() override;

    [[nodiscard]] bool isOn() const { return m_on; }

public slots:
    void setOn(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered {
        QPointer<CoverSheet> sheet;
        QPointer<QWidget> hadFocus;
    };

    void coverWindow(QWidget& window);
    [[nodiscard]] QString time() const;
    /// What somebody does while the screen is hidden; true when nobody else is to hear of it.
    [[nodiscard]] bool takes(QEvent& event);
    [[nodiscard]] bool takesKey(const QKeyEvent& event);

    const Clock& m_clock;
    std::vector<Covered> m_covered;
    QTimer m_ticking{this};
    bool m_on = false;
};

} // namespace naervaer::ui

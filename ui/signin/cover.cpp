// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/cover.h"

#include "core/base/clock.h"
#include "ui/shell/words.h"
#include "ui/signin/cover_sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

namespace naervaer::ui {
namespace {

using namespace std::chrono_literals;

/// Menus and hints are closed, not covered.
bool isCovered(const QWidget& widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && type != Qt::Popup && type != Qt::ToolTip && type != Qt::Desktop;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta;
}

void closePopups()
{
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            popup->hide();
}

} // namespace

Cover::Cover(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    QAccessible::installFactory(coverableWindow);
    QCoreApplication::instance()->installEventFilter(this);
    m_ticking.setInterval(5s);
    connect(&m_ticking, &QTimer::timeout, this, [this] {
        for (const Covered& each : m_covered)
            if (each.sheet)
                each.sheet->setTime(time());
    });
}

Cover::~Cover()
{
    setOn(false);
    QAccessible::removeFactory(coverableWindow);
}

void Cover::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        closePopups();
        QAccessible::installUpdateHandler(tellUncovered);
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && isCovered(*window))
                coverWindow(*window);
        m_ticking.start();
        return;
    }
    m_ticking.stop();
    QAccessible::installUpdateHandler(nullptr);
    for (const Covered& each : std::exchange(m_covered, {})) {
        delete each.sheet.data();
        if (each.hadFocus)
            each.hadFocus->setFocus(Qt::OtherFocusReason);
    }
}

void Cover::coverWindow(QWidget& window)
{
    if (sheetOver(window))
        return;
    QPointer<QWidget> hadFocus = window.focusWidget();
    auto* sheet = new CoverSheet(window, tr("Hidden. Press any key or click to go on."));
    sheet->setTime(time());
    m_covered.push_back({sheet, hadFocus});
    sheet->show();
    sheet->setFocus(Qt::OtherFocusReason);
}

QString Cover::time() const
{
    return timeWords(toLocal(m_clock.now()).time());
}

bool Cover::takesKey(const QKeyEvent& event)
{
    if (!event.isAutoRepeat() && !isModifier(event.key()))
        setOn(false);
    return true;
}

bool Cover::takes(QEvent& event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride:
        event.accept(); // else Ctrl+Z would take back what nobody sees
        return true;
    case QEvent::KeyPress:
        return takesKey(static_cast<const QKeyEvent&>(event));
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
        setOn(false);
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool Cover::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_on) {
        const auto* pressed = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        if (!pressed || pressed->key() != key || pressed->modifiers() != Qt::NoModifier)
            return false;
        if (!pressed->isAutoRepeat())
            setOn(true);
        return true;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show && widget && isCovered(*widget))
        coverWindow(*widget);
    return takes(*event);
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAccessibleEvent;
class QAccessibleInterface;

namespace naervaer::ui {

/// Lies over the whole of a window, opaque, with the time and one sentence. It follows the window's size.
class CoverSheet : public QWidget {
    Q_OBJECT
public:
    CoverSheet(QWidget& window, const QString& sentence);

    void setTime(const QString& time);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_time;
};

/// The sheet that lies over the window, or null.
[[nodiscard]] CoverSheet* sheetOver(const QWidget& window);

// What a screen reader gets. The functions have the form that QAccessible asks for.

/// Windows of which nothing is found but the sheet while one lies over them (QAccessible::installFactory).
QAccessibleInterface* coverableWindow(const QString& className, QObject* object);
/// Whether the object is something in a window that lies under a sheet.
[[nodiscard]] bool isUnderSheet(const QObject* object);
/// Tells what happens, but for what happens under a sheet (QAccessible::installUpdateHandler).
void tellUncovered(QAccessibleEvent* event);

} // namespace naervaer::ui

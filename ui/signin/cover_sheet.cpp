// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/cover_sheet.h"

#include "ui/shell/palette.h"

#include <QAccessibleWidget>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPainter>

namespace naervaer::ui {
namespace {

constexpr double timeToText = 3.5; ///< How much larger the time is than the sentence.

class CoverableWindow : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] int childCount() const override { return sheet() ? 1 : QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (!sheet())
            return QAccessibleWidget::child(index);
        return index == 0 ? QAccessible::queryAccessibleInterface(sheet()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (!sheet())
            return QAccessibleWidget::indexOfChild(child);
        return child && child->object() == sheet() ? 0 : -1;
    }

private:
    [[nodiscard]] CoverSheet* sheet() const { return sheetOver(*widget()); }
};

} // namespace

CoverSheet::CoverSheet(QWidget& window, const QString& sentence) : QWidget(&window)
{
    setObjectName(QStringLiteral("coverSheet"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor); // not the one of the field below
    setAccessibleName(sentence);
    setGeometry(window.rect());
    window.installEventFilter(this);
    raise();
}

void CoverSheet::setTime(const QString& time)
{
    m_time = time;
    update();
}

void CoverSheet::paintEvent(QPaintEvent*)
{
    const Palette palette = Palette::of(QGuiApplication::palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette.paper);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * timeToText);
    const int middle = height() / 2;
    painter.setFont(large);
    painter.setPen(palette.ink);
    painter.drawText(QRect(0, 0, width(), middle), Qt::AlignHCenter | Qt::AlignBottom, m_time);
    painter.setFont(font());
    painter.setPen(palette.quietInk);
    const int gap = fontMetrics().height();
    painter.drawText(QRect(gap, middle + gap / 2, width() - 2 * gap, middle - gap / 2),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, accessibleName());
}

bool CoverSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildPolished)
        raise(); // over what came meanwhile too
    return QWidget::eventFilter(watched, event);
}

CoverSheet* sheetOver(const QWidget& window)
{
    return window.findChild<CoverSheet*>(QString(), Qt::FindDirectChildrenOnly);
}

QAccessibleInterface* coverableWindow(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (qobject_cast<CoverSheet*>(widget))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (!widget || !widget->isWindow())
        return nullptr;
    if (qobject_cast<QDialog*>(widget))
        return new CoverableWindow(widget, QAccessible::Dialog);
    return qobject_cast<QMainWindow*>(widget) ? new CoverableWindow(widget, QAccessible::Window) : nullptr;
}

bool isUnderSheet(const QObject* object)
{
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (!widget || widget->isWindow())
        return false;
    const CoverSheet* sheet = sheetOver(*widget->window());
    return sheet && sheet != widget;
}

void tellUncovered(QAccessibleEvent* event)
{
    if (isUnderSheet(event->object()))
        return;
    const auto here = QAccessible::installUpdateHandler(nullptr); // else it would come back here
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(here);
}

} // namespace naervaer::ui

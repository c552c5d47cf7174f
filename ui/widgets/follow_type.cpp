// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/follow_type.h"

#include <QEvent>
#include <QWidget>

namespace naervaer::ui {
namespace {

class TypeFollower : public QObject {
public:
    TypeFollower(QWidget& widget, std::function<void()> fit)
        : QObject(&widget), m_widget(widget), m_fit(std::move(fit)), m_font(widget.font())
    {
        widget.installEventFilter(this);
        m_fit();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        const bool mayDiffer = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
        if (mayDiffer && m_widget.font() != m_font) {
            m_font = m_widget.font();
            m_fit();
        }
        return false;
    }

private:
    QWidget& m_widget;
    std::function<void()> m_fit;
    QFont m_font;
};

} // namespace

void followType(QWidget& widget, std::function<void()> fit)
{
    new TypeFollower(widget, std::move(fit));
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_strip.h"
#include "ui/shell/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace naervaer::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto readingTime = 8s;

QIcon iconFor(Meaning meaning)
{
    const bool worry = meaning == Meaning::Due || meaning == Meaning::Need;
    return icon(worry ? QStringLiteral("triangle-alert") : QStringLiteral("circle-check"), iconInk(meaning));
}
} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel), m_sentence(new QLabel), m_action(new QPushButton)
{
    dress(*this, Look::Strip);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("message_sentence"));
    m_action->setObjectName(QStringLiteral("message_action"));
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::act);
    auto* away = new QToolButton;
    away->setObjectName(QStringLiteral("message_close"));
    away->setIcon(icon(QStringLiteral("x"), IconInk::Quiet));
    away->setAccessibleName(tr("Close the message"));
    away->setToolTip(tr("Close"));
    connect(away, &QToolButton::clicked, this, &MessageStrip::close);

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(away);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_leave.setSingleShot(true);
    m_leave.setInterval(readingTime);
    connect(&m_leave, &QTimer::timeout, this, &MessageStrip::close);
    hide();
}

void MessageStrip::say(Meaning meaning, const QString& sentence)
{
    say(meaning, sentence, {}, {});
}

void MessageStrip::say(Meaning meaning, const QString& sentence, const QString& action, std::function<void()> act)
{
    setMeaning(*this, meaning);
    m_icon->setIcon(iconFor(meaning));
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setToolTip({});
    show();
    announce();
    if (meaning == Meaning::Good)
        m_leave.start();
    else
        m_leave.stop();
}

void MessageStrip::say(const Trouble& trouble)
{
    say(Meaning::Need, QStringLiteral("%1 %2").arg(trouble.sentence, trouble.advice));
    setToolTip(trouble.detail.toHtmlEscaped());
}

QString MessageStrip::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageStrip::close()
{
    m_leave.stop();
    m_act = {};
    hide();
}

void MessageStrip::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_leave.stop();
}

void MessageStrip::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    if (isVisible() && property("meaning").toString() == QLatin1String("good"))
        m_leave.start();
}

void MessageStrip::act()
{
    const auto act = std::exchange(m_act, {});
    close();
    if (act)
        act();
}

void MessageStrip::announce()
{
    setAccessibleName(m_sentence->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_panel.h"

#include "core/base/phone.h"
#include "ui/shell/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

QString rulesOf(const Phone& phone)
{
    const QString message =
        phone.mayLeaveMessage ? CallPanel::tr("You may leave a message") : CallPanel::tr("Leave no message");
    const QString who = phone.maySayWho ? CallPanel::tr("say who we are") : CallPanel::tr("do not say who we are");
    return QStringLiteral("%1 · %2").arg(message, who);
}

} // namespace

CallPanel::CallPanel(QWidget* parent)
    : QWidget(parent), m_number(new QLabel), m_rules(new QLabel), m_time(new QLabel), m_ring(new QPushButton),
      m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Copy"))), m_other(new QPushButton(tr("Other number"))),
      m_save(new QPushButton(tr("Save and next (Enter)"))), m_skip(new QPushButton(tr("Skip for now"))),
      m_verbs(new QWidget), m_form(new CallForm)
{
    setObjectName(QStringLiteral("callPanel"));
    build();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CallPanel::showTime);
    connect(m_ring, &QPushButton::clicked, this, &CallPanel::ringOrHangUp);
    connect(m_copy, &QPushButton::clicked, this, &CallPanel::copyNumber);
    connect(m_other, &QPushButton::clicked, this,
        [this] { choosePhone((m_chosen + 1) % static_cast<int>(m_phones.size())); });
    connect(m_save, &QPushButton::clicked, this, &CallPanel::saveWanted);
    connect(m_skip, &QPushButton::clicked, this, &CallPanel::skipWanted);
    connect(m_form, &CallForm::changed, this, [this] { m_save->setEnabled(m_form->outcome().has_value()); });
    showNobody();
}

void CallPanel::build()
{
    dress(*m_number, Look::Figure);
    dress(*m_rules, Look::Heading);
    dress(*m_time, Look::Quiet);
    dress(*m_skip, Look::Flat);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules->setWordWrap(true);
    m_time->setWordWrap(true);
    m_ring->setObjectName(QStringLiteral("ring"));
    m_copy->setToolTip(QStringLiteral("Ctrl+C"));
    m_copy->setObjectName(QStringLiteral("copyNumber"));
    m_save->setObjectName(QStringLiteral("saveCall"));
    m_skip->setObjectName(QStringLiteral("skip"));
    for (QPushButton* button : {m_ring, m_copy, m_other, m_save, m_skip})
        button->setAutoDefault(false);
    for (QPushButton* button : {m_ring, m_save})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* dialling = new FlowLayout;
    dialling->addWidget(m_ring);
    dialling->addWidget(m_copy);
    dialling->addWidget(m_other);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    layout->addWidget(m_rules);
    layout->addWidget(m_time);
    layout->addLayout(dialling);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_form);
    layout->addStretch();
    buildVerbs();
}

void CallPanel::buildVerbs()
{
    auto* row = new FlowLayout(m_verbs);
    row->addWidget(m_skip);
    row->addWidget(m_save);
}

void CallPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_verbs->setEnabled(isEnabled());
}

void CallPanel::show(const std::vector<Phone>& phones, const QString& remember, const QString& country, bool isDemo)
{
    m_phones = phones;
    m_country = country;
    m_isDemo = isDemo;
    if (m_running)
        emit runs(m_running = false);
    m_seconds = 0;
    m_begun = {};
    m_tick.stop();
    m_form->clear(remember);
    m_save->setEnabled(false);
    setEnabled(true);
    m_other->setVisible(phones.size() > 1);
    choosePhone(0);
    showTime();
}

void CallPanel::showNobody()
{
    show({}, {}, {}, false);
    setEnabled(false);
}

void CallPanel::choosePhone(int index)
{
    m_chosen = index;
    const bool has = !m_phones.empty();
    const Phone phone = has ? m_phones[static_cast<size_t>(index)] : Phone{};
    m_number->setText(has ? phoneForReading(phone.number, m_country) : tr("No number"));
    m_number->setToolTip(phone.label);
    m_rules->setText(has ? rulesOf(phone) : QString());
    m_ring->setEnabled(has);
    m_copy->setEnabled(has);
}

void CallPanel::showTime()
{
    if (m_running)
        m_seconds = m_begun.secsTo(QDateTime::currentDateTimeUtc());
    const QString time = QStringLiteral("%1.%2")
                             .arg(m_seconds / 60, 2, 10, QLatin1Char('0'))
                             .arg(m_seconds % 60, 2, 10, QLatin1Char('0'));
    m_time->setText(m_running ? tr("Call running: %1").arg(time)
                              : (m_begun.isValid() ? tr("The call lasted %1").arg(time) : tr("Hide your own number")));
    m_ring->setText(m_running ? tr("Hang up (Space)") : tr("Ring (Space)"));
    m_ring->setIcon(m_running
            ? icon(QStringLiteral("phone-off"), IconInk::Need)
            : icon(QStringLiteral("phone-call"), m_begun.isValid() ? IconInk::Accent : IconInk::OnAccent));
    // One filled button: first ring, then, once the call was made, save.
    dress(*m_ring, m_begun.isValid() ? Look::Plain : Look::Primary);
    dress(*m_save, m_begun.isValid() ? Look::Primary : Look::Plain);
}

void CallPanel::ringOrHangUp()
{
    if (m_phones.empty())
        return;
    if (!m_running) {
        m_begun = QDateTime::currentDateTimeUtc();
        emit runs(m_running = true);
        m_tick.start();
        dial();
    } else {
        showTime();
        emit runs(m_running = false);
        m_tick.stop();
        m_form->takeFocus();
    }
    showTime();
}

void CallPanel::dial()
{
    if (m_isDemo) {
        emit told(tr("This is a demo: nothing is dialled. Imagine the call."));
        return;
    }
    const QString number = m_phones[static_cast<size_t>(m_chosen)].number;
    if (!QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + number)))
        emit told(tr("Nothing on this computer can dial. Ring %1 from a telephone.").arg(m_number->text()));
}

void CallPanel::copyNumber()
{
    if (m_phones.empty())
        return;
    QGuiApplication::clipboard()->setText(m_phones[static_cast<size_t>(m_chosen)].number);
    emit told(tr("The number is copied."));
}

CallReport CallPanel::report() const
{
    CallReport report = m_form->report();
    if (!m_phones.empty())
        report.phoneId = m_phones[static_cast<size_t>(m_chosen)].id;
    if (m_begun.isValid() && report.outcome == CallOutcome::Reached)
        report.minutes = static_cast<int>((m_seconds + 59) / 60);
    return report;
}

void CallPanel::takeFocus()
{
    if (m_running || !m_begun.isValid())
        m_ring->setFocus(Qt::OtherFocusReason);
    else
        m_form->takeFocus();
}

} // namespace naervaer::ui

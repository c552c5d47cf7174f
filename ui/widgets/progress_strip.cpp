// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace naervaer::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent), m_what(new QLabel), m_count(new QLabel), m_bar(new QProgressBar), m_stopButton(new QPushButton)
{
    dress(*this, Look::Strip);
    setMeaning(*this, Meaning::Act);
    m_what->setTextFormat(Qt::PlainText);
    dress(*m_count, Look::Quiet);
    m_bar->setTextVisible(false);
    m_stopButton->setObjectName(QStringLiteral("progress_stop"));
    connect(m_stopButton, &QPushButton::clicked, this, &ProgressStrip::stop);

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_stopButton);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void ProgressStrip::start(const QString& what, std::stop_source stop)
{
    m_stop = std::move(stop);
    m_what->setText(what);
    setAccessibleName(what);
    m_bar->setAccessibleName(what);
    m_stopButton->setText(tr("Stop"));
    m_stopButton->setEnabled(true);
    m_stopButton->setVisible(m_stop.stop_possible());
    advance(0, 0);
    show();
}

void ProgressStrip::advance(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QLocale locale;
    m_count->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
}

void ProgressStrip::finish()
{
    m_stop = std::stop_source(std::nostopstate);
    hide();
}

void ProgressStrip::stop()
{
    m_stopButton->setEnabled(false);
    m_stopButton->setText(tr("Stopping …"));
    m_stop.request_stop();
}

} // namespace naervaer::ui

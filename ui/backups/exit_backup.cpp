// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/exit_backup.h"

#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

constexpr auto patience = std::chrono::milliseconds(500);

} // namespace

ExitBackup::ExitBackup(Work<BackupOutcome> backup, End end, QWidget* parent)
    : QWidget(parent), m_backup(std::move(backup)), m_end(end), m_words(new QLabel(tr("Backing up the register …"))),
      m_close(new QPushButton(tr("Close without")))
{
    setObjectName(QStringLiteral("exitBackup"));
    setWindowTitle(QStringLiteral("Nærvær"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_close->setObjectName(QStringLiteral("closeWithout"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_close, 0, Qt::AlignRight);
    followType(*this, [this, column] {
        const int unit = fontMetrics().height();
        column->setContentsMargins(unit, unit, unit, unit);
        column->setSpacing(unit);
        setMinimumWidth(24 * unit);
    });
    m_patience.setSingleShot(true);
    if (m_end == End::Lock)
        connect(&m_patience, &QTimer::timeout, this, [this] { m_stop.request_stop(); });
    else
        connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void ExitBackup::start()
{
    if (!m_backup)
        return emit finished();
    m_running = true;
    m_patience.start(m_end == End::Lock ? longestAtLock : patience);
    Listener<BackupOutcome> listener;
    listener.done = [this](const BackupOutcome&) {
        m_running = false;
        m_patience.stop();
        hide();
        emit finished();
    };
    listener.failed = [this](std::exception_ptr failure) { fail(std::move(failure)); };
    m_stop = inBackground(this, std::move(m_backup), std::move(listener));
}

void ExitBackup::fail(std::exception_ptr failure)
{
    m_running = false;
    m_patience.stop();
    if (m_end == End::Lock)
        return emit finished();
    Guard([this](const Trouble& trouble) {
        m_words->setText(
            tr("The register is saved, but it could not be backed up. %1 %2").arg(trouble.title, trouble.advice));
    }).report(std::move(failure));
    m_close->setText(tr("Close"));
    show();
}

void ExitBackup::closeEvent(QCloseEvent* event)
{
    if (m_running) { // it ends soon; then the window goes
        m_stop.request_stop();
        m_close->setEnabled(false);
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
    emit finished();
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QToolButton>

namespace naervaer::ui {

/// When the newest backup was made, always in sight; pressed, it shows them all to whoever may see them.
class BackupBadge : public QToolButton {
    Q_OBJECT
public:
    explicit BackupBadge(const Frame& frame, QWidget* parent = nullptr);

    /// Reads in the background. Nothing is shown for a register that its server backs up.
    void read();
    /// Says only when, where there is no room for more.
    void setNarrow(bool narrow);

private:
    void showState(const BackupState& state);
    void tell();

    Frame m_frame;
    QTimer m_ageing; ///< What is fresh today is old tomorrow, without anything happening.
    QDateTime m_newestAt;
    bool m_known = false;
    bool m_narrow = false;
};

} // namespace naervaer::ui

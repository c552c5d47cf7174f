// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/register_figures.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

namespace naervaer::ui {

/// Says what would change if a backup took the register's place, and does it for whoever gives their passphrase.
class RestoreDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `when` names the backup in the title of the form.
    RestoreDialog(const Frame& frame, const QString& backup, const QString& when, const RestorePreview& preview,
        QWidget* parent = nullptr);
};

} // namespace naervaer::ui

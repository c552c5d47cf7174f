// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"
#include "core/backups/register_figures.h"
#include "ui/shell/areas.h"
#include "ui/shell/table_model.h"

#include <stop_token>

class QLabel;
class QPushButton;

namespace naervaer::ui {

class ListPage;
class ProgressStrip;

/// The backups: which there are, making one, where they go, and putting one in the register's place.
class BackupsPage : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

private:
    /// A backup and the places it lies in.
    struct Line {
        Backup backup;
        bool isHere = false;
        bool isInSecond = false;
    };

    [[nodiscard]] std::vector<TableModel<Line>::Column> columns() const;
    void buildPlaces();
    void showState(const BackupState& state);
    void backUp();
    void choosePlace();
    void leavePlace();
    void restoreChosen();
    void restoreFile();
    void preview(const QString& file);
    /// "yesterday 16:05 · While working", or the name of a file from elsewhere.
    [[nodiscard]] QString titleOf(const QString& file) const;
    /// Shows that something runs, and lets nothing else begin meanwhile.
    void begin(const QString& what, std::stop_source stop);
    void end();

    ListPage* m_list;
    TableModel<Line>* m_model;
    QLabel* m_second;
    QPushButton* m_restore;
    QPushButton* m_leave;
    ProgressStrip* m_progress;
};

/// The dialogs of backups, for rendering every screen without a user.
[[nodiscard]] NamedDialogs backupDialogs(const Frame& frame);

} // namespace naervaer::ui

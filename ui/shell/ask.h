// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace naervaer::ui {

/// What has to be asked of the person at the desk outside a page's own widgets. Tests answer instead.
class Ask {
public:
    virtual ~Ask() = default;

    /// True when `yes` (a verb: "Throw away") was chosen; Enter and Esc both mean `no`, which changes nothing.
    [[nodiscard]] virtual bool yes(QWidget* over, const QString& question, const QString& yes, const QString& no) = 0;
    /// A path, or empty when nothing was chosen. `filter` is Qt's ("Spreadsheets (*.csv *.xlsx)").
    [[nodiscard]] virtual QString openFile(QWidget* over, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString saveFile(
        QWidget* over, const QString& title, const QString& suggestedName, const QString& filter) = 0;
    [[nodiscard]] virtual QString folder(QWidget* over, const QString& title) = 0;
    /// False when printing was called off; otherwise `printer` is set up as chosen.
    [[nodiscard]] virtual bool printer(QWidget* over, QPrinter& printer) = 0;
};

/// Asks with the desktop's dialogs. Files are looked for where the last one was.
class DesktopAsk : public Ask {
public:
    bool yes(QWidget* over, const QString& question, const QString& yes, const QString& no) override;
    QString openFile(QWidget* over, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* over, const QString& title, const QString& suggestedName, const QString& filter) override;
    QString folder(QWidget* over, const QString& title) override;
    bool printer(QWidget* over, QPrinter& printer) override;

private:
    QString m_folder;
};

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ask.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStyle>

namespace naervaer::ui {
namespace {

/// Tells folders from files and no more. Qt's own reads into every file that is listed, and whoever opens and closes
/// the open register beside its VFS takes SQLite's locks away (core/storage/README.md).
class PlainIcons : public QAbstractFileIconProvider {
public:
    [[nodiscard]] QIcon icon(IconType type) const override { return type == Folder ? m_folder : m_file; }
    [[nodiscard]] QIcon icon(const QFileInfo& about) const override { return about.isDir() ? m_folder : m_file; }
    [[nodiscard]] QString type(const QFileInfo& about) const override { return about.suffix(); }

private:
    // Made here, in the thread of the screen: Qt asks for them in another one.
    QIcon m_folder = QApplication::style()->standardIcon(QStyle::SP_DirIcon);
    QIcon m_file = QApplication::style()->standardIcon(QStyle::SP_FileIcon);
};

/// What is chosen in the dialog, whose icons outlive it: a thread of its own asks for them until its end. Never a
/// desktop's own dialog: those read into files within this process too.
QString chosenIn(QFileDialog& dialog, PlainIcons& icons)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&icons);
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

bool DesktopAsk::yes(QWidget* over, const QString& question, const QString& yes, const QString& no)
{
    QMessageBox box(over);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    const QPushButton* chosen = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton* safe = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(safe);
    box.setEscapeButton(safe);
    box.exec();
    return box.clickedButton() == chosen;
}

QString DesktopAsk::openFile(QWidget* over, const QString& title, const QString& filter)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, m_folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    const QString path = chosenIn(dialog, icons);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString DesktopAsk::saveFile(QWidget* over, const QString& title, const QString& suggestedName, const QString& filter)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, m_folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QDir(m_folder).filePath(suggestedName));
    const QString path = chosenIn(dialog, icons);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString DesktopAsk::folder(QWidget* over, const QString& title)
{
    PlainIcons icons;
    QFileDialog dialog(over, title, m_folder);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const QString path = chosenIn(dialog, icons);
    if (!path.isEmpty())
        m_folder = path;
    return path;
}

bool DesktopAsk::printer(QWidget* over, QPrinter& printer)
{
    QPrintDialog dialog(&printer, over);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace naervaer::ui

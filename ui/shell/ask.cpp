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

/// Icons and kinds by the names of files alone. Qt's own provider reads into every file that is listed, and whoever
/// opens and closes the open register beside its VFS takes SQLite's locks away (core/storage/README.md).
class NamesOnly : public QAbstractFileIconProvider {
public:
    [[nodiscard]] QIcon icon(IconType) const override { return {}; }
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override
    {
        return QApplication::style()->standardIcon(file.isDir() ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    [[nodiscard]] QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? QString() : file.suffix();
    }
};

/// What was chosen, or empty. Never a desktop's own dialog: those read into files within this process too.
QString chosenIn(QFileDialog& dialog, QFileDialog::FileMode mode)
{
    NamesOnly names;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&names);
    dialog.setFileMode(mode);
    const bool chose = dialog.exec() == QDialog::Accepted;
    const QString path = chose ? dialog.selectedFiles().value(0) : QString();
    dialog.setIconProvider(nullptr);
    return path;
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
    QFileDialog dialog(over, title, m_folder, filter);
    const QString path = chosenIn(dialog, QFileDialog::ExistingFile);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString DesktopAsk::saveFile(QWidget* over, const QString& title, const QString& suggestedName, const QString& filter)
{
    QFileDialog dialog(over, title, m_folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestedName);
    const QString path = chosenIn(dialog, QFileDialog::AnyFile);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString DesktopAsk::folder(QWidget* over, const QString& title)
{
    QFileDialog dialog(over, title, m_folder);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const QString path = chosenIn(dialog, QFileDialog::Directory);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace naervaer::ui {

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
    const QString path = QFileDialog::getOpenFileName(over, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString DesktopAsk::saveFile(QWidget* over, const QString& title, const QString& suggestedName, const QString& filter)
{
    const QString path = QFileDialog::getSaveFileName(over, title, QDir(m_folder).filePath(suggestedName), filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString DesktopAsk::folder(QWidget* over, const QString& title)
{
    const QString path = QFileDialog::getExistingDirectory(over, title, m_folder);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/widgets/look.h"
#include "ui/widgets/room.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

void addLines(QGridLayout& grid, const QString& title, const std::vector<KeyLine>& lines)
{
    auto* heading = new QLabel(title);
    dress(*heading, Look::Heading);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    for (const KeyLine& line : lines) {
        const int row = grid.rowCount();
        auto* key = new QLabel(line.key);
        dress(*key, Look::Badge);
        grid.addWidget(key, row, 0, Qt::AlignLeft);
        auto* meaning = new QLabel(line.meaning);
        meaning->setWordWrap(true);
        grid.addWidget(meaning, row, 1);
    }
}

} // namespace

KeySheet::KeySheet(const QString& pageTitle, const std::vector<KeyLine>& pageKeys, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    auto* content = new QWidget;
    dress(*content, Look::Page);
    auto* grid = new QGridLayout(content);
    const int unit = fontMetrics().height() / 2;
    grid->setHorizontalSpacing(3 * unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    if (!pageKeys.empty())
        addLines(*grid, pageTitle, pageKeys);
    addLines(*grid, tr("Everywhere"), windowKeys());
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys"));
    auto* buttons = new QDialogButtonBox;
    QPushButton* close = buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    dress(*close, Look::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 28);
    resize(wanted.boundedTo(roomFor(*this)));
}

std::vector<KeyLine> KeySheet::windowKeys()
{
    return {{tr("Ctrl+K"), tr("Find a person or a page")}, {tr("Ctrl+1 – 9"), tr("Open the page of that number")},
        {tr("Ctrl+Z"), tr("Take the last thing back")}, {tr("Alt+←"), tr("Back to where you came from")},
        {tr("F9"), tr("Hide the screen")}, {tr("Ctrl+Shift+L"), tr("Lock, or let somebody else sign in")},
        {tr("Esc"), tr("Close, or go back")}, {tr("F1"), tr("This sheet")}};
}

} // namespace naervaer::ui

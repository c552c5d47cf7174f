// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_dialog.h"

#include "ui/shell/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/room.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

QLabel* words(const QString& text, Look look)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    dress(*label, look);
    return label;
}

} // namespace

StartDialog::StartDialog(const QStringList& recent, QWidget* parent)
    : QDialog(parent), m_strip(new MessageStrip), m_progress(new ProgressStrip), m_choices(new QWidget),
      m_list(new QVBoxLayout(m_choices))
{
    setObjectName(QStringLiteral("startDialog"));
    setWindowTitle(QStringLiteral("Nærvær"));
    const int unit = fontMetrics().height() / 2;
    auto* page = new QWidget;
    dress(*page, Look::Page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit);
    layout->setSpacing(2 * unit);
    layout->addWidget(words(QStringLiteral("Nærvær"), Look::Figure));
    layout->addWidget(words(tr("Keep contact with the people who have nobody else to ring them."), Look::Quiet));
    layout->addWidget(m_strip);
    layout->addWidget(m_progress);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2 * unit);
    const bool known = !recent.isEmpty();
    if (known)
        addRecent(recent);
    addChoice(QStringLiteral("demo"), QStringLiteral("users"), tr("Try it with invented people"),
        tr("A file of people who do not exist: ring, note and look around without doing harm."), nullptr, !known);
    addChoice(QStringLiteral("new"), QStringLiteral("user-plus"), tr("Begin a new register"),
        tr("For your own centre. You can bring the people along from a spreadsheet."), &StartDialog::newWanted, false);
    addChoice(QStringLiteral("open"), QStringLiteral("folder-open"), tr("Open a register"),
        tr("A file that already lies on this computer."), &StartDialog::openWanted, false);
    addChoice(QStringLiteral("restore"), QStringLiteral("history"), tr("Restore a backup"),
        tr("For a register that is gone or damaged, or that comes from another computer."), &StartDialog::restoreWanted,
        false);
    layout->addWidget(m_choices);
    layout->addStretch();
    auto* scroll = new QScrollArea; // at twice the type the choices are taller than a small screen
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("How to begin"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    const QSize wanted(fontMetrics().averageCharWidth() * 76, page->sizeHint().height());
    resize(wanted.boundedTo(roomFor(*this)));
}

void StartDialog::addChoice(const QString& name, const QString& iconName, const QString& title, const QString& detail,
    void (StartDialog::*wanted)(), bool primary)
{
    auto* button = new QPushButton(icon(iconName, primary ? IconInk::OnAccent : IconInk::Accent), title);
    button->setObjectName(name);
    button->setAccessibleDescription(detail);
    if (primary)
        dress(*button, Look::Primary);
    button->setDefault(primary);
    auto* row = new QVBoxLayout;
    row->setSpacing(fontMetrics().height() / 4);
    row->addWidget(button);
    row->addWidget(words(detail, Look::Quiet));
    m_list->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        if (wanted)
            emit(this->*wanted)();
        else
            emit demoWanted(QLocale().language() == QLocale::NorwegianBokmal);
    });
}

void StartDialog::addRecent(const QStringList& files)
{
    m_list->addWidget(words(tr("Opened before"), Look::Heading));
    bool first = true;
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* button = new QPushButton(icon(QStringLiteral("file"), first ? IconInk::OnAccent : IconInk::Accent),
            tr("%1 in %2").arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath())));
        button->setObjectName(QStringLiteral("recent"));
        if (first)
            dress(*button, Look::Primary);
        button->setDefault(first);
        connect(button, &QPushButton::clicked, this, [this, file] { emit fileChosen(file); });
        m_list->addWidget(button);
        first = false;
    }
}

} // namespace naervaer::ui

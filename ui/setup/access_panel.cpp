// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/access_panel.h"

#include "core/workspace.h"
#include "ui/setup/access_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/words.h"

#include <QKeyEvent>
#include <QPushButton>

namespace naervaer::ui {

AccessPanel::AccessPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search helpers"), Search::Here, parent), m_frame(frame),
      m_model(new TableModel<Line>(
          {{tr("Name"), [](const Line& line) { return line.helper.name; }},
              {tr("Trusted with"), [](const Line& line) { return words(line.helper.role); }},
              {tr("Opens the register"),
                  [](const Line& line) {
                      return !line.account ? AccessPanel::tr("No")
                                           : AccessPanel::tr("Since %1").arg(dateWords(line.account->since));
                  }}},
          this))
{
    setObjectName(QStringLiteral("accessPanel"));
    setModel(m_model);
    setAction(tr("Give access (Enter)"));
    auto* sheet = new QPushButton(tr("New recovery sheet …"));
    sheet->setObjectName(QStringLiteral("recoverySheet"));
    addTool(sheet);
    connect(sheet, &QPushButton::clicked, this, &AccessPanel::renewSheet);
    connect(this, &ListPage::acted, this, [this] {
        if (currentRow() >= 0)
            give(m_model->row(currentRow()));
    });
    connect(this, &ListPage::opened, this, [this](int row) { give(m_model->row(row)); });
}

void AccessPanel::read()
{
    std::vector<Line> lines;
    const std::vector<Account> accounts = m_frame.workspace.accounts().accounts();
    for (const Helper& helper : m_frame.workspace.organisation().helpers()) {
        const auto account = std::find_if(
            accounts.begin(), accounts.end(), [&](const Account& each) { return each.helper == helper.id; });
        lines.push_back({helper, account == accounts.end() ? std::nullopt : std::optional(*account)});
    }
    const int row = currentRow();
    m_model->setRows(std::move(lines));
    if (row >= 0 && row < m_model->rowCount())
        setCurrentRow(row);
}

void AccessPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Delete || currentRow() < 0)
        return ListPage::keyPressEvent(event);
    end(m_model->row(currentRow()));
}

void AccessPanel::give(const Line& line)
{
    m_frame.guard.run([&] {
        QDialog* dialog = line.account && line.account->isOwn ? static_cast<QDialog*>(new OwnPassphraseDialog(m_frame, this))
                                                              : new AccessDialog(m_frame, line.helper, this);
        connect(dialog, &QDialog::accepted, this, [this] { m_frame.guard.run([this] { read(); }); });
        openDialog(dialog);
    });
}

void AccessPanel::end(const Line& line)
{
    if (!line.account
        || !m_frame.ask.yes(this,
            tr("%1 can no longer open the register with the passphrase of now. A new one can be given later.")
                .arg(line.helper.name),
            tr("End the access"), tr("Leave it")))
        return;
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.accounts().end(line.helper.id);
        m_frame.go.refused(problems);
        if (problems.empty())
            m_frame.go.done(tr("%1 can no longer open the register.").arg(line.helper.name), false);
        read();
    });
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/access_panel.h"

#include "core/workspace.h"
#include "ui/setup/access_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/words.h"
#include "ui/signin/recovery_sheet_dialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace naervaer::ui {

using storage::vault::RecoveryCode;

AccessPanel::AccessPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search helpers"), Search::Here, parent), m_frame(frame),
      m_model(new TableModel<Line>(
          {{tr("Name"), [](const Line& line) { return line.helper.name; }},
              {tr("Trusted with"), [](const Line& line) { return words(line.helper.role); }},
              {tr("Opens the register"),
                  [](const Line& line) {
                      return !line.account ? AccessPanel::tr("No")
                                           : AccessPanel::tr("Since %1").arg(fullDate(line.account->since));
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

void AccessPanel::renewSheet()
{
    if (!m_frame.ask.yes(this, tr("A new recovery sheet is made. The one before opens the register no more."),
            tr("Make a new sheet"), tr("Keep the old one")))
        return;
    using Key = std::shared_ptr<storage::vault::StretchedPassphrase>;
    const auto code = std::make_shared<RecoveryCode>(RecoveryCode::random());
    Listener<Key> listener;
    listener.done = [this, code](const Key& key) { keepSheet(*code, *key); };
    listener.failed = [this](const std::exception_ptr& failure) { m_frame.guard.report(failure); };
    inBackground(
        this,
        [code, stretching = m_frame.workspace.accounts().stretching()](const std::stop_token&) {
            return std::make_shared<storage::vault::StretchedPassphrase>(stretching(code->passphrase()));
        },
        std::move(listener));
}

void AccessPanel::keepSheet(const RecoveryCode& code, const storage::vault::StretchedPassphrase& key)
{
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.accounts().renewRecoverySheet(key);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        const RecoverySheet sheet{m_frame.workspace.organisation().organisation().name,
            m_frame.workspace.desk().database.location().file, m_frame.workspace.desk().clock.today(), code.printed()};
        openDialog(new RecoverySheetDialog(sheet, m_frame.ask, this));
    });
}

} // namespace naervaer::ui

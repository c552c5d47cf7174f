// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/access_dialog.h"

#include "core/workspace.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/signin/passphrase_fields.h"
#include "ui/signin/stretching.h"

#include <QComboBox>

namespace naervaer::ui {
namespace {

/// What others would try first.
QStringList namesAround(const Frame& frame, const QString& helper)
{
    QStringList names{helper, frame.workspace.organisation().organisation().name};
    for (const Centre& centre : frame.workspace.organisation().centres())
        names << centre.name;
    return names;
}

/// Those who may give others access: one of them goes on after a recovery.
std::vector<Helper> managers(const Frame& frame)
{
    std::vector<Helper> found = frame.workspace.organisation().helpers();
    std::erase_if(found, [](const Helper& helper) { return !mayDo(helper.role, Action::ManageAccounts); });
    return found;
}

} // namespace

AccessDialog::AccessDialog(const Frame& frame, const Helper& helper, QWidget* parent)
    : RecordDialog(tr("Access for %1").arg(helper.name), frame.ask, parent)
{
    setObjectName(QStringLiteral("accessDialog"));
    beginGroup(tr("A passphrase that %1 chooses").arg(helper.name));
    m_fields = new PassphraseFields(*this, [frame, name = helper.name] { return namesAround(frame, name); });
    setSaveWords(tr("Give access"));
    onSlowSave([this, frame, id = helper.id, name = helper.name](const Finish& finish) {
        if (Problems problems = m_fields->problems(); !problems.empty())
            return finish([&] { return problems; });
        AccountService& accounts = frame.workspace.accounts();
        stretchThen(
            *this, accounts.stretching(), {m_fields->passphrase()},
            [&accounts, id, name, frame](const Stretched& fresh) {
                Problems problems = accounts.give(id, fresh.front());
                if (problems.empty())
                    frame.go.done(tr("%1 can open the register now.").arg(name), false);
                return problems;
            },
            finish);
    });
}

OwnPassphraseDialog::OwnPassphraseDialog(const Frame& frame, QWidget* parent)
    : RecordDialog(tr("Change your passphrase"), frame.ask, parent)
{
    setObjectName(QStringLiteral("ownPassphraseDialog"));
    beginGroup(tr("Until now"));
    auto* before = new PassphraseEdit;
    add(QStringLiteral("before"), tr("Passphrase"), before);
    beginGroup(tr("From now on"));
    m_fields = new PassphraseFields(*this,
        [frame] { return namesAround(frame, frame.workspace.desk().session.helperName()); });
    setSaveWords(tr("Change it"));
    onSlowSave([this, frame, before](const Finish& finish) {
        if (Problems problems = m_fields->problems(); !problems.empty())
            return finish([&] { return problems; });
        AccountService& accounts = frame.workspace.accounts();
        stretchThen(
            *this, accounts.stretching(), {before->text(), m_fields->passphrase()},
            [&accounts, frame](const Stretched& both) {
                Problems problems = accounts.changeOwn(both.front(), both.back());
                if (problems.empty())
                    frame.go.done(tr("From now on you sign in with the new passphrase."), false);
                return problems;
            },
            finish);
    });
}

RecoveredDialog::RecoveredDialog(const Frame& frame, QWidget* parent)
    : RecordDialog(tr("You came in with the recovery sheet"), frame.ask, parent)
{
    setObjectName(QStringLiteral("recoveredDialog"));
    beginGroup(tr("Take a new passphrase"));
    auto* who = new QComboBox;
    for (const Helper& helper : managers(frame))
        who->addItem(helper.name, QVariant::fromValue(helper.id.value()));
    who->setCurrentIndex(who->findData(QVariant::fromValue(frame.workspace.desk().session.helperId().value())));
    add(QStringLiteral("helper"), tr("Who you are"), who);
    m_fields = new PassphraseFields(*this, [frame, who] { return namesAround(frame, who->currentText()); });
    setSaveWords(tr("Go on with it"));
    onSlowSave([this, frame, who](const Finish& finish) {
        if (Problems problems = m_fields->problems(); !problems.empty())
            return finish([&] { return problems; });
        AccountService& accounts = frame.workspace.accounts();
        const HelperId id(who->currentData().toLongLong());
        stretchThen(
            *this, accounts.stretching(), {m_fields->passphrase()},
            [&accounts, frame, id](const Stretched& fresh) {
                Problems problems = accounts.give(id, fresh.front());
                return problems.empty() ? frame.workspace.organisation().seat(id) : problems;
            },
            finish);
    });
}

} // namespace naervaer::ui

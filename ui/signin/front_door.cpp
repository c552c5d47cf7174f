// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/front_door.h"

#include "core/workspace.h"
#include "ui/shell/background.h"
#include "ui/shell/words.h"
#include "ui/signin/sign_in_dialog.h"
#include "ui/widgets/message_strip.h"

namespace naervaer::ui {

using storage::vault::Passphrase;
using storage::vault::RecoveryCode;
using storage::vault::VaultFile;

FrontDoor::FrontDoor(const Clock& clock, Entered entered, QObject* parent)
    : QObject(parent), m_clock(clock), m_entered(std::move(entered))
{
}

FrontDoor::~FrontDoor() = default;

void FrontDoor::approach(const storage::Opening& opening)
{
    m_closed = std::make_shared<storage::ClosedRegister>(opening);
}

void FrontDoor::leave()
{
    m_dialog.reset();
    m_closed.reset();
}

void FrontDoor::ask(const QString& lockedFor)
{
    SignInPlace place{m_closed->file(), lockedFor, {}};
    if (!lockedFor.isEmpty())
        place.lockedAt = m_clock.now();
    m_dialog = std::make_unique<SignInDialog>(place, m_tries);
    connect(m_dialog.get(), &SignInDialog::passphraseGiven, this,
        [this](const QString& words) { unlock(Passphrase(words)); });
    connect(m_dialog.get(), &SignInDialog::recoveryGiven, this,
        [this](const QString& code) { unlock(RecoveryCode::parse(code).value().passphrase()); });
    connect(m_dialog.get(), &SignInDialog::otherWanted, this, &FrontDoor::otherWanted);
    m_dialog->show();
}

void FrontDoor::enterWith(Passphrase passphrase)
{
    m_dialog.reset();
    unlock(std::move(passphrase));
}

void FrontDoor::unlock(Passphrase passphrase)
{
    using Unlocked = std::shared_ptr<Result<std::unique_ptr<VaultFile>>>;
    Listener<Unlocked> listener;
    listener.done = [this](const Unlocked& unlocked) {
        if (unlocked->ok())
            enter(std::move(*unlocked).value());
        else
            refused(unlocked->problems());
    };
    listener.failed = [this](std::exception_ptr failure) { failed(std::move(failure)); };
    inBackground(
        this,
        [closed = m_closed, words = std::make_shared<Passphrase>(std::move(passphrase))](const std::stop_token&) {
            return std::make_shared<Result<std::unique_ptr<VaultFile>>>(closed->unlock(*words));
        },
        std::move(listener));
}

void FrontDoor::enter(std::unique_ptr<VaultFile> unlocked)
{
    try {
        auto workspace = std::make_unique<Workspace>(storage::enter(m_closed, std::move(unlocked)), m_clock);
        if (const Problems problems = workspace->accounts().signIn(); !problems.empty())
            return refused(problems);
        m_tries.right(m_closed->file());
        m_entered(std::move(workspace));
        if (m_dialog) // we are inside one of its signals, and the window that follows is there by now
            m_dialog.release()->deleteLater();
    } catch (const Failure&) {
        failed(std::current_exception());
    }
}

void FrontDoor::refused(const Problems& problems)
{
    if (!m_dialog)
        return ask();
    m_dialog->refuse(problems.front());
}

void FrontDoor::failed(std::exception_ptr failure)
{
    if (!m_dialog)
        ask();
    m_dialog->setBusy(false);
    try {
        std::rethrow_exception(std::move(failure));
    } catch (const Failure& known) {
        if (known.kind() != Failure::Kind::Damaged)
            return m_dialog->strip().say(trouble(known));
        m_dialog->strip().say(Meaning::Need, tr("The register is damaged. Nothing was changed."),
            tr("Restore a backup …"), [this] { emit restoreWanted(); });
    }
}

} // namespace naervaer::ui

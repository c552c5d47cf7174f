// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/sign_in_delay.h"
#include "core/storage/closed_register.h"

#include <QObject>
#include <functional>
#include <memory>

namespace naervaer {
class Clock;
class Workspace;
} // namespace naervaer

namespace naervaer::ui {

class SignInDialog;

/// The way into a register: keeps other processes away from the file, asks for a passphrase, unlocks in the background
/// and hands the open register over. While the register is locked again it still holds on to the file.
class FrontDoor : public QObject {
    Q_OBJECT
public:
    /// Takes over an open register with somebody at its desk.
    using Entered = std::function<void(std::unique_ptr<Workspace>)>;

    /// `clock` outlives it.
    FrontDoor(const Clock& clock, Entered entered, QObject* parent = nullptr);
    ~FrontDoor() override;

    /// Comes to another register. Throws Failure as storage::ClosedRegister does; then it stands where it stood.
    void approach(const storage::Opening& opening);
    /// The register that stands here.
    [[nodiscard]] const std::shared_ptr<storage::ClosedRegister>& closed() const { return m_closed; }

    /// Shows the window that asks for a passphrase. `lockedFor` is who sat here when the register was locked.
    void ask(const QString& lockedFor = {});
    /// Opens without asking; asks when that is not the passphrase.
    void enterWith(storage::vault::Passphrase passphrase);
    /// Nobody comes in here any more: the file is let go.
    void leave();

signals:
    /// Somebody wants another register than this one.
    void otherWanted();
    /// The register that stands here cannot be opened any more, and somebody wants a backup in its place.
    void restoreWanted();

private:
    void unlock(storage::vault::Passphrase passphrase);
    void enter(std::unique_ptr<storage::vault::VaultFile> unlocked);
    void refused(const Problems& problems);
    void failed(std::exception_ptr failure);

    const Clock& m_clock;
    Entered m_entered;
    SignInTries m_tries;
    std::shared_ptr<storage::ClosedRegister> m_closed;
    std::unique_ptr<SignInDialog> m_dialog;
};

} // namespace naervaer::ui

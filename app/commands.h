// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/organisation/organisation.h"

#include <vector>

namespace naervaer {
class Workspace;
}

namespace naervaer::app {

/// Every command, in the order of the manual page.
[[nodiscard]] std::vector<Command> commands();

// One file each makes these.
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command importPeopleCommand();
[[nodiscard]] Command todayCommand();
[[nodiscard]] Command queueCommand();
[[nodiscard]] Command distributeCommand();
[[nodiscard]] Command dueCommand();
[[nodiscard]] Command forgottenCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command handoverCommand();
[[nodiscard]] Command subjectCommand();
[[nodiscard]] Command eraseCommand();
[[nodiscard]] Command accountAddCommand();
[[nodiscard]] Command accountRemoveCommand();
[[nodiscard]] Command accountListCommand();
[[nodiscard]] Command auditVerifyCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command recoverCommand();
[[nodiscard]] Command shotsCommand();

/// Opens the register with the passphrase that was given (passphrase.h), with whose it is at the desk, and does the
/// work. Throws Failure.
Exit withRegister(const QCommandLineParser& asked, const QString& file, const std::function<Exit(Workspace&)>& work);

/// The centre of that name, in any case; complains when there is none.
[[nodiscard]] std::optional<Centre> centreNamed(Workspace& workspace, const QString& name);

/// The command's name in the arguments, if there is one; what it does. Anything else opens the window.
[[nodiscard]] const Command* commandIn(const std::vector<Command>& known, const QStringList& arguments);

/// Runs the command and turns what fails into a sentence and an exit.
[[nodiscard]] Exit runCommand(const Command& command, const QStringList& arguments);

/// The summary that --help prints.
[[nodiscard]] QString helpText(const std::vector<Command>& known);

} // namespace naervaer::app

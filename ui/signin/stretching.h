// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/passphrase_cost.h"
#include "ui/shell/record_dialog.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace naervaer::ui {

/// Passphrases in the order in which they were given, ready for the register's verbs.
using Stretched = std::vector<storage::vault::StretchedPassphrase>;

/// Takes passphrases of a form through their slow step in the background and then finishes its save with the verb. When
/// the form ends before, nothing happens.
void stretchThen(RecordDialog& form, const storage::vault::Stretching& stretching, const QStringList& passphrases,
    std::function<Problems(const Stretched&)> verb, RecordDialog::Finish finish);

} // namespace naervaer::ui

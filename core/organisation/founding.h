// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/organisation/organisation.h"
#include "core/storage/register_file.h"

namespace naervaer {

/// What a new register begins with.
struct Founding {
    QString organisation{};
    QString country{}; ///< "DK", "NO"
    Centre centre{};
    Helper coordinator{}; ///< Who begins it, and whose passphrase opens it.
};

/// The three names are the fields organisation, centre and helper. [organisation.name_missing,
/// organisation.country_unknown, text.too_long, centre.*, helper.*]
[[nodiscard]] Problems checkFounding(const Founding& founding);

/// Makes an encrypted register that holds its founding, or none. `made` needs no account: it is the coordinator's.
/// Slow. Problems: those of checkFounding(). Throws Failure as storage::buildRegister does.
[[nodiscard]] Problems foundRegister(const storage::Opening& opening, storage::vault::NewVault made,
    const Founding& founding, const Clock& clock);

/// Encrypts a register from before registers were encrypted; the account becomes that of the coordinator who worked in
/// it last. The name of the plain file that is kept. Slow. Throws Failure; the file is then as it was.
[[nodiscard]] QString encryptRegister(storage::ClosedRegister& closed, storage::vault::NewVault made);

} // namespace naervaer

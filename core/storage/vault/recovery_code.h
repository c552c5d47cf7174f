// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/vault/secret.h"

namespace naervaer::storage::vault {

/// The secret of the recovery sheet: 160 random bits as eight groups of four characters and a fifth that checks
/// them, "7K2QX-...". It is written without I, L, O and U; a reader may type i, l and o for 1, 1 and 0.
class RecoveryCode {
public:
    static constexpr int groups = 8;

    [[nodiscard]] static RecoveryCode random();
    /// What somebody typed from the sheet. Problems: "recovery.length"; "recovery.group" with the number of each
    /// group (from 1) that has a typing error.
    [[nodiscard]] static Result<RecoveryCode> parse(const QString& typed);
    /// What can be said while it is being typed. Problems: "recovery.group" for each group that is whole and wrong;
    /// "recovery.length" when there is too much.
    [[nodiscard]] static Problems errorsSoFar(const QString& typed);

    /// For the sheet.
    [[nodiscard]] QString printed() const;
    /// What opens the recovery slot: the 32 characters without checks and dashes.
    [[nodiscard]] Passphrase passphrase() const;

private:
    explicit RecoveryCode(Secret digits) : m_digits(std::move(digits)) { }
    Secret m_digits; ///< 32 numbers of five bits.
};

} // namespace naervaer::storage::vault

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/organisation/organisation.h"
#include "core/storage/vault/passphrase_cost.h"
#include "core/storage/vault/recovery_code.h"
#include "ui/shell/list_page.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

#include <optional>

class QPushButton;

namespace naervaer::ui {

/// Who can open the register with a passphrase of their own, and the sheet that opens it when all have forgotten.
class AccessPanel : public ListPage {
    Q_OBJECT
public:
    explicit AccessPanel(const Frame& frame, QWidget* parent = nullptr);

    /// Throws what reading throws.
    void read();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        Helper helper;
        std::optional<Account> account;
    };

    void give(const Line& line);
    void end(const Line& line);
    void renewSheet();
    void keepSheet(const storage::vault::RecoveryCode& code, const storage::vault::StretchedPassphrase& key);

    Frame m_frame;
    TableModel<Line>* m_model;
};

} // namespace naervaer::ui

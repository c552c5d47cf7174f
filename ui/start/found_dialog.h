// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

/// What a new register needs to know: whose it is, the first centre, and who begins it.
class FoundDialog : public RecordDialog {
    Q_OBJECT
public:
    explicit FoundDialog(Ask& ask, QWidget* parent = nullptr);

    [[nodiscard]] QString organisation() const;
    [[nodiscard]] QString country() const; ///< "DK" or "NO"
    [[nodiscard]] QString centre() const;
    [[nodiscard]] QString helper() const;

private:
    QLineEdit* m_organisation;
    QComboBox* m_country;
    QLineEdit* m_centre;
    QLineEdit* m_helper;
};

} // namespace naervaer::ui

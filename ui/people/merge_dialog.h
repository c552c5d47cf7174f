// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QGridLayout;
class QLabel;
class QRadioButton;

namespace naervaer::ui {

/// Makes one card of two: both side by side, and what the one that is kept will say.
class MergeDialog : public RecordDialog {
    Q_OBJECT
public:
    /// The first card is kept unless the other is chosen. Both looks are logged.
    MergeDialog(const Frame& frame, PersonId first, PersonId second, QWidget* parent = nullptr);

private:
    void addCards();
    void addRow(int row, const QString& label, const QString& first, const QString& second);
    void showKept();
    [[nodiscard]] Problems merge();

    Frame m_frame;
    naervaer::Card m_first;
    naervaer::Card m_second;
    QGridLayout* m_grid;
    QRadioButton* m_keepFirst;
    QRadioButton* m_keepSecond;
    std::vector<QLabel*> m_kept; ///< By line, what the kept card will say.
};

} // namespace naervaer::ui

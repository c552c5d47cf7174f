// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/settings.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace naervaer::ui {

class MessageStrip;

/// What the helper at the desk was writing when the register was locked or the program lost: to go on with, or to throw
/// away. Takes no room when there is nothing.
class KeptDrafts : public QWidget {
    Q_OBJECT
public:
    explicit KeptDrafts(const Frame& frame, QWidget* parent = nullptr);

    void read();

private:
    void addRow(const Draft& draft);
    void throwAway(const Draft& draft);
    /// The form and whom it was about, as far as one may see that; the draft's own words are not told here.
    [[nodiscard]] QString subject(const Draft& draft) const;

    Frame m_frame;
    MessageStrip* m_strip;
    QVBoxLayout* m_rows;
};

} // namespace naervaer::ui

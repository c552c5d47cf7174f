// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern_service.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

#include <QHash>

class QPlainTextEdit;

namespace naervaer::ui {

/// One concern: what was said, by whom, who has seen it, and the line that says how it was handled.
class ConcernDialog : public RecordDialog {
    Q_OBJECT
public:
    ConcernDialog(const Frame& frame, const ConcernLine& line, QWidget* parent = nullptr);

private:
    void addStory(const ConcernLine& line, const QHash<HelperId, QString>& helpers);

    Frame m_frame;
    ConcernId m_id;
    QPlainTextEdit* m_how;
};

/// Who raised, saw and handled a concern, as one line: "Signe yesterday 18.30 · seen by Mette today 9.05".
[[nodiscard]] QString concernStory(const Concern& concern, const QHash<HelperId, QString>& helpers, QDate today);

} // namespace naervaer::ui

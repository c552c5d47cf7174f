// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace naervaer::ui {

/// Breaks the page before each heading that would stand at its foot without two lines of what it is about. The document
/// has the size of a page already.
void keepHeadingsWithText(QTextDocument& document);

} // namespace naervaer::ui

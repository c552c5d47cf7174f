// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/headings.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace naervaer::ui {
namespace {

bool isHeading(const QTextBlock& block)
{
    return block.blockFormat().headingLevel() > 0;
}

/// On which page, from 0, so many lengths below the top of the document lie.
int pageAt(const QTextDocument& document, qreal below)
{
    return static_cast<int>(below / document.pageSize().height());
}

bool standsAlone(const QTextDocument& document, const QTextBlock& heading)
{
    QTextBlock text = heading.next();
    while (text.isValid() && (isHeading(text) || text.text().isEmpty())) // a table has an empty block before it
        text = text.next();
    if (!text.isValid())
        return false;
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const QRectF above = layout.blockBoundingRect(heading);
    const QRectF below = layout.blockBoundingRect(text);
    const qreal line = QFontMetricsF(document.defaultFont(), layout.paintDevice()).lineSpacing();
    return pageAt(document, above.top()) != pageAt(document, below.top() + 2 * line);
}

} // namespace

void keepHeadingsWithText(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block) || !standsAlone(document, block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.markContentsDirty(0, document.characterCount()); // Qt alone loses lines below tables that move
    }
}

} // namespace naervaer::ui

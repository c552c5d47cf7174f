// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace naervaer::ui {

/// Everything that people wrote goes through here on its way into HTML: nothing in it is ever taken for markup.
[[nodiscard]] QString inHtml(const QString& text);

/// Paints the HTML on the device's pages, black on white, each with its number, no heading alone at a foot.
void printPaper(QPagedPaintDevice& device, const QString& html);

/// The same as a PDF on A4 paper.
[[nodiscard]] QByteArray paperPdf(const QString& title, const QString& html);

} // namespace naervaer::ui

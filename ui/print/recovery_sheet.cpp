// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recovery_sheet.h"

#include "core/privacy/private_file.h"
#include "ui/print/qr_code.h"
#include "ui/shell/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace naervaer::ui {
namespace {

constexpr int dotsPerInch = 600;
constexpr qreal marginMillimetres = 20;
constexpr qreal millimetresPerInch = 25.4;
constexpr int groupsInRow = 4;

QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::RecoverySheet", words);
}

/// Draws from the top of a page downwards, in millimetres and points.
class SheetPainter {
public:
    explicit SheetPainter(QPagedPaintDevice& device)
        : m_painter(&device), m_width(device.width()), m_dots(device.logicalDpiX() / millimetresPerInch)
    {
        m_painter.setPen(Qt::black);
    }

    void write(const QString& text, qreal points, int weight = QFont::Normal, qreal left = 0)
    {
        QFont font;
        font.setPointSizeF(points);
        font.setWeight(static_cast<QFont::Weight>(weight));
        m_painter.setFont(font);
        const QRectF room(dots(left), m_y, m_width - dots(left), dots(100));
        QRectF taken;
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
        m_y = taken.bottom();
    }
    void leave(qreal millimetres) { m_y += dots(millimetres); }

    void writeCode(const QString& code)
    {
        const QStringList groups = code.split(u'-');
        const qreal top = m_y;
        const auto rows = (groups.size() + groupsInRow - 1) / groupsInRow;
        const qreal rowHeight = dots(19);
        for (int i = 0; i < groups.size(); ++i)
            writeGroup(i + 1, groups[i],
                QRectF(m_width * (i % groupsInRow) / groupsInRow, top + dots(3) + rowHeight * (i / groupsInRow),
                    m_width / groupsInRow, rowHeight));
        m_y = top + rowHeight * static_cast<qreal>(rows) + dots(3);
        m_painter.setPen(QPen(Qt::black, dots(0.4)));
        m_painter.drawRect(QRectF(0, top, m_width, m_y - top));
    }

    /// A QR code at the left; the sentences stand beside it.
    void writeBesideCode(const QString& code, const QStringList& sentences)
    {
        constexpr qreal side = 56;
        const qreal top = m_y;
        QrCode(code).paint(m_painter, QRectF(0, top, dots(side), dots(side)));
        leave(5);
        for (const QString& sentence : sentences) {
            write(sentence, 11.5, QFont::Normal, side + 4);
            leave(4);
        }
        m_y = std::max(m_y, top + dots(side));
    }

private:
    [[nodiscard]] qreal dots(qreal millimetres) const { return millimetres * m_dots; }

    /// Each character in a cell of its own: even spacing with whatever typeface there is.
    void writeGroup(int number, const QString& group, const QRectF& place)
    {
        QFont font;
        font.setPointSizeF(9);
        m_painter.setFont(font);
        const QRectF inner = place.adjusted(dots(3), 0, -dots(3), 0);
        m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(number));
        font = QFont(QStringLiteral("DejaVu Sans Mono"));
        font.setStyleHint(QFont::Monospace);
        font.setPointSizeF(25);
        m_painter.setFont(font);
        const qreal cell = inner.width() / static_cast<qreal>(group.size());
        for (int i = 0; i < group.size(); ++i)
            m_painter.drawText(QRectF(inner.left() + cell * i, inner.top() + dots(3), cell, dots(13)), Qt::AlignCenter,
                QString(group[i]));
    }

    QPainter m_painter;
    qreal m_width;
    qreal m_dots; ///< In a millimetre.
    qreal m_y = 0;
};

QStringList advice()
{
    return {
        say(QT_TRANSLATE_NOOP("naervaer::ui::RecoverySheet",
            "This code opens the register when nobody remembers a passphrase: choose “I have the recovery sheet” when "
            "Nærvær asks for one, and type it or read the square with a phone.")),
        say(QT_TRANSLATE_NOOP("naervaer::ui::RecoverySheet",
            "Whoever has this sheet and the file can read everything. Keep it locked away, and not beside the "
            "computer.")),
        say(QT_TRANSLATE_NOOP("naervaer::ui::RecoverySheet",
            "A sheet printed earlier for this register opens nothing any more. Destroy it.")),
    };
}

} // namespace

void printRecoverySheet(QPagedPaintDevice& device, const RecoverySheet& sheet)
{
    SheetPainter page(device);
    page.write(say(QT_TRANSLATE_NOOP("naervaer::ui::RecoverySheet", "Recovery sheet")), 24, QFont::DemiBold);
    page.leave(3);
    page.write(sheet.organisation, 14);
    page.leave(2);
    page.write(say(QT_TRANSLATE_NOOP("naervaer::ui::RecoverySheet", "For the file %1, made on %2"))
                   .arg(QFileInfo(sheet.file).fileName(), fullDate(sheet.madeOn)),
        11.5);
    page.leave(9);
    page.writeCode(sheet.code);
    page.leave(7);
    page.writeBesideCode(sheet.code, advice());
}

QByteArray recoverySheetPdf(const RecoverySheet& sheet)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(say(QT_TRANSLATE_NOOP("naervaer::ui::RecoverySheet", "Recovery sheet")));
    writer.setCreator(QStringLiteral("naervaer"));
    printRecoverySheet(writer, sheet);
    buffer.close();
    return pdf;
}

Problems writeRecoverySheet(const RecoverySheet& sheet, const QString& path)
{
    return writePrivately(path, recoverySheetPdf(sheet));
}

} // namespace naervaer::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>
#include <stdexcept>

namespace naervaer::ui {
namespace {

constexpr int edge = 4; ///< White fields around it, as the standard wants (ISO/IEC 18004).

} // namespace

QrCode::QrCode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), QRcode_free);
    if (!made)
        throw std::length_error("no QR code holds this text");
    m_side = made->width;
    m_fields = QByteArray(reinterpret_cast<const char*>(made->data), static_cast<qsizetype>(m_side) * m_side);
}

bool QrCode::isDark(int column, int row) const
{
    return m_fields[row * m_side + column] & 1;
}

void QrCode::paint(QPainter& painter, const QRectF& place) const
{
    const qreal whole = std::min(place.width(), place.height());
    const qreal field = whole / (m_side + 2 * edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(place.center() - QPointF(whole, whole) / 2);
    painter.fillRect(QRectF(0, 0, whole, whole), Qt::white);
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side;) {
            int end = column; // neighbours in one piece, or a fine white line would show between them
            while (end < m_side && isDark(end, row))
                ++end;
            if (end > column)
                painter.fillRect(
                    QRectF((column + edge) * field, (row + edge) * field, (end - column) * field, field), Qt::black);
            column = std::max(end, column + 1);
        }
    }
    painter.restore();
}

} // namespace naervaer::ui

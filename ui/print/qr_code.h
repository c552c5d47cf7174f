// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QPainter;
class QRectF;

namespace naervaer::ui {

/// A square that a camera reads as a text, also when a quarter of it is folded or smeared (error correction Q).
class QrCode {
public:
    /// Throws std::length_error when the text is empty or too long for a square (1,663 bytes).
    explicit QrCode(const QString& text);

    /// How many fields a side has.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int column, int row) const;
    /// Black on white, with the white edge that a camera needs, into the middle of the place.
    void paint(QPainter& painter, const QRectF& place) const;

private:
    int m_side = 0;
    QByteArray m_fields;
};

} // namespace naervaer::ui

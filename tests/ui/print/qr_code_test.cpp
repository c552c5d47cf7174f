// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>
#include <stdexcept>

using namespace naervaer::ui;

namespace {

/// The squares by which a camera finds the code: seven fields wide, in three corners.
bool hasFinder(const QrCode& code, int column, int row)
{
    for (int y = 0; y < 7; ++y)
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (code.isDark(column + x, row + y) != (ring != 2))
                return false;
        }
    return true;
}

} // namespace

TEST_CASE("a QR code has its three finders and grows with the text")
{
    const QrCode code(QStringLiteral("12345678"));
    CHECK(code.side() == 21);
    CHECK(hasFinder(code, 0, 0));
    CHECK(hasFinder(code, code.side() - 7, 0));
    CHECK(hasFinder(code, 0, code.side() - 7));
    CHECK_FALSE(hasFinder(code, code.side() - 7, code.side() - 7));
    CHECK(QrCode(QString(47, u'A')).side() == 29); // what a recovery code takes: version 3
    CHECK_FALSE(QrCode(QString::fromUtf8("Værestedet")).side() == 0);
}

TEST_CASE("a text that no square holds is refused")
{
    CHECK_THROWS_AS(QrCode(QString()), std::length_error);
    CHECK_THROWS_AS(QrCode(QString(5000, u'a')), std::length_error);
}

TEST_CASE("a QR code is painted black on white inside its white edge, in the middle of the place")
{
    const QrCode code(QStringLiteral("12345678"));
    const int field = 4;
    const int whole = (code.side() + 8) * field;
    QImage page(whole + 40, whole, QImage::Format_RGB32);
    page.fill(Qt::red);
    QPainter painter(&page);
    code.paint(painter, QRectF(page.rect()));
    painter.end();
    int wrong = 0;
    for (int row = -4; row < code.side() + 4; ++row)
        for (int column = -4; column < code.side() + 4; ++column) {
            const bool inside = row >= 0 && column >= 0 && row < code.side() && column < code.side();
            const QRgb wanted = inside && code.isDark(column, row) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
            wrong += page.pixel(20 + (column + 4) * field + 2, (row + 4) * field + 2) != wanted;
        }
    CHECK(wrong == 0);
    CHECK(page.pixel(5, 5) == qRgb(255, 0, 0));
}

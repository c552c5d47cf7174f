// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace naervaer::ui {

namespace {
QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor colourOf(IconInk ink, QIcon::Mode mode)
{
    const Palette palette = Palette::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return palette.disabledInk;
    switch (ink) {
    case IconInk::Ink:
        return palette.ink;
    case IconInk::Quiet:
        return palette.quietInk;
    case IconInk::Accent:
        return palette.accent;
    case IconInk::OnAccent:
        return palette.onAccent;
    case IconInk::Good:
        return palette.good;
    case IconInk::Due:
        return palette.due;
    case IconInk::Need:
        return palette.need;
    }
    return palette.ink;
}

/// Draws from the file with "currentColor" replaced, because QSvgRenderer knows no inherited colour.
class SvgIcon : public QIconEngine {
public:
    SvgIcon(QString name, IconInk ink) : m_name(std::move(name)), m_ink(ink) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn((QSizeF(rect.size()) * scale).toSize(), mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

    /// Qt gives the size in the screen's own pixels here.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap sharp = drawn(size, mode);
        sharp.setDevicePixelRatio(scale);
        return sharp;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgIcon(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(fileOf(m_name)); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode) const
    {
        const QString colour = colourOf(m_ink, mode).name();
        const QString key = QStringLiteral("%1 %2 %3x%4").arg(m_name, colour).arg(size.width()).arg(size.height());
        QPixmap image;
        if (QPixmapCache::find(key, &image))
            return image;
        image = QPixmap(size);
        image.fill(Qt::transparent);
        QFile file(fileOf(m_name));
        if (file.open(QFile::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour.toLatin1()));
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&image);
            const double room = size.width() / 11.0; // a little air, so that words beside it do not touch
            renderer.render(&painter, QRectF(QPointF(), QSizeF(size)).adjusted(room, room, -room, -room));
        }
        QPixmapCache::insert(key, image);
        return image;
    }

    QString m_name;
    IconInk m_ink;
};
} // namespace

QIcon icon(const QString& name, IconInk ink)
{
    return QIcon(new SvgIcon(name, ink));
}

IconInk iconInk(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Rest:
        return IconInk::Quiet;
    case Meaning::Act:
        return IconInk::Accent;
    case Meaning::Good:
        return IconInk::Good;
    case Meaning::Due:
        return IconInk::Due;
    case Meaning::Need:
        return IconInk::Need;
    }
    return IconInk::Ink;
}

} // namespace naervaer::ui

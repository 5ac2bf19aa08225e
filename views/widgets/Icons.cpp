// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initResources()
{
    Q_INIT_RESOURCE(castellan); // a static library's resources are dropped by the linker unless asked for
}

namespace views::icons {

namespace {

/** SVG text of an icon, read once; empty for unknown names. */
QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> loaded;
    const auto it = loaded.constFind(name);
    if (it != loaded.constEnd())
        return *it;
    static const bool ready = (initResources(), true);
    Q_UNUSED(ready)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    else
        qWarning("Icon %s is not in the resources", qUtf8Printable(name));
    loaded.insert(name, svg);
    return svg;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    default: return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

/** Draws with the palette of the moment of painting, so that icons follow the theme without being made again. */
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString& name) : m_name(name) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, icons::pixmap(m_name, colourFor(mode), rect.size(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return icons::pixmap(m_name, colourFor(mode), size, 1.0); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = icons::pixmap(m_name, colourFor(mode), size, 1.0); // size is already in device pixels
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }
    QString key() const override { return QStringLiteral("castellan"); }
    bool isNull() override { return false; }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

private:
    QString m_name;
};

} // namespace

QPixmap pixmap(const QString& name, const QColor& colour, const QSize& size, qreal devicePixelRatio)
{
    const QSize device = size * devicePixelRatio;
    const QString key = QStringLiteral("castellan/%1/%2/%3x%4").arg(name).arg(colour.rgba()).arg(device.width()).arg(device.height());
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        QByteArray svg = source(name);
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        result = QPixmap(device);
        result.fill(Qt::transparent);
        if (!svg.isEmpty() && !device.isEmpty()) {
            QSvgRenderer renderer(svg);
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&result);
            painter.setOpacity(colour.alphaF());
            renderer.render(&painter);
        }
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QIcon get(const QString& name) { return source(name).isEmpty() ? QIcon() : QIcon(new PaletteIconEngine(name)); }

QIcon application()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(pixmap(QStringLiteral("castellan"), Qt::black, QSize(size, size), 1.0));
    return icon;
}

} // namespace views::icons

// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/HexView.h"

#include "kafka/serde/TextDecoder.h"
#include "views/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace views {

namespace {
constexpr int Margin = 4; // pixels

constexpr int charactersFor(int bytesPerLine) { return 10 + bytesPerLine * 3 + 1 + 1 + bytesPerLine; }
} // namespace

HexView::HexView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFont(monospaceFont());
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    updateBars();
}

void HexView::setBytes(QByteArrayView bytes, std::shared_ptr<const void> owner)
{
    m_bytes = bytes;
    m_owner = std::move(owner);
    m_marked = -1;
    verticalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
}

void HexView::markByte(qint64 at)
{
    m_marked = std::min<qint64>(at, m_bytes.size());
    if (m_marked >= 0)
        verticalScrollBar()->setValue(int(m_marked / m_bytesPerLine) - visibleLines() / 2);
    viewport()->update();
}

int HexView::lineCount() const { return int((m_bytes.size() + m_bytesPerLine - 1) / m_bytesPerLine); }

int HexView::visibleLines() const { return std::max(1, viewport()->height() / fontMetrics().height()); }

QSize HexView::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(QLatin1Char('0')) * charactersFor(16) + 2 * Margin + verticalScrollBar()->sizeHint().width(),
            metrics.height() * 12};
}

void HexView::updateBars()
{
    const int character = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int per = character * charactersFor(16) + 2 * Margin <= viewport()->width() ? 16 : 8; // the text beside the bytes is to be seen
    if (per != m_bytesPerLine) {
        const int firstByte = verticalScrollBar()->value() * m_bytesPerLine;
        m_bytesPerLine = per;
        verticalScrollBar()->setRange(0, lineCount());
        verticalScrollBar()->setValue(firstByte / per);
        viewport()->update();
    }
    const int page = visibleLines();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - page));
    const int width = character * charactersFor(m_bytesPerLine) + 2 * Margin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void HexView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height();
    const int x = Margin - horizontalScrollBar()->value();
    const int firstLine = verticalScrollBar()->value();
    if (m_marked >= 0) {
        const int column = int(m_marked % m_bytesPerLine);
        const int character = metrics.horizontalAdvance(QLatin1Char('0'));
        const int left = x + character * (10 + column * 3 + (column >= m_bytesPerLine / 2 ? 1 : 0));
        const QRect byte(left - 1, int(m_marked / m_bytesPerLine - firstLine) * height, character * 2 + 2, height);
        painter.fillRect(byte, palette().color(QPalette::Highlight).lighter(palette().color(QPalette::Base).lightness() > 127 ? 170 : 60));
        painter.drawRect(byte.adjusted(0, 0, -1, -1)); // shape as well as colour
    }
    for (int i = event->rect().top() / height; i <= event->rect().bottom() / height && firstLine + i < lineCount(); ++i)
        painter.drawText(x, i * height + metrics.ascent(), kafka::serde::hexLine(m_bytes, qint64(firstLine + i) * m_bytesPerLine, m_bytesPerLine));
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HexView::resizeEvent(QResizeEvent*) { updateBars(); }

void HexView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(monospaceFont());
    if (event->type() == QEvent::FontChange)
        updateBars();
}

} // namespace views

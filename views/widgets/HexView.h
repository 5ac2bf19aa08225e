// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArrayView>

#include <memory>

namespace views {

/** Bytes as a hex dump of any size, as wide as fits: only the visible lines are made. GUI thread. */
class HexView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HexView(QWidget* parent = nullptr);

    /** `owner` keeps the bytes alive. */
    void setBytes(QByteArrayView bytes, std::shared_ptr<const void> owner);
    /** Marks this byte and scrolls to it; -1 = none. One beyond the end is where more was expected. */
    void markByte(qint64 at);
    qint64 markedByte() const { return m_marked; }
    int lineCount() const;
    /** 16, or 8 where the view is too narrow for these. */
    int bytesPerLine() const { return m_bytesPerLine; }
    int visibleLines() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateBars();

    QByteArrayView m_bytes;
    std::shared_ptr<const void> m_owner;
    int m_bytesPerLine = 16;
    qint64 m_marked = -1;
};

} // namespace views

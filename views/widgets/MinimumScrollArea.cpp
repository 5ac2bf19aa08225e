// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/MinimumScrollArea.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>

namespace views {

namespace {

int neededHeight(const QWidget* widget, int width)
{
    const QLayout* layout = widget->layout();
    const int height = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : widget->minimumSizeHint().height();
    return std::max(height, widget->minimumHeight());
}

} // namespace

MinimumScrollArea::MinimumScrollArea(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void MinimumScrollArea::setContent(QWidget* content)
{
    if (content == widget())
        return;
    if (QWidget* before = takeWidget())
        before->removeEventFilter(this);
    if (content) {
        setWidget(content);
        content->show();
        fit();
    }
    updateGeometry();
}

QSize MinimumScrollArea::sizeHint() const { return widget() ? widget()->sizeHint() : minimumSizeHint(); }

QSize MinimumScrollArea::minimumSizeHint() const
{
    const QSize least(fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 6);
    return widget() ? least.boundedTo(QSize(widget()->minimumSizeHint().width(), neededHeight(widget(), width()))) : least;
}

bool MinimumScrollArea::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
    return done;
}

bool MinimumScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void MinimumScrollArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void MinimumScrollArea::fit()
{
    if (!widget())
        return;
    const QSize room = maximumViewportSize();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int narrowest = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    int width = std::max(room.width(), narrowest);
    int height = room.height() - (width > room.width() ? bar : 0);
    if (neededHeight(widget(), width) > height) { // a scroll bar takes of the width, too
        width = std::max(room.width() - bar, narrowest);
        height = std::max(room.height() - (width > room.width() - bar ? bar : 0), neededHeight(widget(), width));
    }
    widget()->resize(width, height);
}

void resizeOnScreen(QWidget* dialog, const QSize& wanted)
{
    const QWidget* on = dialog->parentWidget() ? dialog->parentWidget() : dialog;
    const QSize frame(16, 48); // of the window manager: not known before the dialog is seen
    dialog->resize(wanted.boundedTo(on->screen()->availableSize() - frame));
}

} // namespace views

// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/FlowLayout.h"

#include <algorithm>

namespace views {

namespace {

bool expands(const QLayoutItem* item) { return item->expandingDirections().testFlag(Qt::Horizontal); }

bool isStretch(QLayoutItem* item) { return item->spacerItem() != nullptr; }

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

// One by one: a layout among them takes itself out of this one while it is deleted.
FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void FlowLayout::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FlowLayout::addStretch() { addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum)); }

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr; }

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty() && !isStretch(item.get()))
            continue; // hidden
        const QSize size = item->sizeHint();
        const int gap = lines.empty() || lines.back().items.empty() || isStretch(item.get()) ? 0 : spacing();
        if (lines.empty() || (used > 0 && used + gap + size.width() > width)) {
            lines.emplace_back();
            used = size.width();
        } else {
            used += gap + size.width();
        }
        lines.back().items.push_back(item.get());
        lines.back().height = std::max(lines.back().height, size.height());
    }
    return lines;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const Line& line : lines(QWIDGETSIZE_MAX)) {
        for (QLayoutItem* item : line.items)
            width += item->sizeHint().width() + (isStretch(item) ? 0 : spacing());
    }
    const QMargins margins = contentsMargins();
    return {std::max(0, width - spacing()) + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), std::max(height, m_height) + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    const auto all = lines(inner.width());
    for (const Line& line : all) {
        place(line, QRect(inner.left(), y, inner.width(), line.height));
        y += line.height + spacing();
    }
    const int height = all.empty() ? 0 : y - spacing() - inner.top();
    if (height != m_height) { // another width: the layouts around learn how high this is now
        m_height = height;
        update();
    }
}

void FlowLayout::place(const Line& line, const QRect& rect) const
{
    std::vector<int> widths;
    int left = rect.width() + spacing();
    for (QLayoutItem* item : line.items) {
        widths.push_back(std::max(item->minimumSize().width(), std::min(item->sizeHint().width(), rect.width())));
        left -= widths.back() + (isStretch(item) ? 0 : spacing());
    }
    // First to the fields, as far as they go, then to the gaps.
    for (const bool gaps : {false, true}) {
        auto takers = int(std::count_if(line.items.begin(), line.items.end(), [&](QLayoutItem* i) { return expands(i) && isStretch(i) == gaps; }));
        for (size_t i = 0; i < widths.size() && takers > 0 && left > 0; ++i) {
            if (!expands(line.items[i]) || isStretch(line.items[i]) != gaps)
                continue;
            const int more = std::clamp(left / takers, 0, line.items[i]->maximumSize().width() - widths[i]);
            widths[i] += more;
            left -= more;
            --takers;
        }
    }
    int x = rect.left();
    for (size_t i = 0; i < widths.size(); ++i) {
        QLayoutItem* item = line.items[i];
        const int height = std::min(item->maximumSize().height(), item->sizeHint().height());
        item->setGeometry(QRect(x, rect.top() + (rect.height() - height) / 2, widths[i], height));
        x += widths[i] + (isStretch(item) ? 0 : spacing());
    }
}

} // namespace views

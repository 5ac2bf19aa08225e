// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace views {

/**
 * Items beside each other; what has no room goes on in the next line, so that a row of buttons is as narrow as its widest one. Items that
 * expand share what is left of their line. Says the height of the width it has now and no height-for-width: that would make every layout around it
 * take preferred heights for minimum ones. GUI thread.
 */
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /** Things that stay together on a line; taken over. */
    void addLayout(QLayout* layout);
    /** Takes what the items of its line leave: those after it stand at the right. */
    void addStretch();
    /** Before the item at that place. */
    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem*> items;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    void place(const Line& line, const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_height = 0; ///< of the lines at the width it was given last; 0 = none yet
};

} // namespace views

// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ScrollAreaAccessible.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

namespace views {

namespace {

/** Viewport, the scroll bars that show, and the corner between them. */
class ScrollAreaAccessible : public QAccessibleWidget
{
public:
    explicit ScrollAreaAccessible(QAbstractScrollArea* area) : QAccessibleWidget(area, QAccessible::Client) { }

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface* child(int index) const override { return QAccessible::queryAccessibleInterface(parts().value(index)); }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child ? int(parts().indexOf(qobject_cast<QWidget*>(child->object()))) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (QWidget* part : parts())
            if (part->rect().contains(part->mapFromGlobal(QPoint(x, y))))
                return QAccessible::queryAccessibleInterface(part);
        return nullptr;
    }

private:
    QWidgetList parts() const
    {
        const auto* area = static_cast<QAbstractScrollArea*>(widget());
        QWidgetList all;
        if (QWidget* viewport = area->viewport())
            all << viewport;
        for (QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            if (bar && bar->isVisible())
                all << bar->parentWidget(); // Qt's container, which is what the bar says is above it
        if (QWidget* corner = area->cornerWidget(); corner && corner->isVisible())
            all << corner;
        return all;
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea"))
        return nullptr; // tables, lists and texts have others
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    return area ? new ScrollAreaAccessible(area) : nullptr;
}

} // namespace

void guardScrollAreas()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once)
}

} // namespace views

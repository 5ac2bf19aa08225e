// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

#include <QStringList>

class QTabWidget;

namespace views {

class MinimumScrollArea;

/**
 * A page of sections: header and a tab for each, with a widget of its own controller in it. A section's widget may come
 * later, when it is first shown. GUI thread; owned by its controller.
 */
class SectionPage : public PageFrame
{
    Q_OBJECT
public:
    /** `tabsName` is the object name of the tabs, `tabsLabel` their accessible name. */
    SectionPage(const QString& tabsName, const QString& tabsLabel, QWidget* parent = nullptr);

    /** Appends a tab; `name` is the section's name in a PageKey. */
    void addSection(const QString& name, const QString& label, const QString& icon);
    /** Puts the widget into the section's tab. */
    void setSectionWidget(const QString& name, QWidget* widget);
    QWidget* sectionWidget(const QString& name) const;
    bool hasSection(const QString& name) const { return m_names.contains(name); }
    void showSection(const QString& name);
    QString currentSection() const;
    QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    void sectionShown(const QString& name);

private:
    MinimumScrollArea* placeOf(const QString& name) const;

    QTabWidget* m_tabs;
    QStringList m_names;
};

} // namespace views

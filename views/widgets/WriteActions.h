// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

class QAbstractButton;
class QAction;
class QMenu;

namespace views {

/**
 * The buttons and menu entries of a page that change the cluster: disabled with the reason as tooltip while the session may
 * not write, or while the selection does not fit. GUI thread; owned by its page.
 */
class WriteActions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Takes part in the rule from now on; `tip` shows while it is enabled. */
    void add(QAbstractButton* button, const QString& tip = {});
    /** Why nothing may be changed now; empty = writable. */
    void setNotWritable(const QString& why);
    QString notWritable() const { return m_why; }
    /** Why this one does not fit now ("Select one topic first."); empty = it does. */
    void setUnfit(QAbstractButton* button, const QString& why);
    /** An entry for a context menu that follows the same rule, with the same reasons as `button`. */
    QAction* addTo(QMenu* menu, QAbstractButton* button);

private:
    struct Entry
    {
        QString tip;
        QString unfit;
    };
    void update(QAbstractButton* button);
    QString reason(const Entry& entry) const { return m_why.isEmpty() ? entry.unfit : m_why; }

    QString m_why;
    QHash<QAbstractButton*, Entry> m_entries;
};

} // namespace views

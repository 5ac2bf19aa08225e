// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace models {
class NavigatorModel;
}

namespace views {

/**
 * The tree of connections and their sections: colour stripe, state as shape and word, counts. Enter, click on a section or
 * double click on a connection says what the person wants; a connection opens its sections by itself when it is connected.
 * GUI thread; does not own the model.
 */
class Navigator : public QTreeView
{
    Q_OBJECT
public:
    explicit Navigator(QWidget* parent = nullptr);

    void setNavigatorModel(models::NavigatorModel* model);
    /** Shows which page is in front. kind < 0 = the connection itself. */
    void showCurrent(const QString& profileId, int kind);
    /** The connection of the current row; empty = none. */
    QString currentProfile() const;

Q_SIGNALS:
    void sectionRequested(const QString& profileId, int kind);
    /** Enter or double click on a connection. */
    void connectionRequested(const QString& profileId);
    /** Another connection (or none) is current. */
    void currentProfileChanged(const QString& profileId);
    /** The context menu of a connection (empty = of the empty area). */
    void menuRequested(const QString& profileId, const QPoint& globalPosition);
    void editRequested(const QString& profileId);
    void removeRequested(const QString& profileId);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void go(const QModelIndex& index, bool connectionsToo);

    models::NavigatorModel* m_model = nullptr;
};

} // namespace views

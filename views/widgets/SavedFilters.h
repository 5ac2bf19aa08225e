// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/SavedFilter.h"

#include <QToolButton>

class QLineEdit;
class QMenu;
class QStandardItemModel;

namespace views {

/**
 * The saved filters of a filter field: a button with a menu (those of the topic first; save, rename, delete), and their names as completions of
 * what is typed; Alt+Down in the field opens the menu. Knows no file: emits intents and is given the list. GUI thread; beside its field.
 */
class SavedFilters : public QToolButton
{
    Q_OBJECT
public:
    SavedFilters(QLineEdit* field, QWidget* parent);

    void setTopic(const QString& topic);
    void setFilters(const std::vector<kafka::filter::SavedFilter>& filters);
    const std::vector<kafka::filter::SavedFilter>& filters() const { return m_filters; }
    /** Asks for a name for what the field holds. */
    void askSave();
    /** The dialog that lists them all. */
    void manage();

Q_SIGNALS:
    /** The menu is about to open: setFilters() at once with what is there now. */
    void listWanted();
    void saveRequested(const kafka::filter::SavedFilter& filter);
    void renameRequested(const QString& from, const QString& to);
    void removeRequested(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void addTo(QMenu* menu, const kafka::filter::SavedFilter& filter);
    void use(const QString& line);

    QLineEdit* m_field;
    QStandardItemModel* m_completions;
    QString m_topic;
    std::vector<kafka::filter::SavedFilter> m_filters; ///< in the topic's order
};

} // namespace views

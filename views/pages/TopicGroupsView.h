// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace models {
class TopicGroupModel;
}

namespace views {

class DataTable;

/** The Consumers section of a topic tab: the groups with offsets on this topic. GUI thread; owned by the topic page. */
class TopicGroupsView : public QWidget
{
    Q_OBJECT
public:
    explicit TopicGroupsView(models::TopicGroupModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void groupActivated(const QString& group);

private:
    DataTable* m_table;
};

} // namespace views

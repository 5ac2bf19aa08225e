// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/PinnedField.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace models {
class RecordModel;
}

namespace views {

class RecordDetail;
class RecordTable;
class TopicReadings;

/**
 * Pinned columns of a messages table: which fields of which topics are, where they stand; pinned from the detail pane and from the column menus, unpinned from
 * these. Remembered by topic with the other things of TopicReadings. A table of several topics has the columns of all of them. GUI thread; child of the table.
 */
class PinnedFields : public QObject
{
    Q_OBJECT
public:
    PinnedFields(RecordTable* table, models::RecordModel* model, TopicReadings* readings, RecordDetail* detail);

    /** Whose messages the table shows; what is typed is pinned for the first. */
    void setTopics(const QStringList& topics);
    /** For one of the topics; empty = the first. */
    void pin(const kafka::filter::PinnedField& field, const QString& topic = {});
    /** For all topics shown. */
    void unpin(const kafka::filter::PinnedField& field);
    /** Asks for a field, with those of the current message to choose from. */
    void ask();

Q_SIGNALS:
    /** Why a field was not pinned: for a banner. */
    void said(const QString& text);

private:
    void apply();
    void keepPlaces();
    void fillMenu(QMenu* menu, int column);
    void offerUnpin(QMenu* menu, const kafka::filter::PinnedField& field);

    RecordTable* m_table;
    models::RecordModel* m_model;
    TopicReadings* m_readings;
    QStringList m_topics;
};

} // namespace views

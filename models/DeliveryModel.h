// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Produce.h"
#include "models/TableModel.h"

namespace models {

/** One line of the deliveries: a copy's report, or what happened to a whole send. */
struct DeliveryRow
{
    quint64 key = 0; ///< grows: newest last
    kafka::Delivery delivery;
    bool pending = false; ///< no report yet
    qint64 copies = 1; ///< how many copies the line stands for
    bool operator==(const DeliveryRow&) const = default;
};

/**
 * What became of the records sent from a produce pane, newest last (the view shows it first). Of a send with many copies
 * the first MaxPerSend delivered and MaxPerSend other ones have a line; its totals are in the page's progress. At most
 * MaxRows lines are kept. GUI thread; owned by the controller.
 */
class DeliveryModel : public TableModel<DeliveryRow, quint64>
{
    Q_OBJECT
public:
    enum ColumnId { Time, Outcome, Partition, Offset, Timestamp, Duration, Reason, ColumnCount };
    static constexpr int MaxPerSend = 200;
    static constexpr int MaxRows = 2000;

    explicit DeliveryModel(QObject* parent = nullptr) : TableModel(parent) { }

    /** A line that waits for its report. */
    void begin(kafka::SendId send, qint64 copies, kafka::TimePoint at);
    void add(const std::vector<kafka::Delivery>& deliveries);
    /** The send ended: a waiting line, and copies that were never tried, get their reason. */
    void finish(const kafka::SendProgress& result);

    /** "delivered", "failed", "outcome unknown", … */
    static QString stateText(kafka::Delivery::State state);

protected:
    std::vector<Column> columns() const override;
    quint64 key(const DeliveryRow& row) const override { return row.key; }
    QVariant cell(const DeliveryRow& row, int column, int role) const override;

private:
    static QVariant text(const DeliveryRow& row, int column);
    static QVariant sortValue(const DeliveryRow& row, int column);
    static State state(const DeliveryRow& row);
    static quint64 keyOf(kafka::SendId send, qint64 copy) { return (quint64(send) << 32) | quint64(copy); }
    void trim();

    kafka::SendId m_counted = 0; ///< the send that the two numbers are about
    int m_listedGood = 0;
    int m_listedOther = 0;
};

} // namespace models

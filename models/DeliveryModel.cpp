// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeliveryModel.h"

#include "kafka/serde/Text.h"
#include "models/Formats.h"

namespace models {

using kafka::Delivery;

namespace {

/** The line of what was never tried sorts after every copy of its send. */
constexpr qint64 RestCopy = 0xffffffff;

QString milliseconds(std::chrono::microseconds time)
{
    const double ms = double(time.count()) / 1000.0;
    return time.count() < 100'000 ? DeliveryModel::tr("%1 ms").arg(QLocale().toString(ms, 'f', 1))
                                  : formats::duration(std::chrono::duration_cast<std::chrono::milliseconds>(time));
}

bool isGood(const Delivery& delivery) { return delivery.state == Delivery::State::Delivered || delivery.state == Delivery::State::Sent; }

} // namespace

void DeliveryModel::begin(kafka::SendId send, qint64 copies, kafka::TimePoint at)
{
    DeliveryRow row;
    row.key = keyOf(send, 0);
    row.pending = true;
    row.copies = copies;
    row.delivery.send = send;
    row.delivery.sentAt = at;
    updateRow(row);
    trim();
}

void DeliveryModel::add(const std::vector<Delivery>& deliveries)
{
    std::vector<DeliveryRow> rows;
    for (const Delivery& delivery : deliveries) {
        if (delivery.send != m_counted) {
            m_counted = delivery.send;
            m_listedGood = m_listedOther = 0;
        }
        int& listed = isGood(delivery) ? m_listedGood : m_listedOther;
        // The first copy replaces the line that waits.
        if (listed >= MaxPerSend && delivery.copy != 0)
            continue;
        ++listed;
        rows.push_back({keyOf(delivery.send, delivery.copy), delivery, false, 1});
    }
    updateRows(std::move(rows));
    trim();
}

void DeliveryModel::finish(const kafka::SendProgress& result)
{
    const qint64 untried = result.copies - result.handedOver;
    if (untried <= 0 || !result.refused)
        return;
    const DeliveryRow* waiting = find(keyOf(result.send, 0));
    DeliveryRow row;
    const bool none = waiting && waiting->pending;
    row.key = keyOf(result.send, none ? 0 : RestCopy);
    row.copies = untried;
    row.delivery.send = result.send;
    row.delivery.copy = none ? 0 : result.handedOver;
    row.delivery.sentAt = waiting ? waiting->delivery.sentAt : kafka::TimePoint {};
    row.delivery.state = result.refused->kind == kafka::ErrorKind::Cancelled ? Delivery::State::NotSent : Delivery::State::Failed;
    row.delivery.error = result.refused;
    updateRow(row);
    trim();
}

void DeliveryModel::trim()
{
    if (rowCount() <= MaxRows)
        return;
    // Some at once, so that not every new line moves all others.
    setRows(std::vector<DeliveryRow>(rows().end() - MaxRows * 3 / 4, rows().end()));
}

QString DeliveryModel::stateText(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Delivered: return tr("delivered");
    case Delivery::State::Sent: return tr("sent, not confirmed");
    case Delivery::State::Failed: return tr("failed");
    case Delivery::State::Unknown: return tr("outcome unknown");
    case Delivery::State::NotSent: return tr("not sent");
    }
    return {};
}

State DeliveryModel::state(const DeliveryRow& row)
{
    if (row.pending)
        return State::None;
    switch (row.delivery.state) {
    case Delivery::State::Delivered: return State::Ok;
    case Delivery::State::Sent:
    case Delivery::State::Unknown: return State::Unknown;
    case Delivery::State::Failed: return State::Error;
    case Delivery::State::NotSent: return State::Warn;
    }
    return State::None;
}

std::vector<Column> DeliveryModel::columns() const
{
    return {
        {tr("Time"), tr("When it was sent"), Qt::AlignLeft},
        {tr("Outcome"), tr("Delivered: the broker confirmed it. Unknown: it left and no answer came; it may have been written."), Qt::AlignLeft},
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("Offset"), tr("Where the broker wrote it"), Qt::AlignRight},
        {tr("Timestamp"), tr("The message's timestamp as stored"), Qt::AlignLeft},
        {tr("Duration"), tr("From sending to the broker's answer"), Qt::AlignRight},
        {tr("Reason"), tr("Why it was not delivered, in the broker's words where it gave some"), Qt::AlignLeft},
    };
}

QVariant DeliveryModel::text(const DeliveryRow& row, int column)
{
    const Delivery& d = row.delivery;
    const bool known = !row.pending && isGood(d);
    switch (column) {
    case Time: return formats::time(d.sentAt);
    case Outcome: {
        const QString word = row.pending ? tr("sending…") : stateText(d.state);
        return row.copies > 1 ? tr("%1 (%2 messages)").arg(word, formats::number(row.copies)) : word;
    }
    case Partition: return !row.pending && d.partition >= 0 ? formats::number(d.partition) : unknownText();
    case Offset: return known && d.offset >= 0 ? formats::number(d.offset) : unknownText();
    case Timestamp: return known ? formats::time(d.timestamp) : unknownText();
    case Duration: return !row.pending && d.latency.count() >= 0 ? milliseconds(d.latency) : unknownText();
    case Reason: return d.error ? kafka::serde::visible(d.error->message, kafka::serde::Lines::Symbols) : QString();
    }
    return {};
}

QVariant DeliveryModel::sortValue(const DeliveryRow& row, int column)
{
    const Delivery& d = row.delivery;
    const bool known = !row.pending && isGood(d);
    switch (column) {
    case Time: return QVariant::fromValue(row.key); // finer than the clock
    case Partition: return d.partition >= 0 ? QVariant(d.partition) : QVariant();
    case Offset: return known && d.offset >= 0 ? QVariant(d.offset) : QVariant();
    case Timestamp: return known && d.timestamp >= 0 ? QVariant(d.timestamp) : QVariant();
    case Duration: return d.latency.count() >= 0 ? QVariant(qint64(d.latency.count())) : QVariant();
    default: return {};
    }
}

QVariant DeliveryModel::cell(const DeliveryRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case ExactRole: return column == Time ? text(row, column) : QVariant();
    case StateRole: return column == Outcome && state(row) != State::None ? QVariant(int(state(row))) : QVariant();
    case Qt::ToolTipRole:
        if (column == Timestamp && row.delivery.timestamp >= 0)
            return formats::timeTip(row.delivery.timestamp);
        if (column == Reason && row.delivery.error) {
            const kafka::Error& error = *row.delivery.error;
            QStringList lines {error.message};
            if (error.code != 0)
                lines << QStringLiteral("%1 (%2)").arg(error.codeName).arg(error.code);
            if (error.broker >= 0)
                lines << tr("Broker %1").arg(error.broker);
            if (!error.detail.isEmpty())
                lines << error.detail;
            return lines.join(u'\n');
        }
        return {};
    default: return {};
    }
}

} // namespace models

// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordHeaderModel.h"

#include "kafka/serde/Text.h"
#include "kafka/serde/decode/Decoders.h"
#include "models/Formats.h"
#include "models/RecordModel.h"

namespace models {

namespace {
constexpr int CellCharacters = 1000;
} // namespace

void RecordHeaderModel::setRecord(const kafka::RecordView& record, kafka::RecordBatchPtr batch, const kafka::RecordView& own)
{
    beginResetModel();
    m_headers.clear();
    m_sizes.clear();
    m_batch = std::move(batch);
    if (!record.isNull())
        for (const kafka::HeaderView& h : record.headers())
            m_headers.push_back(h);
    for (const kafka::HeaderView& h : m_headers)
        m_sizes.push_back(h.value.size());
    if (!own.isNull() && size_t(own.headerCount()) == m_headers.size()) {
        m_sizes.clear();
        for (const kafka::HeaderView& h : own.headers())
            m_sizes.push_back(h.value.size());
    }
    endResetModel();
}

void RecordHeaderModel::setReading(const kafka::serde::TopicReading& reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RecordHeaderModel::problem() const
{
    if (m_reading.header.isEmpty())
        return {};
    constexpr size_t MostLooked = 100;
    constexpr qsizetype MostBytes = 64 << 10; // larger ones are not decoded in cells
    for (size_t i = 0; i < std::min(MostLooked, m_headers.size()); ++i) {
        const kafka::HeaderView& h = m_headers[i];
        if (h.value.isEmpty() || h.value.size() > MostBytes)
            continue;
        kafka::serde::DecodeInput in;
        in.bytes = h.value;
        in.charset = m_reading.charset;
        if (const auto decoding = kafka::serde::decodeBytes(in, m_reading.header); !decoding.problem.isEmpty())
            return tr("%1: %2 The text is shown.").arg(kafka::serde::cellText(h.name, 60), decoding.problem);
    }
    return {};
}

int RecordHeaderModel::rowOfKey(const QVariant& key) const
{
    const int row = key.toInt() - 1;
    return row >= 0 && row < rowCount() ? row : -1;
}

std::vector<Column> RecordHeaderModel::columns() const
{
    return {{tr("No."), {}, Qt::AlignRight}, {tr("Name"), {}}, {tr("Value"), {}}, {tr("Size"), {}, Qt::AlignRight}};
}

QVariant RecordHeaderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const kafka::HeaderView& h = m_headers[size_t(index.row())];
    const bool text = index.column() == Name || index.column() == Value;
    const qsizetype size = m_sizes[size_t(index.row())];
    const QByteArrayView bytes = index.column() == Name ? h.name : h.value;
    switch (role) {
    case Qt::DisplayRole:
        if (text)
            return bytes.isEmpty()          ? RecordModel::wordFor(bytes)
                   : index.column() == Name ? kafka::serde::cellText(bytes, CellCharacters)
                                            : kafka::serde::cellText(bytes, m_reading, kafka::serde::Part::Header, CellCharacters, formats::zone());
        if (index.column() == Number)
            return QString::number(index.row() + 1);
        return h.value.isNull() ? unknownText() : formats::bytes(size);
    case ExactRole:
        if (text)
            return bytes.isNull()           ? QVariant()
                   : index.column() == Name ? kafka::serde::exactText(bytes)
                                            : kafka::serde::exactText(bytes, m_reading, kafka::serde::Part::Header, formats::zone());
        return index.column() == Number ? QString::number(index.row() + 1) : QString::number(size);
    case SortRole:
        if (text)
            return QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 256)));
        return index.column() == Number ? qint64(index.row() + 1) : qint64(size);
    case Qt::ToolTipRole: return index.column() == Size && !h.value.isNull() ? QVariant(formats::exactBytes(size)) : QVariant();
    case Qt::TextAlignmentRole: return int(columnList()[size_t(index.column())].alignment | Qt::AlignVCenter);
    case KeyRole: return index.row() + 1;
    case NullRole: return text && bytes.isEmpty();
    default: return {};
    }
}

} // namespace models

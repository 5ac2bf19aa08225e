// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeaderModel.h"

#include "kafka/serde/Text.h"
#include "models/Formats.h"

namespace models {

using kafka::serde::PayloadFormat;

namespace {
// A cell shows this much; a value of a megabyte is edited as a whole all the same.
constexpr int MaxShown = 300;
} // namespace

HeaderModel::Row HeaderModel::rowOf(const kafka::Header& header)
{
    Row row;
    row.name = header.name.isNull() ? QByteArray("") : header.name;
    row.format = kafka::serde::bestFormat(header.value, kafka::serde::TextLines::One);
    row.text = kafka::serde::formatPayload(row.format, header.value);
    row.value = header.value;
    return row;
}

void HeaderModel::setHeaders(const std::vector<kafka::Header>& headers)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(headers.size());
    for (const auto& header : headers)
        m_rows.push_back(rowOf(header));
    endResetModel();
    Q_EMIT edited();
}

std::vector<kafka::Header> HeaderModel::headers() const
{
    std::vector<kafka::Header> headers;
    headers.reserve(m_rows.size());
    for (const Row& row : m_rows)
        headers.push_back({row.name, row.value.value_or(QByteArray())});
    return headers;
}

QString HeaderModel::problem() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].value)
            return tr("header %1: %2").arg(i + 1).arg(m_rows[i].value.error().text());
    }
    return {};
}

int HeaderModel::addHeader()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.emplace_back();
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void HeaderModel::removeHeaders(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

int HeaderModel::moveHeader(int row, int by)
{
    const int to = std::clamp(row + by, 0, rowCount() - 1);
    if (row < 0 || row >= rowCount() || to == row)
        return row;
    // beginMoveRows counts the place before the row is taken out.
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto at = m_rows.begin();
    if (to > row)
        std::rotate(at + row, at + row + 1, at + to + 1);
    else
        std::rotate(at + to, at + row, at + row + 1);
    endMoveRows();
    Q_EMIT edited();
    return to;
}

std::vector<Column> HeaderModel::columns() const
{
    return {
        {tr("Name"), tr("Sent as UTF-8. The same name may occur several times."), Qt::AlignLeft},
        {tr("Value"), tr("Typed in the format of its row"), Qt::AlignLeft},
        {tr("Format"), tr("How the value is typed: text, JSON, hex, Base64; null and empty have no text"), Qt::AlignLeft},
        {tr("Size"), tr("Bytes of the value that are sent"), Qt::AlignRight},
    };
}

QString HeaderModel::display(const Row& row, int column) const
{
    switch (column) {
    case Name: return kafka::serde::visibleUtf8(kafka::serde::cutUtf8(row.name, MaxShown), kafka::serde::Lines::Symbols);
    case Value:
        if (!kafka::serde::hasText(row.format))
            return row.format == PayloadFormat::Null ? tr("null") : tr("empty");
        return kafka::serde::visible(QStringView(row.text).left(MaxShown), kafka::serde::Lines::Symbols);
    case Format: return kafka::serde::payloadFormatTitle(row.format);
    case Size:
        if (!row.value)
            return unknownText();
        return row.value->isNull() ? tr("null") : formats::number(row.value->size());
    }
    return {};
}

QString HeaderModel::problemOf(const Row& row, int column) const { return column == Value && !row.value ? row.value.error().text() : QString(); }

QVariant HeaderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case Name: return display(row, Name);
        case Value: return row.text;
        case Format: return int(row.format);
        }
        return {};
    case Qt::TextAlignmentRole: return int(columnList()[size_t(index.column())].alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString problem = problemOf(row, index.column());
        return problem.isEmpty() ? QVariant() : QVariant(problem);
    }
    case StateRole: return problemOf(row, index.column()).isEmpty() ? QVariant() : QVariant(int(State::Error));
    case NullRole: return index.column() == Value && !kafka::serde::hasText(row.format);
    case KeyRole: return index.row();
    case FormatRole: return int(row.format);
    case SortRole: return index.column() == Size && row.value ? QVariant(qint64(row.value->size())) : QVariant(display(row, index.column()));
    case ExactRole: return index.column() == Value ? row.text : display(row, index.column());
    default: return {};
    }
}

bool HeaderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    Row& row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case Name: {
        const QString text = value.toString();
        if (text == display(row, Name)) // left as it was: a name that is no UTF-8 keeps its bytes
            return true;
        row.name = text.isEmpty() ? QByteArray("") : text.toUtf8();
        break;
    }
    case Value:
        if (!kafka::serde::hasText(row.format) && !value.toString().isEmpty())
            row.format = PayloadFormat::Text; // who types a value wants it sent
        row.text = value.toString();
        break;
    case Format: row.format = PayloadFormat(value.toInt()); break;
    default: return false;
    }
    row.value = kafka::serde::parsePayload(row.format, row.text);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags HeaderModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = TableModelBase::flags(index);
    if (index.isValid() && index.column() != Size)
        flags |= Qt::ItemIsEditable;
    return flags;
}

int HeaderModel::rowOfKey(const QVariant& key) const
{
    const int row = key.toInt();
    return row >= 0 && row < rowCount() ? row : -1;
}

} // namespace models
